/** Which documents readers may see, on which day. */

interface Gates {
  status: string;
  release?:
    | { partnerAgreed?: boolean | undefined; hostAgreed?: boolean | undefined; notBefore?: string | undefined }
    | undefined;
  sensitivity?: { level: string; until?: string | undefined } | undefined;
  direction?: string | undefined;
}

/**
 * Whether a document may appear.
 * @param today ISO day; dates from then on count as reached
 * @param examples whether marked examples are shown (never in production)
 */
export function isPublic(data: Gates, { today, examples }: { today: string; examples: boolean }): boolean {
  if (data.status === 'example') return examples;
  if (data.status !== 'released' && data.status !== 'withdrawn') return false;
  return isReleased(data, today);
}

/** A visit to Ukraine needs the partner's and the host's word; every date gate must have passed. */
function isReleased({ release, sensitivity, direction }: Gates, today: string): boolean {
  const agreed = direction !== 'to-ukraine' || (release?.partnerAgreed === true && release.hostAgreed === true);
  const delayed = sensitivity?.level === 'delayed' && (sensitivity.until === undefined || sensitivity.until > today);
  const early = release?.notBefore !== undefined && release.notBefore > today;
  return agreed && !delayed && !early;
}
