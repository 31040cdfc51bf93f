/** What of a document decides whether readers see it. */
import { isRawData } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import { isPublic } from '#model/visibility.ts';

type Gates = Parameters<typeof isPublic>[0];

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** The gates of a document, from values that nobody has checked; what has the wrong shape counts as empty. */
export function gatesOf({ status, release, sensitivity, direction }: RawData): Gates {
  const words = isRawData(release) ? release : {};
  const level = isRawData(sensitivity) ? textOf(sensitivity['level']) : undefined;
  return {
    status: textOf(status) ?? '',
    direction: textOf(direction),
    release: {
      partnerAgreed: words['partnerAgreed'] === true,
      hostAgreed: words['hostAgreed'] === true,
      notBefore: textOf(words['notBefore']),
    },
    ...(isRawData(sensitivity) &&
      level !== undefined && { sensitivity: { level, until: textOf(sensitivity['until']) } }),
  };
}

/** Whether readers see the document today. */
export function isShown(gates: Gates, today: string): boolean {
  return isPublic(gates, { today, examples: false });
}
