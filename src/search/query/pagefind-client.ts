/** The part of Pagefind's browser module that the search page uses. */

/** A section of a page that has hits. */
export interface PagefindSection {
  title: string;
  url: string;
}

export interface PagefindPage {
  url: string;
  /** All of its text as it was indexed, and the numbers of its words that were found. */
  content: string;
  locations: readonly number[];
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
  ranking: {
    termSimilarity: 0,
    termSaturation: 1.2,
    pageLength: 0.6,
    termFrequency: 1,
    metaWeights: { title: 5, names: 5, avoid: 4 },
  },
};

/** Where the build puts Pagefind's browser module. */
const moduleAddress = '/pagefind/pagefind.js';

/**
 * Loads the index of the page's own language.
 * @param tries how often it was loaded before in this page. A module that could not be loaded stays unloadable at its address
 *   (HTML Standard, module map), and one whose index did not come stays without: so every try has an address of its own.
 * @throws when it cannot be loaded
 */
export async function loadPagefind(tries: number): Promise<Pagefind> {
  const address = tries === 0 ? moduleAddress : `${moduleAddress}?${String(tries)}`;
  // The module is made after this code is bundled; its shape is Pagefind's documented interface.
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options(settings);
  await pagefind.init();
  // `init` does not wait for the index; a search does, and throws when it did not come.
  await pagefind.preload('');
  return pagefind;
}
