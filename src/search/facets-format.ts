/** What the result list is narrowed and sorted by: one file per language, fetched when a reader asks for it. */

/** Names of what a reader can narrow by, in the order in which they are shown. */
export const filterNames = ['kind', 'theme', 'topic', 'municipality', 'year'] as const;

export type FilterName = (typeof filterNames)[number];

/** Values of one page for each filter. */
export type FilterValues = Record<FilterName, readonly string[]>;

export interface FacetsFile {
  /** Every value that some page has: name of the filter, value. */
  values: readonly (readonly [name: string, value: string])[];
  /** Pages by the id that the search engine gives them: date (ISO 8601, or empty), numbers of values. */
  pages: Readonly<Record<string, readonly [date: string, values: readonly number[]]>>;
}
