/** What the result list is narrowed and sorted by: one file per language, fetched when a reader asks for it. */

/** Names of what a reader can narrow by, in the order in which they are shown. */
export const filterNames = ['kind', 'theme', 'topic', 'municipality', 'year'] as const;

export type FilterName = (typeof filterNames)[number];

/** Ids for each filter: of a kind (`kinds.ts`), of a record, or a year. The same in every language. */
export type FilterValues = Record<FilterName, readonly string[]>;

export interface FacetsFile {
  /** Every value that some page has: name of the filter, id. */
  values: readonly (readonly [name: string, id: string])[];
  /** Pages by the id that the search engine gives them: date (ISO 8601, or empty), numbers of values. */
  pages: Readonly<Record<string, readonly [date: string, values: readonly number[]]>>;
}
