/** Checks many pages, in several threads when there are enough of them. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';

import { noCache, openBuildCache, type CachePlace } from '#publish/build-cache.ts';

import { checkPage, knownPage, type PageContext, type PageInput } from './check-page.ts';
import type { SitePage } from './site-model.ts';

/** Fewer pages than this are checked sooner than a thread starts. */
const enoughForThreads = 60;
const mostThreads = 4;

/** A page that is still in its file. */
export type PageFile = Omit<PageInput, 'html'>;

/** What a thread is told. */
export interface ThreadOrder {
  root: string;
  files: readonly PageFile[];
  origin: string;
  styles: readonly (readonly [string, number])[];
  cache: CachePlace | undefined;
}

async function withText(root: string, page: PageFile): Promise<PageInput> {
  return { ...page, html: await readFile(join(root, page.file), 'utf8') };
}

/** Checks pages one after the other. */
export async function* checkInOrder({ root, files, origin, styles, cache }: ThreadOrder): AsyncGenerator<SitePage> {
  const context = { origin, styles: new Map(styles), cache: cache ? openBuildCache(cache) : noCache };
  for (const file of files) yield await checkPage(await withText(root, file), context);
}

function inThread(order: ThreadOrder): Promise<SitePage[]> {
  return new Promise((resolve, reject) => {
    const pages: SitePage[] = [];
    const worker = new Worker(new URL('./check-worker.ts', import.meta.url), { workerData: order });
    worker.on('message', (page: SitePage) => pages.push(page));
    worker.once('error', reject);
    worker.once('exit', () => resolve(pages));
  });
}

async function checkAll(order: ThreadOrder): Promise<SitePage[]> {
  const { files } = order;
  const threads = Math.min(availableParallelism(), mostThreads);
  if (threads < 2 || files.length < enoughForThreads) return Array.fromAsync(checkInOrder(order));
  // Turn by turn: pages of one kind stand side by side, and take equally long.
  const shares = Array.from({ length: threads }, (_, share) => files.filter((_, at) => at % threads === share));
  return (await Promise.all(shares.map((share) => inThread({ ...order, files: share })))).flat();
}

/**
 * Checks pages of a site, as far as no earlier build did.
 * @param root folder of the site
 * @returns the pages in their order
 */
export async function checkPages(
  root: string,
  files: readonly PageFile[],
  { origin, styles, cache }: PageContext,
): Promise<SitePage[]> {
  const pages = new Map<string, SitePage>();
  for (const file of files) {
    const known = knownPage(await withText(root, file), { origin, styles, cache });
    if (known) pages.set(file.path, known);
  }
  const unknown = files.filter(({ path }) => !pages.has(path));
  const order = { root, files: unknown, origin, styles: [...styles], cache: cache.place };
  for (const page of await checkAll(order)) pages.set(page.path, page);
  return files.map((file) => {
    const page = pages.get(file.path);
    if (!page) throw new Error(`Nothing came of ${file.path}: a thread ended before its work.`);
    return page;
  });
}
