/** What of a document decides whether readers see it. */
import { locales } from '#locales';
import type { Localized } from '#locales';
import { isRawData } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import { isPublic } from '#model/visibility.ts';

type Gates = Parameters<typeof isPublic>[0];

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** Whether the source of what is public already is named in every language. */
function isNamed(value: unknown): value is Localized {
  return isRawData(value) && locales.every((locale) => textOf(value[locale]) !== undefined);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The gates of a document, from values that nobody has checked; what has the wrong shape counts as empty. */
export function gatesOf(data: RawData): Gates {
  const { status, release, sensitivity, direction } = data;
  const words = isRawData(release) ? release : {};
  const level = isRawData(sensitivity) ? textOf(sensitivity['level']) : undefined;
  return {
    status: textOf(status) ?? '',
    direction: textOf(direction),
    pictures: listOf(data['pictures']),
    programme: listOf(data['programme']),
    participants: listOf(data['participants']),
    release: {
      partnerAgreed: words['partnerAgreed'] === true,
      hostAgreed: words['hostAgreed'] === true,
      notBefore: textOf(words['notBefore']),
      alreadyPublic: isNamed(words['alreadyPublic']) ? words['alreadyPublic'] : undefined,
    },
    ...(isRawData(sensitivity) &&
      level !== undefined && { sensitivity: { level, until: textOf(sensitivity['until']) } }),
  };
}

/** Whether readers see the document today. */
export function isShown(gates: Gates, today: string): boolean {
  return isPublic(gates, { today, examples: false });
}
