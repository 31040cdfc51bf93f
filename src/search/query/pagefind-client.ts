/** The part of Pagefind's browser module that the search page uses. */
import type { Locale, Localized } from '#locales';

import { pagesMark } from '../start-format.ts';

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

/** Whether a page was found by one of these metadata. */
export function isFoundIn({ matchedMetaFields }: PagefindResult, names: readonly string[]): boolean {
  return names.some((name) => matchedMetaFields?.includes(name) ?? false);
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

/** Where the build puts Pagefind's files. */
const folder = '/pagefind/';

/**
 * Pagefind has an engine for each language that it stems, and one for all others. The words of an index are stemmed as its engine
 * stems those of a query, so that no language can have another's.
 */
const engines: Localized = { nl: 'nl', uk: 'unknown' };

/** Files that Pagefind fetches one after another, and that can be fetched at the same time. */
export function engineAddress(locale: Locale): string {
  return `${folder}wasm.${engines[locale]}.pagefind`;
}
export function indexAddresses(index: string, tag: string): string[] {
  return [`${folder}pagefind-entry.json?ts=${tag}`, `${folder}pagefind.${index}.pf_meta`];
}

/**
 * Loads the module.
 * @param tries how often it was loaded before in this page. A module that could not be loaded stays unloadable at its address
 *   (HTML Standard, module map), and one whose index did not come stays without: so every try has an address of its own.
 * @throws when it cannot be loaded
 */
export async function loadModule(tries: number): Promise<Pagefind> {
  const address = `${folder}pagefind.js`;
  // The module is made after this code is bundled; its shape is Pagefind's documented interface.
  return (await import(/* @vite-ignore */ tries === 0 ? address : `${address}?${String(tries)}`)) as Pagefind;
}

/**
 * Opens the index of the page's own language.
 * @param expected what {@link pagesMark} says of its pages
 * @param tag what Pagefind asks for the list of indexes with (its documented option), so that it can be fetched before
 * @throws when it cannot be loaded, or is of another build
 */
export async function openIndex(pagefind: Pagefind, expected: string, tag: string): Promise<Pagefind> {
  await pagefind.options({ ...settings, metaCacheTag: tag });
  await pagefind.init();
  // `init` does not wait for the index; a search does, and throws when it did not come.
  const { results } = await pagefind.search(null);
  if (pagesMark(results.map(({ id }) => id)) !== expected) throw new Error('The search files are of two builds.');
  return pagefind;
}
