/** A walk along the filled-in fields of an entry. */
import type { Field, Fields } from '#model/fields.ts';

import { fieldsOf } from './field-names.ts';
import type { Entry } from './entry.ts';
import type { FieldPath } from './locate.ts';

export interface FilledField {
  field: Field;
  path: FieldPath;
  value: unknown;
}

function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [];
}

function walk(fields: Fields, data: unknown, above: FieldPath): FilledField[] {
  return entriesOf(data).flatMap(([key, value]): FilledField[] => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    if (!field) return [];
    const path = [...above, key];
    if (field.kind === 'group') return [{ field, path, value }, ...walk(field.fields, value, path)];
    if (field.kind !== 'list' || !Array.isArray(value)) return [{ field, path, value }];
    const items: unknown[] = value;
    return [{ field, path, value }, ...items.flatMap((item, at) => walk(field.fields, item, [...path, at]))];
  });
}

/** Every field that an entry fills in, groups and lists included, with its place. */
export function filledFields(entry: Entry): FilledField[] {
  return walk(fieldsOf(entry.collection), entry.data, []);
}
