/** What the form takes of what was typed: numbers in the notation of the interface, addresses without the white space around them. */
import { isDeepStrictEqual } from 'node:util';

import type { Locale } from '#locales';
import { locales } from '#locales';
import { collections } from '#model/collections.ts';
import { isRawData } from '#model/entry-file.ts';
import type { Field, Fields } from '#model/fields.ts';
import { readTyped } from '#model/typed-values.ts';

import type { MadeEntry } from './made-entries.ts';

/** A value as its field takes it in a window; what no field can read stays as it is. */
export function taken(field: Field, value: unknown, locale: Locale): unknown {
  if (field.kind === 'group') return takenAll(field.fields, value, locale);
  if (field.kind === 'list' && Array.isArray(value)) return value.map((item) => takenAll(field.fields, item, locale));
  const read = readTyped(field, value, locale);
  return read.fault === undefined ? read.value : value;
}

function takenAll(fields: Fields, data: unknown, locale: Locale): unknown {
  if (!isRawData(data)) return data;
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      return [key, field ? taken(field, value, locale) : value];
    }),
  );
}

/** Whether the windows of two languages take an entry for two things: 12.500 is one number in Dutch, and in Ukrainian may be two. */
export function isReadTwoWays({ collection, forms }: MadeEntry): boolean {
  const [first, ...others] = locales.map((locale) =>
    locales.map((each) => takenAll(collections[collection].fields, forms[each], locale)),
  );
  return others.some((other) => !isDeepStrictEqual(other, first));
}
