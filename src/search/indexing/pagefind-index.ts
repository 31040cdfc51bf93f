/** Pagefind's own files: how they are cut, and what readers need of them. */
import { readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

import { localeInfo, perLocale, type Localized } from '#locales';
import { transform } from 'esbuild';
import { close, createIndex, type PagefindIndex } from 'pagefind';

import { withFaults } from './pagefind-module.ts';

/** Pagefind's own interfaces and its worker: the portal has an interface of its own, without a worker. */
const unused = [
  'pagefind-ui.js',
  'pagefind-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-modular-ui.css',
  'pagefind-highlight.js',
  'pagefind-component-ui.js',
  'pagefind-component-ui.css',
  'pagefind-worker.js',
];

/** Pagefind reads how many places of words go into a file of them from here (`options.rs`, 1.6); it has no option for it. */
const chunkSize = 'PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE';
const fewestPlaces = 4000;
const usualPlaces = 20_000;
/** So many places for each page: the list of the files, which every search fetches, stays short. */
const placesPerPage = 2;

/**
 * Starts an index whose files of words are small: a query needs one or two of them.
 * @param pages of all languages
 */
export async function startIndex(pages: number): Promise<PagefindIndex> {
  // Pagefind is started by `createIndex`, and reads its environment then.
  process.env[chunkSize] = String(Math.min(usualPlaces, Math.max(fewestPlaces, placesPerPage * pages)));
  const { index, errors } = await createIndex({});
  if (!index) throw new Error(`The search index cannot be made: ${errors.join('; ')}`);
  return index;
}

interface Entry {
  languages: Record<string, { hash: string; wasm: string | null }>;
}

/** The name of each language's index. */
async function indexNames(folder: string): Promise<Localized> {
  // Pagefind's own format, for the pinned version.
  const entry = JSON.parse(await readFile(path.join(folder, 'pagefind-entry.json'), 'utf8')) as Entry;
  return perLocale((locale) => entry.languages[localeInfo[locale].lang]?.hash ?? '');
}

/**
 * Writes the index and ends Pagefind.
 * @returns the name of each language's index; empty for one without pages
 */
export async function writeIndex(index: PagefindIndex, folder: string): Promise<Localized> {
  await index.writeFiles({ outputPath: folder });
  await close();
  await Promise.all(unused.map((file) => rm(path.join(folder, file), { force: true })));
  const module = path.join(folder, 'pagefind.js');
  const { code } = await transform(withFaults(await readFile(module, 'utf8')), { minify: true, target: 'es2022' });
  await writeFile(module, code);
  return indexNames(folder);
}
