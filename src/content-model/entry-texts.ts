/** Every text that an entry holds, in its fields and below them, with the place where it stands. */
import type { Locale } from '#locales';

import type { CollectionName } from './collection-names.ts';
import { collections } from './collections.ts';
import { isRawData } from './entry-file.ts';
import type { RawData } from './entry-file.ts';
import type { Field, FieldKind, Fields } from './fields.ts';
import { readText } from './safe-mdx/read-text.ts';
import { passagesOf } from './writing/prose.ts';

export interface EntryText {
  text: string;
  /** `path`: an address, a file's name or an id, where words have no capitals. `reference`: the id of an entry. */
  kind: 'prose' | 'path' | 'reference';
  /** The field, from the outside in; undefined in the text below the fields. */
  path?: readonly (string | number)[];
  /** Line in the text below the fields, counted from 1. */
  line?: number;
}

/** One language of a document before any field is known to be right. */
export interface DocumentVersion {
  locale: Locale;
  data: RawData;
  body: string;
}

/** A document in all its languages. */
export interface WholeDocument<N extends CollectionName = CollectionName> {
  collection: N;
  id: string;
  versions: readonly DocumentVersion[];
}

const kinds = {
  slug: 'path',
  slugs: 'path',
  key: 'path',
  url: 'path',
  mailbox: 'path',
  image: 'path',
  reference: 'reference',
  references: 'reference',
  document: 'reference',
  sections: 'reference',
} as const satisfies Partial<Record<FieldKind, EntryText['kind']>>;

function kindOf(field: Field | undefined): EntryText['kind'] {
  return Object.entries(kinds).find(([kind]) => kind === field?.kind)?.[1] ?? 'prose';
}

function fieldsIn(field: Field | undefined): Fields {
  return field?.kind === 'group' || field?.kind === 'list' ? field.fields : {};
}

/** The texts of a value; keys that the model does not know count too. */
function textsIn(value: unknown, field: Field | undefined, path: readonly (string | number)[]): EntryText[] {
  if (field?.kind === 'hashes') return [];
  if (typeof value === 'string') return [{ text: value, kind: kindOf(field), path }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, at) => textsIn(item, field, [...path, at]));
  if (!isRawData(value)) return [];
  const fields = fieldsIn(field);
  const inside = field?.kind === 'localized' ? field : undefined;
  return Object.entries(value).flatMap(([key, item]) => textsIn(item, inside ?? fields[key], [...path, key]));
}

/** The texts in the fields of an entry. */
export function fieldTextsOf(collection: CollectionName, data: RawData): EntryText[] {
  const fields: Fields = collections[collection].fields;
  return Object.entries(data).flatMap(([key, value]) => textsIn(value, fields[key], [key]));
}

const addresses = /\]\(\s*<?([^)\s>]*)|\{#([^\s{}]*)\}|^\[[^\]\n]*\]:\s*(\S+)/gmu;
const bareAddresses = /https?:\/\/[^\s)\]>"]+/gu;

/** Where the links of a text lead and where its pictures stand. */
function addressesIn(body: string): EntryText[] {
  const all = [...body.matchAll(addresses), ...body.matchAll(bareAddresses)];
  return all.map(({ 0: whole, 1: link, 2: id, 3: definition, index }) => {
    const text = link ?? id ?? definition ?? whole;
    const isEntry = /^\.\.\/(?!media\/)/u.test(text);
    return { text, kind: isEntry ? 'reference' : 'path', line: body.slice(0, index).split('\n').length };
  });
}

/** Marks of links and pictures, which may stand inside a word. */
const linkMarks = /\]\([^)\n]*\)|!?\[|\]/gu;

/** The text below the fields as it is written, without the marks of links, and the addresses in it. */
export function writtenTextsOf(body: string): EntryText[] {
  if (body === '') return [];
  const written = body.replace(bareAddresses, ' ').replace(linkMarks, '').replace(addresses, ' ');
  return [{ text: written, kind: 'prose', line: 1 }, ...addressesIn(body)];
}

/** The text below the fields: as readers see it, as it is written, and its addresses. */
export function bodyTextsOf(body: string): EntryText[] {
  if (body === '') return [];
  const shown = passagesOf(readText(body)).map(({ text, line }): EntryText => ({ text, kind: 'prose', line }));
  return [...shown, ...writtenTextsOf(body)];
}

/** All texts of one language of an entry. */
export function textsOf(collection: CollectionName, { data, body }: Omit<DocumentVersion, 'locale'>): EntryText[] {
  return [...fieldTextsOf(collection, data), ...bodyTextsOf(body)];
}
