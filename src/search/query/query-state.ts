/** A search as it stands in the address: shareable, and kept by the back button. */
import { filterNames } from '../facets-format.ts';

export const orders = ['relevance', 'date'] as const;
export type Order = (typeof orders)[number];

export interface QueryState {
  query: string;
  /** Chosen ids by filter name. */
  filters: Readonly<Record<string, readonly string[]>>;
  order: Order;
}

/** Longest query that is looked at, in characters; the rest is cut off. */
export const longestQuery = 200;

/** Signs that cannot be seen come along when a word is copied: soft hyphens, joiners, marks of direction. */
const unseen = /\p{Cf}+/gu;
/** Control characters are no part of a word, half a character is none at all. */
const unreadable = /[\p{Cc}\p{Cs}\s]+/gu;

/** A text without the signs that nobody means to type. */
function readable(text: string): string {
  return text.normalize('NFC').replace(unseen, '').replace(unreadable, ' ').trim();
}

/** Reads a search from an address or a form. */
export function readQuery(parameters: URLSearchParams): QueryState {
  const query = [...readable((parameters.get('q') ?? '').slice(0, 4 * longestQuery))].slice(0, longestQuery).join('');
  const ids = (name: string) => [...new Set(parameters.getAll(name).map(readable))];
  const filters = filterNames.map((name) => [name, ids(name).filter((id) => id !== '')] as const);
  return {
    query,
    filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)),
    order: parameters.get('sort') === 'date' ? 'date' : 'relevance',
  };
}

/** Writes a search as an address; empty parts and the usual order are left out. */
export function writeQuery({ query, filters, order }: QueryState): URLSearchParams {
  const parameters = new URLSearchParams(query === '' ? {} : { q: query });
  for (const [name, values] of Object.entries(filters)) values.forEach((value) => parameters.append(name, value));
  if (order === 'date') parameters.set('sort', order);
  return parameters;
}
