/** The id of a new entry, made from its title. */
import { locales } from '#locales';
import type { Locale } from '#locales';
import { isCollectionName } from '#model/collection-names.ts';
import { collections } from '#model/collections.ts';
import type { RawData } from '#model/entry-file.ts';
import { numbered, slugOf } from '#model/romanise.ts';
import { isReserved } from '#routing/reserved-names.ts';

import { Refusal } from './refusal.ts';

/** Most characters of an id: it is the name of a file. */
const longest = 60;

function textIn(value: unknown, locale: Locale): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const text: unknown = new Map(Object.entries(value)).get(locale);
  return typeof text === 'string' ? text : '';
}

/**
 * The id for what was typed: from the Dutch title, else from the Ukrainian one.
 * @param data form values per language; a record has all of its values in each
 * @throws Refusal when no title has a letter or figure
 */
export function entryIdFor(collection: string, data: Readonly<Record<Locale, RawData | undefined>>): string {
  if (!isCollectionName(collection)) throw new Refusal('unsafe-path', [collection]);
  const model = collections[collection];
  const key = model.shape === 'document' ? 'title' : model.titleField;
  for (const locale of locales) {
    const id = slugOf(textIn(data[locale]?.[key], locale), longest);
    // Where a translation is missing, the id is the last part of the address.
    if (id !== '') return numbered(id, (name) => isReserved(collection, name));
  }
  throw new Refusal('no-id');
}
