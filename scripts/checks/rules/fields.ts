import type { z } from 'astro/zod';

import { isLocale } from '#locales';
import type { Localized } from '#locales';
import { collectionNames } from '#model/collection-names.ts';
import type { CollectionName } from '#model/collection-names.ts';
import { documentCollections } from '#model/collections.ts';
import type { DocumentFields } from '#model/fields.ts';
import { schemaFor } from '#model/to-zod.ts';

import { fieldAt, fieldsOf, fieldWords } from '#model/rules/field-names.ts';
import type { Issue } from '#model/issues/issue.ts';
import type { Wording } from '#model/issues/issue-kind-info.ts';
import { counterpartOf } from '#model/rules/known-entries.ts';
import type { Entry } from '#model/rules/entry.ts';
import type { ContentTree } from '../load-content.ts';
import { lineOf } from '#model/rules/locate.ts';
import type { FieldPath } from '#model/rules/locate.ts';

type ZodIssue = z.core.$ZodIssue;

const schemas = new Map(collectionNames.map((name): [CollectionName, z.ZodType] => [name, schemaFor(name)]));

const languageNames = {
  nl: { en: 'Dutch', nl: 'Nederlands', uk: 'нідерландською' },
  uk: { en: 'Ukrainian', nl: 'Oekraïens', uk: 'українською' },
} as const satisfies Localized<Wording>;

const typeNames: Readonly<Record<string, Wording>> = {
  string: { en: 'text', nl: 'tekst', uk: 'текст' },
  number: { en: 'a number', nl: 'een getal', uk: 'число' },
  boolean: { en: 'true or false', nl: 'ja of nee', uk: 'так або ні' },
  array: { en: 'a list', nl: 'een lijst', uk: 'список' },
  object: { en: 'a group of fields', nl: 'een groep velden', uk: 'група полів' },
  record: { en: 'a group of fields', nl: 'een groep velden', uk: 'група полів' },
};

const kindOfCode = {
  empty: 'empty-field',
  'no-word': 'no-word',
  'not-an-id': 'bad-id',
  'not-a-url': 'bad-address',
  'not-a-mailbox': 'bad-mailbox',
  'not-a-document': 'bad-document',
  'not-in-media': 'bad-media-path',
  'not-a-hash': 'bad-hash',
} as const satisfies Record<string, Issue['kind']>;

const dateShapes: Readonly<Record<string, string>> = {
  day: '2026-11-23',
  month: '2026-11',
  year: '2026',
};

/** What stands at a path in the data. */
function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, step) => {
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.entries(value).find(([key]) => key === String(step))?.[1];
  }, data);
}

/** What a message needs to know about the place of a fault. */
interface Fault {
  tree: ContentTree;
  entry: Entry;
  path: FieldPath;
  value: unknown;
}

/** The file of the other language, when it holds a translated field that this one lacks. */
function translatedElsewhere({ tree, entry, path }: Fault): string | undefined {
  const [key, ...deeper] = path;
  if (entry.locale === undefined || typeof key !== 'string' || deeper.length > 0) return undefined;
  const fields: DocumentFields = documentCollections[entry.collection].fields;
  const other = counterpartOf(tree, entry);
  return fields[key]?.scope === 'translated' && other && key in other.data ? other.path : undefined;
}

function missing(fault: Fault): Omit<Issue, 'file' | 'line'> {
  const { collection } = fault.entry;
  const last = fault.path.at(-1);
  const around = fault.path.slice(0, -1);
  if (typeof last === 'string' && isLocale(last) && fieldAt(fieldsOf(collection), fault.path)?.kind === 'localized') {
    const values = { field: fieldWords(collection, around), language: languageNames[last] };
    return { kind: 'missing-language', values };
  }
  const field = fieldWords(collection, fault.path);
  const other = translatedElsewhere(fault);
  if (other === undefined) return { kind: 'missing-field', values: { field } };
  return { kind: 'missing-translation', values: { field, other } };
}

function customFault(code: string, { entry, path, value }: Fault): Omit<Issue, 'file' | 'line'> | undefined {
  const values = { field: fieldWords(entry.collection, path), value: String(value) };
  const [name = '', precision = ''] = code.split(':');
  if (name === 'not-a-date')
    return { kind: 'bad-date', values: { ...values, shape: dateShapes[precision] ?? precision } };
  if (name === 'beyond-limits') {
    const field = fieldAt(fieldsOf(entry.collection), path);
    const min = field?.kind === 'number' ? String(field.min ?? '') : '';
    return { kind: 'number-limit', values: { ...values, min } };
  }
  const kind = Object.entries(kindOfCode).find(([known]) => known === name)?.[1];
  return kind && { kind, values };
}

/** Turns what Zod says into an issue of ours. */
function translate(issue: ZodIssue, fault: Fault): Omit<Issue, 'file' | 'line'> {
  const { entry, path, value } = fault;
  const field = fieldWords(entry.collection, path);
  if (value === undefined && issue.code !== 'unrecognized_keys') return missing(fault);
  if (issue.code === 'too_big') {
    return {
      kind: 'text-too-long',
      values: { field, length: String(String(value).length), max: String(issue.maximum) },
    };
  }
  if (issue.code === 'invalid_value') {
    return {
      kind: 'unknown-choice',
      values: { field, value: String(value), options: issue.values.map(String).join(', ') },
    };
  }
  if (issue.code === 'invalid_type') {
    if (issue.expected === 'string' && ['number', 'boolean'].includes(typeof value)) {
      return { kind: 'text-without-quotes', values: { field, value: String(value) } };
    }
    const expected = typeNames[issue.expected] ?? { en: issue.expected, nl: issue.expected, uk: issue.expected };
    return { kind: value === null ? 'empty-field' : 'wrong-type', values: { field, expected } };
  }
  return customFault(issue.message, fault) ?? { kind: 'wrong-type', values: { field, expected: issue.message } };
}

function issuesOf(tree: ContentTree, entry: Entry, found: ZodIssue): Issue[] {
  const path = found.path.filter((step) => typeof step !== 'symbol');
  const file = entry.path;
  if (found.code === 'unrecognized_keys') {
    return found.keys.map((key) => {
      return { kind: 'unknown-field', file, line: lineOf(entry, [...path, key]), values: { key } };
    });
  }
  return [
    { file, line: lineOf(entry, path), ...translate(found, { tree, entry, path, value: valueAt(entry.data, path) }) },
  ];
}

/** Every field is one of the model, and holds what the model asks. */
export function checkFields(tree: ContentTree): Issue[] {
  return [...tree.documents, ...tree.records].flatMap((entry) => {
    const result = schemas.get(entry.collection)?.safeParse(entry.data);
    return result?.success === false ? result.error.issues.flatMap((found) => issuesOf(tree, entry, found)) : [];
  });
}
