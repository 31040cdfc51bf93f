/** What is wrong with the numbers of sources in the fields of an entry. */
import type { CollectionName } from './collection-names.ts';
import { collections } from './collections.ts';
import { citedNumbers } from './citations.ts';
import { isRawData } from './entry-file.ts';
import type { RawData } from './entry-file.ts';
import type { FieldPath } from './field-lines.ts';
import type { Field, Fields } from './fields.ts';

export interface CitedInField {
  number: number;
  path: FieldPath;
  /** Whether the field shows it as a link. */
  isShown: boolean;
}

function citedIn(field: Field, value: unknown, path: FieldPath): CitedInField[] {
  if (field.kind === 'group') return isRawData(value) ? citedInFields(field.fields, value, path) : [];
  if (field.kind === 'list') {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    return items.flatMap((item, at) => (isRawData(item) ? citedInFields(field.fields, item, [...path, at]) : []));
  }
  if (field.kind === 'localized' && isRawData(value)) {
    return Object.entries(value).flatMap(([key, text]) => citedInText(field.cites === true, text, [...path, key]));
  }
  return field.kind === 'text' ? citedInText(false, value, path) : [];
}

function citedInText(isShown: boolean, text: unknown, path: FieldPath): CitedInField[] {
  return typeof text === 'string' ? citedNumbers(text).map((number) => ({ number, path, isShown })) : [];
}

function citedInFields(fields: Fields, data: RawData, above: FieldPath): CitedInField[] {
  return Object.entries(fields).flatMap(([key, field]) => citedIn(field, data[key], [...above, key]));
}

/** Every citation in the fields of an entry, whatever their numbers. */
export function citationsInFields(collection: CollectionName, data: RawData): CitedInField[] {
  return citedInFields(collections[collection].fields, data, []);
}

/** How many sources an entry lists. */
export function sourceCount({ sources }: RawData): number {
  return Array.isArray(sources) ? sources.length : 0;
}

/** Places in the list of the sources that lead nowhere: without an address, and without a copy on the portal. */
export function sourcesWithoutAddress({ sources }: RawData): number[] {
  const list: readonly unknown[] = Array.isArray(sources) ? sources : [];
  return list.flatMap((source, at) =>
    isRawData(source) && source['url'] === undefined && source['copy'] === undefined ? [at] : [],
  );
}

/** Whether a number names one of so many sources. */
export function isSourceNumber(number: number, count: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= count;
}
