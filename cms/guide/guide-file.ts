import type { Locale } from '#locales';

/** Name of the guide's page in a language, seen from `/admin/`. */
export function guideFile(locale: Locale): string {
  return `guide-${locale}.html`;
}

/** The link to the guide, in its own language. */
export const guideLabels = { nl: 'Uitleg', uk: 'Довідка' } as const satisfies Record<Locale, string>;
