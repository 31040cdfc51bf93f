/** The parts of a term in the order in which they are told. */
import { otherLocale, type Locale } from '#locales';
import { withoutCitations } from '#model/citations.ts';

import type { TermEntry } from './view.ts';

interface Word {
  word: string;
  lang: Locale;
}

/** The word in the reader's language, and the one in the other, unless it is the same word. */
export function bothWords({ word }: Pick<TermEntry, 'word'>, locale: Locale): [Word, Word?] {
  const lang = otherLocale(locale);
  const own = { word: word[locale], lang: locale };
  return word[lang] === own.word ? [own] : [own, { word: word[lang], lang }];
}

interface Definition {
  country: TermEntry['country'];
  text: string;
}

/** What a term means in each country, in the reader's language and without citations: first in the country that it comes from. */
export function definitionsOf(
  { country, netherlands, ukraine }: Pick<TermEntry, 'country' | 'netherlands' | 'ukraine'>,
  locale: Locale,
): [Definition, Definition] {
  const dutch = { country: 'NL', text: withoutCitations(netherlands[locale]) } as const;
  const ukrainian = { country: 'UA', text: withoutCitations(ukraine[locale]) } as const;
  return country === 'NL' ? [dutch, ukrainian] : [ukrainian, dutch];
}
