import { initialOf, sortBy } from '#i18n/format.ts';
import { otherLocale, type Locale, type Localized } from '#locales';

interface Word {
  id: string;
  word: Localized;
}

export interface LetterRow {
  lang: Locale;
  letters: { letter: string; id: string }[];
}

const alphabets = { nl: /\p{Script=Latin}/u, uk: /\p{Script=Cyrillic}/u } as const satisfies Localized<RegExp>;

/** A row per alphabet, the reader's own first: each letter once, with the first word under it. */
export function letterRows(words: readonly Word[], locale: Locale): LetterRow[] {
  return [locale, otherLocale(locale)].map((lang) => {
    const named = words.map(({ id, word }) => ({ id, word: word[lang], letter: initialOf(word[lang]) }));
    const own = named.filter(({ letter }) => alphabets[lang].test(letter));
    const groups = Map.groupBy(
      sortBy(lang, own, ({ word }) => word),
      ({ letter }) => letter,
    );
    return { lang, letters: [...groups].map(([letter, [first]]) => ({ letter, id: first?.id ?? '' })) };
  });
}
