/** A compound that no page has, as two words that pages have. */
import type { Locale, Localized } from '#locales';

import { foldWord } from '../analysis/fold.ts';
import { stemOf } from '../analysis/stem.ts';

/** Fewest letters of the first part and of the last; Ukrainian ones come to a vowel between them. */
const shortest: Localized<{ first: number; last: number }> = { nl: { first: 4, last: 4 }, uk: { first: 3, last: 5 } };
/** What may stand between the parts: Dutch -s-, -en-, -e-; Ukrainian о and е (Український правопис 2019, § 35). */
const links: Localized<readonly string[]> = { nl: ['', 's', 'en', 'e'], uk: ['о', 'е', 'є'] };

/** A part of a compound, as it is written, and its stem in the index. */
export interface CompoundPart {
  word: string;
  stem: string;
}

/**
 * @param targetOf gives the stem of the index for a stem, or nothing when it is not known
 * @returns both parts; the longest last part wins
 */
export function splitCompound(
  locale: Locale,
  word: string,
  targetOf: (stem: string) => string | undefined,
): [CompoundPart, CompoundPart] | undefined {
  const letters = foldWord(word);
  const fewest = shortest[locale];
  for (let at = fewest.first; at <= letters.length - fewest.last; at += 1) {
    const end = letters.slice(at);
    const last = targetOf(stemOf(locale, end));
    if (last === undefined) continue;
    for (const link of links[locale]) {
      const start = letters.slice(0, at);
      const part = start.slice(0, start.length - link.length);
      if (!start.endsWith(link) || part.length < fewest.first) continue;
      const first = targetOf(stemOf(locale, part));
      if (first !== undefined)
        return [
          { word: start, stem: first },
          { word: end, stem: last },
        ];
    }
  }
  return undefined;
}

/** Languages whose compounds have a vowel between the parts: only there a beginning is known to be a part. */
const joinedByVowel: Localized<boolean> = { nl: false, uk: true };
const shortestFirst = 4;

/** The first part of a compound whose last part is not known; the longest wins. */
export function firstPart(
  locale: Locale,
  word: string,
  targetOf: (stem: string) => string | undefined,
): CompoundPart | undefined {
  if (!joinedByVowel[locale]) return undefined;
  const letters = foldWord(word);
  for (let at = letters.length - shortest[locale].last; at > shortestFirst; at -= 1) {
    const start = letters.slice(0, at);
    if (!links[locale].some((link) => start.endsWith(link))) continue;
    const stem = targetOf(stemOf(locale, start.slice(0, -1)));
    if (stem !== undefined) return { word: start, stem };
  }
  return undefined;
}
