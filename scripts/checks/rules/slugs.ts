import { isLocale } from '#locales';
import { idPattern } from '#model/entry-path.ts';
import type { Issue } from '#model/issues/issue.ts';
import { addressFaults, faultKind, type AddressFault } from '#routing/entry-addresses.ts';
import { goneFaults, goneKind } from '#routing/gone-addresses.ts';

import type { Entry, RecordEntry } from '#model/rules/entry.ts';
import { fieldWords } from '#model/rules/field-names.ts';
import { filedEntries, type FiledEntry } from '../filed-entries.ts';
import type { ContentTree } from '../load-content.ts';
import { lineOf } from '#model/rules/locate.ts';

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

/** Addresses that belonged to an entry which was removed. */
function goneIssues(tree: ContentTree, entries: readonly FiledEntry[]): Issue[] {
  return goneFaults(entries, tree.gone).map(({ entry, address }) => {
    const file = fileOf(entry, address.locale);
    const line = address.path && { line: lineOf(file, address.path) };
    return { kind: goneKind(address), file: file.path, ...line, values: { slug: address.name } };
  });
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

/**
 * No two entries of a kind share an address that either has, had or holds, and none has one of the portal itself or of an
 * entry that was removed.
 */
export function checkSlugs(tree: ContentTree): Issue[] {
  const entries = filedEntries(tree);
  const shapes = tree.records.flatMap(shapeIssues);
  return [...shapes, ...addressFaults(entries).map(issueOf), ...goneIssues(tree, entries)];
}
