/** Last parts of addresses that the portal gives away itself: no entry may have one, in any language of its place. */
import { locales } from '#locales';
import type { Localized } from '#locales';
import type { CollectionName } from '#model/collection-names.ts';

import { boardNote, filterSegments, pairSegment, partSegment, segments } from './segments.ts';

/** Folders and pages beside those of the languages: `/admin/`, `/download/`. */
const topNames = ['admin', 'download', 'media', 'search', 'pagefind', 'offline', 'begrippen'];

function namesIn(table: Readonly<Record<string, Localized>>): string[] {
  return Object.values(table).flatMap((names) => locales.map((locale) => names[locale]));
}

/** Below a list: what it is narrowed to, and its further pages. */
const belowLists = [...namesIn(filterSegments), ...namesIn({ partSegment })];
/** Below a document and where the name of a record ends an address. */
const sideBySide = namesIn({ pairSegment });

const lists = new Set([...belowLists, ...sideBySide]);
const records = new Set(sideBySide);
const top = new Set([...lists, ...namesIn(segments), ...locales, ...topNames, boardNote.segment]);

/** By the kind of entry; kinds without a page of their own have no address to lose. */
const reserved: Partial<Record<CollectionName, ReadonlySet<string>>> = {
  pages: top,
  guides: lists,
  cases: lists,
  visits: lists,
  themes: records,
  topics: records,
  municipalities: records,
};

/**
 * Whether the last part of an address is the portal's own where an entry of a kind would stand. The names of all
 * languages count in each: a text without a translation has its id for a name there.
 */
export function isReserved(collection: CollectionName, name: string): boolean {
  return reserved[collection]?.has(name) ?? false;
}
