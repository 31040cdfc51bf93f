/** The filters of the search page, in the order in which they are shown. */
export const filterNames = ['kind', 'theme', 'municipality', 'year'] as const;

export type FilterName = (typeof filterNames)[number];

/** Values of one page for each filter. */
export type SearchMeta = Record<FilterName, readonly string[]>;
