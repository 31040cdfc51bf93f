/** The entries of a content tree with the files that say their addresses. */
import { locales } from '#locales';
import { documentPath } from '#model/entry-path.ts';
import type { AddressedEntry } from '#routing/entry-addresses.ts';

import type { Entry } from '#model/rules/entry.ts';
import { groupedDocuments } from './grouped-documents.ts';
import type { ContentTree } from './load-content.ts';

/** An entry with its files, the original first. */
export interface FiledEntry extends AddressedEntry {
  entries: readonly [Entry, ...Entry[]];
}

/** Every entry, in the order of the paths. */
export function filedEntries(tree: ContentTree): FiledEntry[] {
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
