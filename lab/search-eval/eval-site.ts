/** A copy of a built site with made-up pages in it, indexed anew. */
import { cp, glob, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { isLocale } from '../../src/locales.ts';
import { addressOf } from '../../src/offline/shelf-list.ts';
import { close, createIndex } from 'pagefind';

import type { Corpus } from './corpus.ts';
import { readPage, type IndexedPage } from './page-words.ts';

/** Folder of Pagefind's own index of the same pages. */
export const stockFolder = 'stock';

/** Without compressed copies, which would stand beside other texts than their own. */
const isPlain = (file: string) => !/\.(?:br|gz)$/u.test(file);

/**
 * Copies a site and adds the made-up pages.
 * @param site folder of a built site
 * @param target folder that does not exist yet
 */
export async function writeEvalSite(site: string, target: string, corpus: Corpus): Promise<void> {
  await cp(site, target, { recursive: true, filter: isPlain });
  await Promise.all(
    ['pagefind', 'search'].map((folder) => rm(path.join(target, folder), { recursive: true, force: true })),
  );
  for (const { path: address, html } of corpus.pages) {
    const folder = path.join(target, address);
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'index.html'), html);
  }
  await mkdir(path.join(target, 'search'), { recursive: true });
}

/** All pages of a site that are searched, by address. */
export async function readPages(root: string): Promise<IndexedPage[]> {
  const pages: IndexedPage[] = [];
  for await (const file of glob('**/*.html', { cwd: root })) {
    const [locale] = file.split('/');
    if (!isLocale(locale)) continue;
    const page = readPage(locale, addressOf(file), await readFile(path.join(root, file), 'utf8'));
    if (page) pages.push(page);
  }
  return pages.sort((one, other) => (one.path < other.path ? -1 : 1));
}

/** Indexes the same pages as Pagefind does by itself. */
export async function writeStockIndex(root: string): Promise<void> {
  const { index } = await createIndex({});
  if (!index) throw new Error('The index for comparison cannot be made.');
  await index.addDirectory({ path: root });
  await index.writeFiles({ outputPath: path.join(root, stockFolder) });
  await close();
}
