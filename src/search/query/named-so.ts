/** Pages that are called exactly what was asked for. */
import { otherLocale, type Locale } from '#locales';

import { wholeName } from '../analysis/whole-name.ts';

/**
 * Whether one of the names of a page is what was asked for and no more, in whatever form.
 * @param query without stop words
 */
export function isNamedSo(locale: Locale, names: readonly string[], query: string): boolean {
  return [locale, otherLocale(locale)].some((language) => {
    const asked = wholeName(language, query);
    return asked !== undefined && names.some((name) => wholeName(language, name) === asked);
  });
}
