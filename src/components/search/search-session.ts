/** What a visit to the search page has fetched so far: each part once, when it is first needed. */
import { isLocale } from '#locales';
import { sourceHeaders } from '#offline/search-sources.ts';
import type { FacetsFile } from '#search/facets-format.ts';
import type { LexiconManifest } from '#search/analysis/lexicon-format.ts';
import { Facets } from '#search/query/facets.ts';
import { Lexicon } from '#search/query/lexicon.ts';
import { importPagefind, startPagefind } from '#search/query/pagefind-client.ts';
import { SearchEngine } from '#search/query/search-engine.ts';

async function fetchOk(address: string): Promise<Response> {
  const response = await fetch(address, { headers: sourceHeaders(document) });
  if (!response.ok) throw new Error(`${address} answered ${String(response.status)}.`);
  return response;
}

async function fetchJson(address: string): Promise<unknown> {
  return (await fetchOk(address)).json();
}

async function loadEngine(lang: string, tries: number): Promise<SearchEngine> {
  if (!isLocale(lang)) throw new Error(`There is no search in "${lang}".`);
  const module = await importPagefind(tries);
  const [pagefind, manifest] = await Promise.all([startPagefind(module), fetchJson(`/search/lexicon-${lang}.json`)]);
  const fetchText = async (file: string) => (await fetchOk(`/search/lexicon/${file}`)).text();
  // Our own build has written the manifest.
  return new SearchEngine(lang, pagefind, new Lexicon(manifest as LexiconManifest, fetchText));
}

async function loadFacets(lang: string): Promise<Facets> {
  const file = await fetchJson(`/search/facets-${lang}.json`);
  // Our own build has written the file.
  return new Facets(file as FacetsFile);
}

export class SearchSession {
  readonly #lang: string;
  #tries = 0;
  #engine: Promise<SearchEngine> | undefined;
  #facets: Promise<Facets> | undefined;

  constructor(lang: string) {
    this.#lang = lang;
  }

  /** @throws when the index cannot be fetched; the next call tries again */
  engine(): Promise<SearchEngine> {
    this.#engine ??= loadEngine(this.#lang, this.#tries).catch((error: unknown) => {
      this.startOver();
      throw error;
    });
    return this.#engine;
  }

  /** @throws when the file cannot be fetched; the next call tries again */
  facets(): Promise<Facets> {
    this.#facets ??= loadFacets(this.#lang).catch((error: unknown) => {
      this.#facets = undefined;
      throw error;
    });
    return this.#facets;
  }

  /** After a fault: nothing that was loaded is used again, for what came may be broken too. */
  startOver(): void {
    this.#tries += 1;
    this.#engine = undefined;
    this.#facets = undefined;
  }
}
