/** A search as it stands in the address: shareable, and kept by the back button. */

export interface QueryState {
  query: string;
  /** Chosen values by filter name. */
  filters: Readonly<Record<string, readonly string[]>>;
}

/** Longest query that is looked at; the rest is cut off. */
export const longestQuery = 200;

/** Reads a search from an address. Control characters are dropped and white space is folded. */
export function readQuery(parameters: URLSearchParams, filterNames: readonly string[]): QueryState {
  const query = (parameters.get('q') ?? '')
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .slice(0, longestQuery);
  const filters = filterNames.map((name) => [name, parameters.getAll(name)] as const);
  return { query, filters: Object.fromEntries(filters.filter(([, values]) => values.length > 0)) };
}

/** Writes a search as an address; empty parts are left out. */
export function writeQuery({ query, filters }: QueryState): URLSearchParams {
  const parameters = new URLSearchParams(query === '' ? {} : { q: query });
  for (const [name, values] of Object.entries(filters)) values.forEach((value) => parameters.append(name, value));
  return parameters;
}
