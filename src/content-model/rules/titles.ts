import { locales } from '#locales';
import type { Locale } from '#locales';
import { documentNames, type CollectionName } from '#model/collection-names.ts';
import type { Issue } from '#model/issues/issue.ts';

import type { DocumentEntry, Entry, RecordEntry } from './entry.ts';
import { counterpartOf, type KnownEntries, type Portal } from './known-entries.ts';
import { lineOf } from './locate.ts';
import type { FieldPath } from './locate.ts';

/** The title of a page that an entry has. */
export interface Title {
  entry: Entry;
  locale: Locale;
  text: string;
  path: FieldPath;
}

/** Kinds of record that have a page each, by the field that is its title. */
const namedBy: Partial<Record<Entry['collection'], string>> = {
  terms: 'word',
  municipalities: 'name',
  themes: 'name',
};

/** The kinds of entry that have pages with titles. */
export const titledCollections: readonly CollectionName[] = [...documentNames, 'terms', 'municipalities', 'themes'];

function documentTitles(tree: KnownEntries, entry: DocumentEntry): Title[] {
  const { title, status } = entry.data;
  if (typeof title !== 'string' || (status !== 'released' && status !== 'withdrawn')) return [];
  const own = { entry, locale: entry.locale, text: title, path: ['title'] };
  if (!counterpartOf(tree, entry)) return [own];
  return [own, { ...own, text: tree.portal.pairTitle[entry.locale].replace('{{title}}', () => title) }];
}

function recordTitles(entry: RecordEntry): Title[] {
  const key = namedBy[entry.collection] ?? '';
  const names = new Map(Object.entries(entry.data[key] ?? {}));
  return locales.flatMap((locale): Title[] => {
    const text: unknown = names.get(locale);
    return typeof text === 'string' ? [{ entry, locale, text, path: [key, locale] }] : [];
  });
}

/** Titles that look alike are one: case, blanks and signs that nobody sees make no difference. */
function keyOf(locale: Locale, text: string): string {
  const seen = text.normalize('NFC').replace(/\p{Default_Ignorable_Code_Point}/gu, '');
  return `${locale} ${seen.replace(/\s+/gu, ' ').trim().toLocaleLowerCase(locale)}`;
}

/** The titles of the pages that entries have. */
export function titlesIn(tree: KnownEntries): Title[] {
  return [...tree.documents.flatMap((entry) => documentTitles(tree, entry)), ...tree.records.flatMap(recordTitles)];
}

/** Titles that a page of the portal has, or another one before them. */
export function titleIssues(titles: readonly Title[], portal: Portal): Issue[] {
  const own = new Set(locales.flatMap((locale) => portal.titles[locale].map((title) => keyOf(locale, title))));
  const owners = new Map<string, Entry>();
  return titles.flatMap(({ entry, locale, text, path }): Issue[] => {
    const key = keyOf(locale, text);
    const place = { file: entry.path, line: lineOf(entry, path) };
    if (own.has(key)) return [{ kind: 'title-of-portal', ...place, values: { title: text } }];
    const other = owners.get(key) ?? entry;
    owners.set(key, other);
    return other === entry ? [] : [{ kind: 'duplicate-title', ...place, values: { title: text, other: other.path } }];
  });
}

/** No two pages of a language have one title: readers choose pages by it, in lists, in search and in a browser's tabs. */
export function checkTitles(tree: KnownEntries): Issue[] {
  return titleIssues(titlesIn(tree), tree.portal);
}
