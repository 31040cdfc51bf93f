/** Spelling of all texts, in both languages. */
import { locales } from '#locales';
import type { Locale } from '#locales';

import { loadContent } from '../load-content.ts';

import { openSpeller, projectWords } from './speller.ts';
import { wordsInContent } from './words-in-content.ts';
import type { FoundWord } from './words-in-content.ts';

export interface SpellingReport {
  /** Words that no list knows, each with the first place. */
  unknown: FoundWord[];
  /** Words of the project's lists that no text has, or that the dictionary knows by itself. */
  needless: { word: string; locale: Locale }[];
  /** How many words were looked at. */
  count: number;
}

async function checkLanguage(locale: Locale, found: readonly FoundWord[]): Promise<SpellingReport> {
  const list = await projectWords(locale);
  const speller = await openSpeller(locale, list);
  try {
    const first = new Map(found.toReversed().map((each) => [each.word, each]));
    const unknown = [...first.values()].filter(({ word }) => !speller.knows(word)).toReversed();
    const used = new Set(found.flatMap(({ word }) => [word, ...word.split('-')]).map((word) => word.toLowerCase()));
    const idle = list.filter((word) => !used.has(word.toLowerCase()));
    const needless = [...new Set([...idle, ...speller.needless])].map((word) => ({ word, locale }));
    return { unknown, needless, count: found.length };
  } finally {
    speller.close();
  }
}

/**
 * Looks up every word of the content.
 * @param root folder that holds `content`
 */
export async function checkSpelling(root: string): Promise<SpellingReport> {
  const words = wordsInContent(await loadContent(root));
  const reports: SpellingReport[] = [];
  // One after the other: a dictionary takes over 100 MB.
  for (const locale of locales) {
    reports.push(
      await checkLanguage(
        locale,
        words.filter((each) => each.locale === locale),
      ),
    );
  }
  return {
    unknown: reports.flatMap(({ unknown }) => unknown),
    needless: reports.flatMap(({ needless }) => needless),
    count: reports.reduce((sum, { count }) => sum + count, 0),
  };
}
