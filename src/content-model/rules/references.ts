import { perLocale } from '#locales';
import { isDocumentName } from '#model/collection-names.ts';
import type { CollectionName } from '#model/collection-names.ts';
import { contentFolder, documentPath, recordPath } from '#model/entry-path.ts';

import { fieldWords } from './field-names.ts';
import type { Issue } from '#model/issues/issue.ts';
import type { Entry } from './entry.ts';
import type { KnownEntries } from './known-entries.ts';
import { lineOf } from './locate.ts';
import type { FieldPath } from './locate.ts';
import { filledFields } from './walk-fields.ts';
import type { FilledField } from './walk-fields.ts';

/** Whether an entry exists, in one language at least; a file that cannot be read counts. */
export function entryExists({ paths }: KnownEntries, collection: CollectionName, id: string): boolean {
  if (!isDocumentName(collection)) return paths.has(recordPath(collection, id));
  return Object.values(perLocale((locale) => documentPath(collection, id, locale))).some((path) => paths.has(path));
}

interface Reference {
  path: FieldPath;
  collection: CollectionName;
  id: string;
}

/** The entries that a field names. */
function referencesOf({ field, path, value }: FilledField): Reference[] {
  if (field.kind === 'reference' && typeof value === 'string') return [{ path, collection: field.to, id: value }];
  if (field.kind === 'references' && Array.isArray(value)) {
    const ids: unknown[] = value;
    return ids.flatMap((id, at) => (typeof id === 'string' ? [{ path: [...path, at], collection: field.to, id }] : []));
  }
  if (field.kind !== 'document' || typeof value !== 'string') return [];
  const [collection = '', id = ''] = value.split('/');
  return isDocumentName(collection) ? [{ path, collection, id }] : [];
}

/** The entries that the fields of an entry name. */
export function namedEntries(entry: Entry): readonly Pick<Reference, 'collection' | 'id'>[] {
  return filledFields(entry).flatMap(referencesOf);
}

function issueOf(entry: Entry, { path, collection, id }: Reference): Issue {
  const values = { field: fieldWords(entry.collection, path), id, folder: `${contentFolder}/${collection}` };
  return { kind: 'missing-reference', file: entry.path, line: lineOf(entry, path), values };
}

/** Every entry that a field names exists. */
export function checkReferences(tree: KnownEntries): Issue[] {
  return [...tree.documents, ...tree.records].flatMap((entry) => {
    const references = filledFields(entry).flatMap(referencesOf);
    const dead = references.filter(({ collection, id }) => !entryExists(tree, collection, id));
    return dead.map((reference) => issueOf(entry, reference));
  });
}
