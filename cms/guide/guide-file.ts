import type { Locale } from '#locales';

/** Name of the guide's page in a language, seen from `/admin/`. */
export function guideFile(locale: Locale): string {
  return `guide-${locale}.html`;
}
