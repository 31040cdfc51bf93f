/** What a visit to the search page has fetched so far: each part once, when it is first needed. */
import { isLocale, type Locale } from '#locales';
import type { FacetsFile } from '#search/facets-format.ts';
import { Facets } from '#search/query/facets.ts';
import { Lexicon } from '#search/query/lexicon.ts';
import { engineAddress, indexAddresses, loadModule, openIndex } from '#search/query/pagefind-client.ts';
import { SearchEngine } from '#search/query/search-engine.ts';
import { withWholeWords } from '#search/query/whole-words.ts';
import { namedFolder, readStart, startPath, type SearchStart } from '#search/start-format.ts';
import { Titles, type TitlesFile } from '#search/titles-format.ts';

import { fetchJson, fetchOk, FilesAhead } from './fetch-file.ts';

/** What a query needs, and what its results show at once. */
export interface LoadedSearch {
  engine: SearchEngine;
  titles: Titles | undefined;
}

async function loadTitles({ titles }: SearchStart, cache: RequestCache): Promise<Titles | undefined> {
  if (titles === undefined) return undefined;
  // Our own build has written the file.
  return new Titles((await fetchJson(namedFolder + titles, cache)) as TitlesFile);
}

/**
 * What a network that asks for a sign-in left in the browser's cache under the name of a file of ours. Addresses with a question
 * mark are of one try.
 */
async function fetchAgain(): Promise<void> {
  const files = performance.getEntriesByType('resource').map(({ name }) => name);
  const own = new Set(files.filter((name) => name.startsWith(`${location.origin}/pagefind/`) && !name.includes('?')));
  await Promise.all([...own].map((file) => fetch(file, { cache: 'reload' }).catch(() => undefined)));
}

interface Attempt {
  ahead: FilesAhead;
  /** How often it was tried before in this page. */
  tries: number;
  /** The reader tried again: what a cache gave may be what was wrong. */
  isByHand: boolean;
}

/**
 * Opens the index while lexicon and titles come. All files that are known by name come at the same time; after a fault they come
 * one after another, and none is what the fault has left.
 */
async function load(locale: Locale, { ahead, tries, isByHand }: Attempt): Promise<LoadedSearch> {
  const cache = isByHand ? 'reload' : 'default';
  const isFirst = tries === 0;
  if (!isFirst) await ahead.take();
  if (isByHand) await fetchAgain();
  // The first file of a search: it decides whether all others are answered by the network or by a copy.
  const list = fetchJson(startPath(locale), isFirst ? 'default' : 'reload');
  const module = loadModule(tries);
  // It is waited for below; a fault of the list of files is told first.
  module.catch(() => undefined);
  if (isFirst) ahead.fetch(engineAddress(locale));
  const start = readStart(await list);
  const tag = isFirst ? start.index : `${start.index}-${String(tries)}`;
  if (isFirst) indexAddresses(start.index, tag).forEach((address) => ahead.fetch(address));
  const lexicon = new Lexicon(start, async (file) => (await fetchOk(namedFolder + file, cache)).text());
  const [pagefind, titles] = await Promise.all([
    module.then(async (pagefind) => withWholeWords(await openIndex(pagefind, start.pages, tag), start.chunkStarts)),
    loadTitles(start, cache),
    lexicon.load([]),
  ]);
  return { engine: new SearchEngine(locale, { pagefind, lexicon, titles }), titles };
}

async function loadFacets(lang: string): Promise<Facets> {
  const file = await fetchJson(`/search/facets-${lang}.json`);
  // Our own build has written the file.
  return new Facets(file as FacetsFile);
}

export class SearchSession {
  readonly #lang: string;
  readonly #ahead = new FilesAhead();
  #tries = 0;
  #isByHand = false;
  #search: Promise<LoadedSearch> | undefined;
  #facets: Promise<Facets> | undefined;

  constructor(lang: string) {
    this.#lang = lang;
  }

  /** @throws when the index cannot be fetched; the next call tries again */
  search(): Promise<LoadedSearch> {
    this.#search ??= this.#load().catch((error: unknown) => {
      this.startOver();
      throw error;
    });
    return this.#search;
  }

  async #load(): Promise<LoadedSearch> {
    if (!isLocale(this.#lang)) throw new Error(`There is no search in "${this.#lang}".`);
    return load(this.#lang, { ahead: this.#ahead, tries: this.#tries, isByHand: this.#isByHand });
  }

  /** @throws when the file cannot be fetched; the next call tries again */
  facets(): Promise<Facets> {
    this.#facets ??= loadFacets(this.#lang).catch((error: unknown) => {
      this.#facets = undefined;
      throw error;
    });
    return this.#facets;
  }

  /**
   * After a fault: nothing that was loaded is used again, for what came may be broken too.
   * @param isByHand the reader asks for it
   */
  startOver({ isByHand = false } = {}): void {
    this.#tries += 1;
    this.#isByHand = isByHand;
    this.#search = undefined;
    this.#facets = undefined;
  }
}
