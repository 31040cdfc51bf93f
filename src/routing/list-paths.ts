/** Addresses of lists: the whole list, what it is narrowed to, and its second and later pages. */
import type { Locale } from '#locales';

import { filterSegments, pairSegment, partSegment, type FilterName } from './segments.ts';

/** What a list is narrowed to; `value` is the last part of the address, in the language of the page. */
export interface ListFilter {
  by: FilterName;
  value: string;
}

/** A page of a list. The first page has no number. */
export interface ListPage {
  filter?: ListFilter;
  part?: number;
}

const filterNames = ['theme', 'topic', 'municipality', 'year'] as const satisfies FilterName[];
const laterPart = /^(?:[2-9]|[1-9]\d+)$/u;

/** Parts of the address below the list's own. */
export function listParts(locale: Locale, { filter, part = 1 }: ListPage): string[] {
  return [
    ...(filter ? [filterSegments[filter.by][locale], filter.value] : []),
    ...(part > 1 ? [partSegment[locale], String(part)] : []),
  ];
}

/** Which page of a list the parts below the list's address name, or nothing when they name none. */
export function parseListParts(locale: Locale, parts: readonly string[]): ListPage | undefined {
  const [name, value, ...rest] = parts;
  if (name === undefined) return {};
  // Below the pair segment stands a document, whatever it is called.
  if (value === undefined || value === pairSegment[locale]) return undefined;
  if (name === partSegment[locale]) {
    return rest.length === 0 && laterPart.test(value) ? { part: Number(value) } : undefined;
  }
  const by = filterNames.find((each) => filterSegments[each][locale] === name);
  const below = by && parseListParts(locale, rest);
  return below && !below.filter ? { filter: { by, value }, ...below } : undefined;
}
