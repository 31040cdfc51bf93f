/** What Pagefind writes about each page: only there stands which page has which id. */
import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

import { separator, stripKeys } from '../analysis/key-alphabet.ts';

const zip = promisify(gzip);
const unzip = promisify(gunzip);

/** Pagefind writes this before what a file of its index holds. */
export const signature = 'pagefind_dcd';

export interface Fragment {
  /** The id of the page in the index. */
  id: string;
  /** Address of the page. */
  url: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, readonly string[]>>;
}

/** Pagefind counts the words of a text by the space between them (`pagefind.js`), and marks hits by their number. */
const betweenWords = /([^\S\uFEFF]+)/gu;

/**
 * Takes the keys out of a text that is for readers alone: they are half of its bytes, and no word of it.
 * @throws when a word would go with its key, and every mark behind it would stand at a wrong word
 */
export function withoutKeys(text: string): string {
  return text
    .split(betweenWords)
    .map((word) => {
      // What goes on a word is told from a new one by its separator and key.
      const shown = word.startsWith(separator) ? word : stripKeys(word);
      if (shown === '' && word !== '') throw new Error('A key of the search index stands for a word.');
      return shown;
    })
    .join('');
}

/** Words are counted in the content alone. */
function textsWithoutKeys(name: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return name === 'content' ? withoutKeys(value) : stripKeys(value);
}

async function readFragment(file: string): Promise<Fragment> {
  const text = (await unzip(await readFile(file))).toString('utf8');
  // Pagefind's own format, for the pinned version.
  const fragment = JSON.parse(text.slice(signature.length), textsWithoutKeys) as Omit<Fragment, 'id'>;
  await writeFile(file, await zip(signature + JSON.stringify(fragment), { level: 9 }));
  return { ...fragment, id: path.basename(file, '.pf_fragment') };
}

/**
 * Reads the pages of a language, in the order of their ids, and takes the keys out of their files. A file keeps its name, the
 * hash of the text with its keys: these follow from the text.
 * @param folder of the index
 */
export async function tidyFragments(folder: string, lang: string): Promise<Fragment[]> {
  const files = (await Array.fromAsync(glob(`fragment/${lang}_*.pf_fragment`, { cwd: folder }))).sort();
  const fragments: Fragment[] = [];
  // A site of ten thousand pages has more files than may be open at once.
  for (const file of files) fragments.push(await readFragment(path.join(folder, file)));
  return fragments;
}
