/** The part of Pagefind's browser module that the search page uses. */

/** A section of a page that has hits. */
export interface PagefindSection {
  title: string;
  url: string;
  excerpt: string;
}

export interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Readonly<Record<string, string>>;
  sub_results: readonly PagefindSection[];
}

export interface PagefindResult {
  id: string;
  score: number;
  /** Names of the metadata that have a hit. */
  matchedMetaFields?: readonly string[];
  data: () => Promise<PagefindPage>;
}

export interface Pagefind {
  init: () => Promise<void>;
  options: (options: object) => Promise<void>;
  /** Fetches what a search for these terms needs. */
  preload: (terms: string) => Promise<void>;
  search: (terms: string | null) => Promise<{ results: readonly PagefindResult[] }>;
}

/**
 * How pages are ranked. Keys make every form of a word the same length, so similarity of length says nothing.
 * Its worker would be one more file to fetch for searches of a few milliseconds.
 */
const settings = {
  noWorker: true,
  ranking: { termSimilarity: 0, termSaturation: 1.2, pageLength: 0.6, termFrequency: 1, metaWeights: { title: 5 } },
};

/**
 * Loads the index of the page's own language.
 * @param address of `pagefind.js` on this site
 * @throws when it cannot be loaded
 */
export async function loadPagefind(address: string): Promise<Pagefind> {
  // The module is made after this code is bundled; its shape is Pagefind's documented interface.
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options(settings);
  await pagefind.init();
  return pagefind;
}
