import type { Locale } from '#locales';

import { stemOf } from './stem.ts';
import { wordsOf } from './words.ts';

/** A title has the names of both languages, with this between them. */
const betweenNames = ' · ';

/** The names that a title is made of. */
export function namesIn(title: string): string[] {
  return title.split(betweenNames);
}

/** The stems of all words of a name, in order; nothing when one of them is no word of the language. */
export function wholeName(locale: Locale, name: string): string | undefined {
  const stems = wordsOf(name).map(({ text }) => stemOf(locale, text));
  return stems.length === 0 || stems.includes('') ? undefined : stems.join(' ');
}
