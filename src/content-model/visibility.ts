/** Which documents readers may see, on which day, and what comes out together with them. */

import type { Localized } from '#locales';

interface Gates {
  status: string;
  release?:
    | {
        partnerAgreed?: boolean | undefined;
        hostAgreed?: boolean | undefined;
        notBefore?: string | undefined;
        alreadyPublic?: Localized | undefined;
      }
    | undefined;
  sensitivity?: { level: string; until?: string | undefined } | undefined;
  direction?: string | undefined;
  pictures?: readonly unknown[] | undefined;
  programme?: readonly unknown[] | undefined;
  participants?: readonly unknown[] | undefined;
}

interface Occasion {
  /** ISO day; dates from then on count as reached. */
  today: string;
  /** Whether marked examples are shown (never in production). */
  examples: boolean;
}

/** Whether a document may appear. */
export function isPublic(data: Gates, { today, examples }: Occasion): boolean {
  if (data.status === 'example') return examples;
  if (data.status !== 'released' && data.status !== 'withdrawn') return false;
  return isReleased(data, today);
}

/**
 * A visit to Ukraine needs the partner's and the host's word, unless it only repeats what an authority made public
 * itself; every date gate must have passed.
 */
function isReleased(data: Gates, today: string): boolean {
  const { release, sensitivity, direction } = data;
  const agreed = release?.partnerAgreed === true && release.hostAgreed === true;
  const known = direction !== 'to-ukraine' || agreed || repeatsOnly(data);
  const delayed = sensitivity?.level === 'delayed' && (sensitivity.until === undefined || sensitivity.until > today);
  const early = release?.notBefore !== undefined && release.notBefore > today;
  return known && !delayed && !early;
}

/** Whether a visit names the document that made all of it public, and adds no picture, programme or participant. */
function repeatsOnly({ release, pictures = [], programme = [], participants = [] }: Gates): boolean {
  return (
    release?.alreadyPublic !== undefined && [pictures, programme, participants].every(({ length }) => length === 0)
  );
}

/**
 * Whether an agreement must wait because every visit that it was made on does: it would tell of a visit
 * that readers may not know of yet. An agreement that no visit names waits for none.
 */
export function waitsForVisit(
  id: string,
  visits: readonly (Gates & { agreements?: readonly string[] | undefined })[],
  occasion: Occasion,
): boolean {
  const origins = visits.filter(({ agreements }) => agreements?.includes(id));
  return origins.length > 0 && !origins.some((visit) => isPublic(visit, occasion));
}
