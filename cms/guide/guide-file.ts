import type { Locale } from '#locales';
import { localize } from '../strings/strings.ts';

/** Name of the guide's page in a language, seen from `/admin/`. */
export function guideFile(locale: Locale): string {
  return `guide-${locale}.html`;
}

/** The link to the guide, in its own language. */
export const guideLabels = localize((strings) => strings.admin.words.guideLabel);
