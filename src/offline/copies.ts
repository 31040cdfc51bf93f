/** The copies on this device: what Cache Storage holds. */
import { locales, type Locale } from '#locales';
import { compareText } from '#model/compare-text.ts';

import { localeOfCache, recordPath } from './cache-names.ts';
import { isShelfList, listPath, type ShelfFile, type ShelfList, type ShelfNotes } from './list-file.ts';

/** What stands in a cache to say that its copy is whole. */
export interface CopyRecord {
  /** Moment of saving, ISO. */
  savedAt: string;
  notes: ShelfNotes;
  /** Pieces that the reader has taken off, by their `pieceName`; an update does not bring them back. */
  without?: readonly string[];
}

/** A whole copy of a language's shelf. */
export interface Copy extends CopyRecord {
  locale: Locale;
  /** Name of the cache that holds it. */
  cache: string;
}

async function readRecord(storage: CacheStorage, cache: string, locale: Locale): Promise<Copy | undefined> {
  const response = await (await storage.open(cache)).match(recordPath(locale));
  // Written by `saveCopy` and by nothing else.
  return response && { ...((await response.json()) as CopyRecord), locale, cache };
}

/** Names of the caches of one language, whole or not. */
export async function cachesOf(locale: Locale, storage: CacheStorage = caches): Promise<string[]> {
  return (await storage.keys()).filter((name) => localeOfCache(name) === locale);
}

/** The copy of a language, or nothing when none is whole. The newest counts. */
export async function copyOf(locale: Locale, storage: CacheStorage = caches): Promise<Copy | undefined> {
  const names = await cachesOf(locale, storage);
  const found = await Promise.all(names.map((name) => readRecord(storage, name, locale)));
  const copies = found.filter((copy) => copy !== undefined);
  return copies.sort((a, b) => compareText(b.savedAt, a.savedAt))[0];
}

/** All copies, that of the given language first. */
export async function allCopies(first?: Locale, storage: CacheStorage = caches): Promise<Copy[]> {
  const order = [...locales].sort((a, b) => Number(b === first) - Number(a === first));
  const found = await Promise.all(order.map((locale) => copyOf(locale, storage)));
  return found.filter((copy) => copy !== undefined);
}

/** The files of a copy. */
export async function filesOf(
  { cache, locale }: Pick<Copy, 'cache' | 'locale'>,
  storage: CacheStorage = caches,
): Promise<readonly ShelfFile[]> {
  const response = await (await storage.open(cache)).match(listPath(locale));
  const list: unknown = await response?.json();
  return isShelfList(list) ? list.files : [];
}

/** A save that was cut off: its cache, and the files that it was to hold. */
export interface BegunSave {
  cache: string;
  files: readonly ShelfFile[];
}

/** Saves of a language that were cut off. */
export async function begunSaves(locale: Locale, storage: CacheStorage = caches): Promise<BegunSave[]> {
  const names = await cachesOf(locale, storage);
  const found = await Promise.all(
    names.map(async (cache) => ({ cache, copy: await readRecord(storage, cache, locale) })),
  );
  const begun = found.filter(({ copy }) => copy === undefined);
  return Promise.all(begun.map(async ({ cache }) => ({ cache, files: await filesOf({ cache, locale }, storage) })));
}

async function presentIn({ cache, files }: BegunSave, storage: CacheStorage): Promise<readonly ShelfFile[]> {
  const paths = new Set((await (await storage.open(cache)).keys()).map(({ url }) => new URL(url).pathname));
  return files.filter(({ url }) => paths.has(url));
}

/** Files of a list that are on the device: in the copy, or brought in by a save that was cut off. */
export async function storedFiles(list: ShelfList, storage: CacheStorage = caches): Promise<ShelfFile[]> {
  const copy = await copyOf(list.locale, storage);
  const copied = copy ? await filesOf(copy, storage) : [];
  const begun = await begunSaves(list.locale, storage);
  const present = await Promise.all(begun.map((save) => presentIn(save, storage)));
  const known = new Set([...copied, ...present.flat()].map(fileKey));
  return list.files.filter((file) => known.has(fileKey(file)));
}

/** Address and content of a file as one text. */
export function fileKey({ url, hash }: Pick<ShelfFile, 'url' | 'hash'>): string {
  return `${hash} ${url}`;
}

/**
 * Takes copies off the device.
 * @param only the language whose copy goes; without it, all
 */
export async function removeCopies(storage: CacheStorage = caches, only?: Locale): Promise<void> {
  const isGoing = (locale: Locale | undefined) => locale !== undefined && (only === undefined || locale === only);
  const names = (await storage.keys()).filter((name) => isGoing(localeOfCache(name)));
  await Promise.all(names.map((name) => storage.delete(name)));
}
