/** The editor's words, from a table per language. */
import { defaultLocale, perLocale, type Locale, type Localized } from '#locales';

import { nl } from './nl.ts';
import { uk } from './uk.ts';

type Strings = typeof nl;

const strings: Localized<Strings> = { nl, uk };

/** All words in one language. */
export function stringsIn(locale: Locale): Strings {
  return strings[locale];
}

/** One text in every language. */
export function localize(pick: (strings: Strings) => string): Localized {
  return perLocale((locale) => pick(strings[locale]));
}

/** A table of texts, each in every language. */
export function localizeTable<K extends string>(
  pick: (strings: Strings) => Readonly<Record<K, string>>,
): Readonly<Record<K, Localized>> {
  const tables = perLocale((locale) => pick(strings[locale]));
  const texts: Partial<Record<K, Localized>> = {};
  for (const key in tables[defaultLocale]) texts[key] = perLocale((locale) => tables[locale][key]);
  // All keys of one language are there, and the compiler holds the tables of all languages equal.
  return texts as Record<K, Localized>;
}
