/**
 * Looks up every word of the content in the Dutch and the Ukrainian dictionary. What is right and not in it goes into
 * scripts/checks/spelling/words.<language>.txt, one word a line.
 *
 * Usage: npm run content:spelling
 *        npm run content:spelling -- --words uk     only the words, to be read and put into the list
 */
import { parseArgs } from 'node:util';

import { checkSpelling } from './checks/spelling/check-spelling.ts';

const { values } = parseArgs({ options: { words: { type: 'string' } } });
const { unknown, needless, count } = await checkSpelling(process.cwd());
if (values.words === undefined) {
  for (const { word, file, line } of unknown) console.log(`${file}:${line}  No dictionary knows "${word}".`);
  for (const { word, locale } of needless) console.log(`words.${locale}.txt  "${word}" is not needed. Take it out.`);
  console.log(`${count} words, ${unknown.length} unknown`);
} else {
  const own = unknown.filter(({ locale }) => locale === values.words).map(({ word }) => word);
  console.log([...new Set(own)].sort(new Intl.Collator(values.words).compare).join('\n'));
}
if (unknown.length + needless.length > 0) process.exitCode = 1;
