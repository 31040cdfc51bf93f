/** What of a document decides whether readers see it. */
import type { WholeDocument } from '#model/entry-texts.ts';
import type { KnownPlaces } from '#model/known-places.ts';
import { isPublic, missingRelease } from '#model/visibility.ts';
import type { WaitingFault } from '#model/waiting-kinds.ts';

interface Occasion {
  /** ISO day. */
  today: string;
  known: KnownPlaces;
}

/** The fields that decide; texts were searched when the document was published, and are long. */
const deciding = new Set([
  ...['status', 'release', 'sensitivity', 'area', 'sources'],
  ...['municipalities', 'place', 'adaptations', 'pictures', 'programme', 'participants'],
]);

/** A document with no more than what decides, from values that nobody has checked. */
export function gatesOf({ versions, ...document }: WholeDocument): WholeDocument {
  const short = versions.map(({ locale, data }) => {
    return { locale, data: Object.fromEntries(Object.entries(data).filter(([key]) => deciding.has(key))), body: '' };
  });
  return { ...document, versions: short };
}

/** Whether readers see the document today. */
export function isShown(gates: WholeDocument, { today, known }: Occasion): boolean {
  return isPublic(gates, { today, known, examples: false });
}

/** What somebody must still agree to before readers see it. */
export function waitingIn(gates: WholeDocument, occasion: Occasion): WaitingFault[] {
  return missingRelease(gates, occasion);
}
