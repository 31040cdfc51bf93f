/** Which changes take a text away from readers: they wait for no other change, here and on every Git host. */
import type { Locale } from '#locales';

import type { WholeDocument } from './entry-texts.ts';
import type { KnownPlaces } from './known-places.ts';
import { isPublic, statusOn } from './visibility.ts';
import { isPlaceWithheld } from './withheld-place.ts';

/** First words of the title of a commit that takes a text away: the workflow files let its publication go first. */
export const takingOffTitle = 'content: take off';

interface Occasion {
  /** ISO day. */
  today: string;
  known: KnownPlaces;
}

/** The languages in which readers have a document. */
function readLocales(document: WholeDocument | undefined, { today, known }: Occasion): Locale[] {
  if (!document || !isPublic(document, { today, known, examples: false })) return [];
  const isWithdrawn = document.versions.some(({ data }) => statusOn(data, today) === 'withdrawn');
  return isWithdrawn ? [] : document.versions.map(({ locale }) => locale);
}

/**
 * Whether readers have a document today that a change takes away from them, in a language or in all: by removing or
 * withdrawing it, by keeping it back or delaying it, by taking back somebody's word, or by withholding its place.
 * @param change the document in the commits before and after it; undefined where there is none, or none that can be read
 */
export function takesOff(
  { before, after }: { before: WholeDocument | undefined; after: WholeDocument | undefined },
  occasion: Occasion,
): boolean {
  const read = readLocales(before, occasion);
  const kept = readLocales(after, occasion);
  if (read.some((locale) => !kept.includes(locale))) return true;
  return (
    before !== undefined && after !== undefined && read.length > 0 && !isPlaceWithheld(before) && isPlaceWithheld(after)
  );
}
