/** What the search costs as the site grows, beside Pagefind as it comes. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

import type { Browser, Page, Response } from '@playwright/test';

import type { Localized } from '../../src/locales.ts';
import { indexSite } from '../../src/search/indexing/index-site.ts';

import { readVocabulary } from '../bench/vocabulary.ts';
import { contentTypeOf, isCompressible } from '../../scripts/serve/content-types.ts';
import { serveSite } from '../../scripts/serve/serve-site.ts';
import { askPage, askStock, type QueryTime } from './ask.ts';
import { makeCorpus } from './corpus.ts';
import { stockFolder, writeEvalSite, writeStockIndex } from './eval-site.ts';
import type { Family } from './families.ts';

/** Figures of one way of searching. */
export interface ScaleFigures {
  /** Seconds that the index takes. */
  build: number;
  /** Bytes of all files of the index. */
  index: number;
  /** Bytes that are fetched up to the first results, compressed. */
  firstQuery: number;
  /** Milliseconds of the query itself once all is there: 95 of 100 are faster. */
  query: number;
  /** The same with its first ten results: loaded for Pagefind as it comes, from the key to the drawn list for ours. */
  shown: number;
}

export interface ScaleRow {
  /** Made-up pages of both languages. */
  pages: number;
  own: ScaleFigures;
  stock: ScaleFigures;
}

interface ScaleOptions {
  root: string;
  site: string;
  families: Localized<readonly Family[]>;
  browser: Browser;
  /** Folder that does not exist yet. */
  target: string;
  pages: number;
}

const seed = 11;
const warmQueries = 40;

async function timed(job: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await job();
  return (performance.now() - started) / 1000;
}

async function bytesOf(...folders: string[]): Promise<number> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const entries = await readdir(folder, { withFileTypes: true, recursive: true });
      const files = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
      return Promise.all(files.map(async (file) => (await stat(file)).size));
    }),
  );
  return lists.flat().reduce((sum, size) => sum + size, 0);
}

/** Adds up what a tab fetches, as a host would send it. */
class Traffic {
  readonly #sizes: Promise<number>[] = [];

  constructor(page: Page) {
    page.on('response', (response) => this.#sizes.push(sizeOf(response)));
  }

  async total(): Promise<number> {
    return (await Promise.all(this.#sizes)).reduce((sum, size) => sum + size, 0);
  }
}

async function sizeOf(response: Response): Promise<number> {
  const { pathname } = new URL(response.url());
  if (!/^\/(?:pagefind|search|stock|_astro)\/.*\.(?!css|woff2|svg|png)/u.test(pathname)) return 0;
  const body = await response.body().catch(() => Buffer.alloc(0));
  return isCompressible(contentTypeOf(pathname)) ? brotliCompressSync(body).byteLength : body.byteLength;
}

function percentile(values: readonly number[], share: number): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length * share)] ?? 0;
}

function slowest(times: readonly QueryTime[]): QueryTime {
  return {
    query: percentile(
      times.map(({ query }) => query),
      0.95,
    ),
    shown: percentile(
      times.map(({ shown }) => shown),
      0.95,
    ),
  };
}

/** The search page: bytes of a first query, then the time of others. */
async function measureOwn(
  browser: Browser,
  origin: string,
  queries: readonly string[],
): Promise<Pick<ScaleFigures, 'firstQuery' | 'query' | 'shown'>> {
  const page = await browser.newPage();
  const traffic = new Traffic(page);
  await page.goto(`${origin}/uk/poshuk/?q=${encodeURIComponent(queries[0] ?? '')}`);
  await page.locator('[data-part=list] > li').first().waitFor();
  const firstQuery = await traffic.total();
  const times: QueryTime[] = [];
  for (const query of queries.slice(1)) {
    // Once to fetch what is missing, once to measure.
    for (const isMeasured of [false, true]) {
      const time = await page.evaluate(askPage, query);
      if (isMeasured) times.push(time);
    }
  }
  await page.close();
  return { firstQuery, ...slowest(times) };
}

/** Pagefind's own module on the same pages, with its first ten results. */
async function measureStock(
  browser: Browser,
  origin: string,
  queries: readonly string[],
): Promise<Pick<ScaleFigures, 'firstQuery' | 'query' | 'shown'>> {
  const page = await browser.newPage();
  await page.goto(`${origin}/uk/404/`);
  const traffic = new Traffic(page);
  const ask = (query: string) => page.evaluate(askStock, { address: `${origin}/${stockFolder}/pagefind.js`, query });
  await ask(queries[0] ?? '');
  const firstQuery = await traffic.total();
  const times: QueryTime[] = [];
  for (const query of queries.slice(1)) {
    await ask(query);
    times.push(await ask(query));
  }
  await page.close();
  return { firstQuery, ...slowest(times) };
}

/** Makes a site of a size, indexes it both ways and asks both. */
export async function measureScale({ root, site, families, browser, target, pages }: ScaleOptions): Promise<ScaleRow> {
  const corpus = makeCorpus({ seed, pages: pages / 2, families, filler: await readVocabulary(root) });
  await writeEvalSite(site, target, corpus);
  const ownBuild = await timed(() => indexSite(target, corpus.terms));
  const stockBuild = await timed(() => writeStockIndex(target));
  const server = await serveSite({ root: target, port: 0 });
  try {
    const queries = corpus.families.uk.slice(0, warmQueries).map(({ lemma }) => lemma);
    const own = await measureOwn(browser, server.url, queries);
    const stock = await measureStock(browser, server.url, queries);
    return {
      pages,
      own: { build: ownBuild, index: await bytesOf(join(target, 'pagefind'), join(target, 'search')), ...own },
      stock: { build: stockBuild, index: await bytesOf(join(target, stockFolder)), ...stock },
    };
  } finally {
    await server.close();
  }
}
