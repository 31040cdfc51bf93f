import type { Locale, Localized } from '#locales';

/** What the parts of a law are called in short: as they are written in a record, and as each language writes them. */
const parts: readonly Localized[] = [
  { nl: 'art.', uk: 'ст.' },
  { nl: 'lid', uk: 'ч.' },
  { nl: 'onder', uk: 'п.' },
];

/** The place of a rule in its law in the words of a language: "art. 18, lid 2" is "ст. 18, ч. 2". */
export function articleIn(article: string, locale: Locale): string {
  return parts.reduce((text, part) => {
    const written = Object.values(part).map((word) => word.replace('.', String.raw`\.?`));
    return text.replace(new RegExp(`(?<!\\p{L})(?:${written.join('|')})(?=\\s)`, 'giu'), part[locale]);
  }, article);
}
