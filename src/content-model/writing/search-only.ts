/** Forms that the glossary holds so that readers find a term, but that texts do not use. */
import { perLocale } from '#locales';
import type { Locale, Localized } from '#locales';

import { isRawData } from '../entry-file.ts';
import type { RawData } from '../entry-file.ts';

import { wordFinder } from './word-list.ts';
import type { FoundWord } from './word-list.ts';

/** A term with such forms, per language. */
export interface SearchOnlyForms {
  word: Localized;
  searchOnly: Localized<readonly string[]>;
}

/** The forms of a term that are for searching only, from its parsed file. */
export function searchOnlyOf({ variants }: RawData): Localized<readonly string[]> {
  const items: unknown[] = Array.isArray(variants) ? variants : [];
  const forms = items.filter(isRawData).filter(({ searchOnly }) => searchOnly === true);
  return perLocale((locale) => {
    return forms.flatMap(({ text, language }) => (typeof text === 'string' && language === locale ? [text] : []));
  });
}

/** Makes the search for such forms in texts of a language. */
export function searchOnlyFinder(terms: readonly SearchOnlyForms[], locale: Locale): (text: string) => FoundWord[] {
  const pairs = terms
    .map(({ word, searchOnly }) => ({
      forms: searchOnly[locale].map((form) => form.toLowerCase()),
      plain: word[locale],
    }))
    .filter(({ forms }) => forms.length > 0);
  return pairs.length === 0 ? () => [] : wordFinder(pairs);
}
