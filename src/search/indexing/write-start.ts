import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';

import { compareText } from '#model/compare-text.ts';
import type { Locale } from '#locales';

import { formatLexicon } from '../analysis/lexicon-format.ts';
import { pagesMark, startFormat, startPath, type SearchStart } from '../start-format.ts';
import type { Fragment } from './fragments.ts';
import { shardLexicon } from './shards.ts';
import type { SiteLexicon } from './site-keyer.ts';
import { titlesText } from './titles.ts';

interface Parts {
  /** Name of Pagefind's index of the language. */
  index: string;
  /** Where a chunk of it begins among the forms of one word. */
  chunkStarts: readonly string[];
  lexicon: SiteLexicon;
  fragments: readonly Fragment[];
}

type Save = (name: string, text: string) => Promise<string>;

/** The lexicon in one file while it is small; else in several, with one for the foreign stems. */
async function writeLexicon(
  locale: Locale,
  { own, foreign }: SiteLexicon,
  save: Save,
): Promise<Pick<SearchStart, 'shards' | 'foreign'>> {
  const sorted = foreign.toSorted((one, other) => compareText(one.stem, other.stem));
  const cut = shardLexicon(own);
  const [all] = cut.values();
  if (cut.size === 1 && all)
    return { shards: { '': await save(`${locale}.txt`, formatLexicon({ own: all, foreign: sorted })) } };
  const shards: Record<string, string> = {};
  for (const [letters, entries] of cut)
    shards[letters] = await save(`${locale}-${letters}.txt`, formatLexicon({ own: entries, foreign: [] }));
  return { shards, foreign: await save(`${locale}-foreign.txt`, formatLexicon({ own: [], foreign: sorted })) };
}

/**
 * Writes lexicon and titles of a language, whose names change with their text, so that a browser may keep them for good, and
 * the file that names them.
 * @param folder of the search files, with a folder `lexicon`
 */
export async function writeStart(folder: string, locale: Locale, parts: Parts): Promise<void> {
  const save: Save = async (name, text) => {
    const { name: start, ext } = path.parse(name);
    const file = `${start}.${createHash('sha256').update(text).digest('hex').slice(0, 8)}${ext}`;
    await writeFile(path.join(folder, 'lexicon', file), text);
    return file;
  };
  const titles = titlesText(locale, parts.fragments);
  const start: SearchStart = {
    format: startFormat,
    index: parts.index,
    pages: pagesMark(parts.fragments.map(({ id }) => id)),
    chunkStarts: parts.chunkStarts,
    ...(await writeLexicon(locale, parts.lexicon, save)),
    ...(titles === undefined ? {} : { titles: await save(`${locale}-titles.json`, titles) }),
  };
  await writeFile(path.join(folder, path.basename(startPath(locale))), JSON.stringify(start));
}
