/** Numbers and addresses of a form, read as the content model reads them: at the moment of saving, whatever the form did with them. */
import type { Locale } from '#locales';
import type { CollectionName } from '#model/collection-names.ts';
import { collections } from '#model/collections.ts';
import { formatDocument, formatRecord, isRawData, parseDocument, parseRecord } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import { parsePath } from '#model/entry-path.ts';
import type { Field, Fields } from '#model/fields.ts';
import { readTyped } from '#model/typed-values.ts';

import type { DataFile } from './backend-types.ts';
import { fieldPathText } from './field-path.ts';
import { Refusal } from './refusal.ts';

interface Reading {
  collection: CollectionName;
  locale: Locale;
  /** What is wrong, each with the path of its field. */
  faults: string[];
}

type Path = readonly (string | number)[];

function readField(field: Field, value: unknown, path: Path, reading: Reading): unknown {
  if (field.kind === 'group') return isRawData(value) ? readFields(field.fields, value, path, reading) : value;
  if (field.kind === 'list') {
    if (!Array.isArray(value)) return value;
    return value.map((item: unknown, at) =>
      isRawData(item) ? readFields(field.fields, item, [...path, at], reading) : item,
    );
  }
  const { value: read, fault } = readTyped(field, value, reading.locale);
  if (fault === undefined) return read;
  reading.faults.push(`${fieldPathText(reading.collection, path, reading.locale)}: ${fault}`);
  return value;
}

function readFields(fields: Fields, data: RawData, path: Path, reading: Reading): RawData {
  const entries = Object.entries(data).map(([key, value]) => {
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
    return [key, field ? readField(field, value, [...path, key], reading) : value] as const;
  });
  return Object.fromEntries(entries);
}

/**
 * The values of an entry with numbers as numbers, and addresses without what came along with them.
 * @param locale language of the interface: numbers are typed in its notation
 */
function readTypedFields(
  collection: CollectionName,
  data: RawData,
  locale: Locale,
): { data: RawData; faults: string[] } {
  const reading: Reading = { collection, locale, faults: [] };
  return { data: readFields(collections[collection].fields, data, [], reading), faults: reading.faults };
}

function readFile({ path, raw, ...file }: DataFile, locale: Locale): { file: DataFile; faults: string[] } {
  const place = parsePath(path);
  if (!place) return { file: { path, raw, ...file }, faults: [] };
  const isDocument = place.locale !== undefined;
  const { data, body } = isDocument ? parseDocument(raw) : { data: parseRecord(raw), body: '' };
  const read = readTypedFields(place.collection, data, locale);
  const keyOrder = Object.keys(data);
  const text = isDocument ? formatDocument({ data: read.data, body, keyOrder }) : formatRecord(read.data, keyOrder);
  return { file: { ...file, path, raw: text }, faults: read.faults };
}

/**
 * The files of a form with their values read.
 * @throws Refusal with every value that cannot be read
 */
export function withReadValues(files: readonly DataFile[], locale: Locale): DataFile[] {
  const read = files.map((file) => readFile(file, locale));
  const faults = [...new Set(read.flatMap((each) => each.faults))];
  if (faults.length > 0) throw new Refusal('invalid-fields', faults);
  return read.map(({ file }) => file);
}
