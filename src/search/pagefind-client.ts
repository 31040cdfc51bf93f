/** The part of Pagefind's browser module that the search page uses. */

export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Readonly<Record<string, string>>;
}

export interface PagefindResult {
  id: string;
  data: () => Promise<PagefindPage>;
}

export interface PagefindAnswer {
  results: readonly PagefindResult[];
  /** How many results each value of each filter leaves. */
  filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface Pagefind {
  init: () => Promise<void>;
  /** Loads the filters, so that answers count them. */
  filters: () => Promise<unknown>;
  search: (
    query: string | null,
    options: { filters: Record<string, { any: readonly string[] }> },
  ) => Promise<PagefindAnswer>;
}

/**
 * Loads the index of the page's own language.
 * @param address of `pagefind.js` on this site
 * @throws when it cannot be loaded
 */
export async function loadPagefind(address: string): Promise<Pagefind> {
  // The module is made after this code is bundled; its shape is Pagefind's documented interface.
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.init();
  await pagefind.filters();
  return pagefind;
}

/** Filters as Pagefind wants them: within one filter any of the chosen values will do. */
export function pagefindFilters(
  chosen: Readonly<Record<string, readonly string[]>>,
): Record<string, { any: readonly string[] }> {
  return Object.fromEntries(Object.entries(chosen).map(([name, any]) => [name, { any }]));
}
