/** The texts in the fields of an entry. */
import { isLocale } from '#locales';
import type { Locale } from '#locales';

import type { Entry } from '#model/rules/entry.ts';
import type { FieldPath } from '#model/rules/locate.ts';
import { filledFields } from '#model/rules/walk-fields.ts';

export interface TextField {
  text: string;
  locale: Locale;
  path: FieldPath;
}

/** The texts in the fields of an entry whose language is known. Titles of sources keep their own form. */
export function fieldTexts(entry: Entry): TextField[] {
  return filledFields(entry).flatMap(({ field, path, value }): TextField[] => {
    const { locale } = entry;
    if (field.kind === 'text' && locale && typeof value === 'string' && path.length === 1)
      return [{ text: value, locale, path }];
    if (field.kind !== 'localized' || typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, text]: [string, unknown]) => {
      return isLocale(key) && typeof text === 'string' ? [{ text, locale: key, path: [...path, key] }] : [];
    });
  });
}
