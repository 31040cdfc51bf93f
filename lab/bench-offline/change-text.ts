import { readFile, writeFile } from 'node:fs/promises';

import { splitDocument } from '../../src/content-model/entry-file.ts';

/** Words in small letters that belong to no link, block or mark. */
const plainWord = /(?<=\s)\p{Ll}+(?=[\s,.])/gu;

function longestWord(paragraph: string): string {
  const words = paragraph.match(plainWord) ?? [];
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/** Changes that a person might make to a paragraph, each of one word. */
export const changes: Readonly<Record<string, (paragraph: string) => string>> = {
  'one word changed': (paragraph) => paragraph.replace(longestWord(paragraph), 'voorbeeld'),
  'one word added': (paragraph) => paragraph.replace(longestWord(paragraph), (word) => `voorbeeld ${word}`),
};

/** The paragraph in the middle of a document that is only text. */
function middleParagraph(source: string): string {
  const plain = /^\p{Lu}[^<[{*_`]+$/u;
  const paragraphs = splitDocument(source)
    .body.split('\n\n')
    .filter((paragraph) => plain.test(paragraph));
  const middle = paragraphs[Math.floor(paragraphs.length / 2)];
  if (middle === undefined) throw new Error('The document has no paragraph of text alone.');
  return middle;
}

/**
 * Changes a paragraph in the middle of a document.
 * @returns what undoes it
 * @throws Error when the document has no paragraph of text alone
 */
export async function changeText(file: string, change: (paragraph: string) => string): Promise<() => Promise<void>> {
  const source = await readFile(file, 'utf8');
  const paragraph = middleParagraph(source);
  await writeFile(
    file,
    source.replace(paragraph, () => change(paragraph)),
  );
  return () => writeFile(file, source);
}
