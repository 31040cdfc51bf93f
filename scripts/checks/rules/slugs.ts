import { isLocale, locales } from '#locales';
import { documentPath, idPattern } from '#model/entry-path.ts';
import type { Issue } from '#model/issues/issue.ts';
import { addressFaults, faultKind, type AddressedEntry, type AddressFault } from '#routing/entry-addresses.ts';

import type { Entry, RecordEntry } from '../entry.ts';
import { fieldWords } from '../field-names.ts';
import { groupedDocuments } from '../grouped-documents.ts';
import type { ContentTree } from '../load-content.ts';
import { lineOf } from '../locate.ts';

/** An entry with its files, the original first. */
interface FiledEntry extends AddressedEntry {
  entries: readonly [Entry, ...Entry[]];
}

function filedEntries(tree: ContentTree): FiledEntry[] {
  const documents = groupedDocuments(tree).map(({ document, entries }): FiledEntry => {
    const { collection, id, versions } = document;
    const read = new Set(versions.map(({ locale }) => locale));
    // A file that cannot be read is there all the same: no page says that its language is missing.
    const unread = locales.filter(
      (locale) => !read.has(locale) && tree.paths.has(documentPath(collection, id, locale)),
    );
    return { collection, id, versions: [...versions, ...unread.map((locale) => ({ locale, data: {} }))], entries };
  });
  const records = tree.records.map((entry): FiledEntry => {
    return { ...entry, versions: [{ locale: undefined, data: entry.data }], entries: [entry] };
  });
  return [...documents, ...records].toSorted((a, b) => (a.entries[0].path < b.entries[0].path ? -1 : 1));
}

/** The file that says an address, or the first one for the id. */
function fileOf({ entries }: FiledEntry, locale: string): Entry {
  return entries.find((entry) => entry.locale === locale) ?? entries[0];
}

function issueOf({ entry, address, owner }: AddressFault<FiledEntry>): Issue {
  const file = fileOf(entry, address.locale);
  const other = owner && { other: fileOf(owner.entry, address.locale).path };
  return {
    kind: faultKind({ address, owner }),
    file: file.path,
    ...(address.path && { line: lineOf(file, address.path) }),
    values: { slug: address.name, ...other },
  };
}

/** Addresses of records have the right form; those of documents have a kind of field of their own. */
function shapeIssues(record: RecordEntry): Issue[] {
  const { slug } = record.data;
  if (typeof slug !== 'object' || slug === null) return [];
  return Object.entries(slug).flatMap(([locale, name]: [string, unknown]): Issue[] => {
    if (!isLocale(locale) || typeof name !== 'string' || idPattern.test(name)) return [];
    const path = ['slug', locale];
    const values = { field: fieldWords(record.collection, path), value: name };
    return [{ kind: 'bad-id', file: record.path, line: lineOf(record, path), values }];
  });
}

/** No two entries of a kind share an address that either has, had or holds, and none has one of the portal itself. */
export function checkSlugs(tree: ContentTree): Issue[] {
  return [...tree.records.flatMap(shapeIssues), ...addressFaults(filedEntries(tree)).map(issueOf)];
}
