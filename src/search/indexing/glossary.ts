/** Where a term of the glossary stands in a text, by the stems of its words. */
import { otherLocale, perLocale, type Locale, type Localized } from '#locales';

import { stemOf } from '../analysis/stem.ts';
import { wordsOf } from '../analysis/words.ts';
import type { Keyer, WordStems } from './keyer.ts';

/** A term as the glossary has it: names and other names in each language. */
export type GlossaryTerm = Localized<readonly string[]>;

interface Entry {
  /** For each word of the term the stems that it may have. */
  words: readonly ReadonlySet<string>[];
  /** Stems of all words of the other language's names. */
  foreign: readonly string[];
}

/** Terms by the stem of their first word. */
export type Glossary = ReadonlyMap<string, readonly Entry[]>;

/**
 * Prepares terms for texts of a language.
 * @param keyer of that language: terms are met by the same stems as the words of the text
 */
function glossaryFor(locale: Locale, terms: readonly GlossaryTerm[], keyer: Keyer): Glossary {
  const other = otherLocale(locale);
  const glossary = new Map<string, Entry[]>();
  for (const term of terms) {
    const foreign = [...new Set(term[other].flatMap((name) => wordsOf(name).map(({ text }) => stemOf(other, text))))];
    for (const name of term[locale]) {
      const words = wordsOf(name).map(({ text }) => new Set(keyer.stemsOf(text).own));
      for (const stem of words[0] ?? []) glossary.set(stem, [...(glossary.get(stem) ?? []), { words, foreign }]);
    }
  }
  return glossary;
}

export function createGlossaries(terms: readonly GlossaryTerm[], keyers: Localized<Keyer>): Localized<Glossary> {
  return perLocale((locale) => glossaryFor(locale, terms, keyers[locale]));
}

/** For each word of a text, the stems of the other language that its term brings along. */
export function foreignStems(glossary: Glossary, text: readonly WordStems[]): string[][] {
  return text.map(({ own }, at) => {
    const entries = own.flatMap((stem) => glossary.get(stem) ?? []);
    const met = entries.filter(({ words }) =>
      words.every((stems, offset) => text[at + offset]?.own.some((stem) => stems.has(stem))),
    );
    return [...new Set(met.flatMap(({ foreign }) => foreign))];
  });
}
