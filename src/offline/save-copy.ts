/** Saving: a new copy is complete before the old one goes. */
import { cacheName, recordPath } from './cache-names.ts';
import { begunSaves, cachesOf, copyOf, fileKey, filesOf, type CopyRecord } from './copies.ts';
import { fileHash } from './file-hash.ts';
import { listPath, type ShelfFile, type ShelfList } from './list-file.ts';

/** More at once does not help on a weak connection. */
const atOnce = 4;
const patienceInMs = 120_000;

interface SaveOptions {
  list: ShelfList;
  /** Names of pieces that the reader has taken off; the list is without their files. */
  without?: readonly string[];
  /** Told how much is in after every file, in compressed bytes. */
  onProgress?: (bytes: number) => void;
  storage?: CacheStorage;
}

/**
 * Saves the shelf of a language. What is on the device already is not fetched again, not even when it
 * came in by a save that was cut off.
 * @throws when a file cannot be fetched, is not the one of the list, or does not fit; the old copy
 *   then still stands
 */
export async function saveCopy({ list, without = [], onProgress, storage = caches }: SaveOptions): Promise<void> {
  const { locale, version, notes } = list;
  const name = cacheName(locale, version);
  const old = await copyOf(locale, storage);
  const target = await storage.open(name);
  // First, so that a save which is cut off can tell what it has. A copy of this version, which lacks pieces, stays whole.
  if (old?.cache !== name) await target.put(listPath(locale), jsonResponse(list));
  await adopt(list, target, storage);
  const kept = old && { cache: await storage.open(old.cache), keys: keysOf(await filesOf(old, storage)) };
  await fill({ target, kept }, list.files, onProgress);
  const record: CopyRecord = { savedAt: new Date().toISOString(), notes, without };
  await target.put(listPath(locale), jsonResponse(list));
  await target.put(recordPath(locale), jsonResponse(record));
  await dropOthers(list, [name], storage);
}

function keysOf(files: readonly ShelfFile[]): ReadonlySet<string> {
  return new Set(files.map(fileKey));
}

/** Takes over what saves of earlier versions had brought in before they were cut off; then they make room. */
async function adopt(list: ShelfList, target: Cache, storage: CacheStorage): Promise<void> {
  const own = cacheName(list.locale, list.version);
  for (const { cache, files } of await begunSaves(list.locale, storage)) {
    if (cache === own) continue;
    const source = await storage.open(cache);
    const keys = keysOf(files);
    for (const file of list.files.filter((each) => keys.has(fileKey(each)))) {
      const response = await source.match(file.url);
      if (response) await target.put(file.url, response);
    }
    await storage.delete(cache);
  }
}

/** A file of ours for a cache. */
export function jsonResponse(value: unknown): Response {
  return new Response(JSON.stringify(value), { headers: { 'Content-Type': 'application/json' } });
}

async function dropOthers(
  list: ShelfList,
  kept: readonly (string | undefined)[],
  storage: CacheStorage,
): Promise<void> {
  const names = await cachesOf(list.locale, storage);
  await Promise.all(names.filter((name) => !kept.includes(name)).map((name) => storage.delete(name)));
}

interface Shelf {
  target: Cache;
  /** The old copy, with address and content of each of its files. */
  kept: { cache: Cache; keys: ReadonlySet<string> } | undefined;
}

async function fill(shelf: Shelf, files: readonly ShelfFile[], onProgress: SaveOptions['onProgress']): Promise<void> {
  const queue = files.values();
  const stop = new AbortController();
  let bytes = 0;
  const work = async (): Promise<void> => {
    for (const file of queue) {
      stop.signal.throwIfAborted();
      await bring(shelf, file, stop);
      bytes += file.bytes;
      onProgress?.(bytes);
    }
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, work));
  } finally {
    // One fault stops the other three.
    stop.abort();
  }
}

async function bring({ target, kept }: Shelf, file: ShelfFile, stop: AbortController): Promise<void> {
  if (await target.match(file.url)) return;
  const same = kept?.keys.has(fileKey(file)) ? await kept.cache.match(file.url) : undefined;
  await target.put(file.url, same ?? (await fetchFile(file, stop)));
}

/** Headers that describe the transfer, not the file. `Vary` would hide the file from a later request. */
const transferHeaders = ['content-encoding', 'content-length', 'transfer-encoding', 'vary'];

async function fetchFile({ url, hash }: ShelfFile, stop: AbortController): Promise<Response> {
  const timer = setTimeout(() => stop.abort(new Error(`${url} did not come in time.`)), patienceInMs);
  try {
    const response = await fetch(url, { cache: 'no-cache', signal: stop.signal });
    if (response.status !== 200) throw new Error(`${url} answered ${String(response.status)}.`);
    const content = await response.arrayBuffer();
    if ((await fileHash(content)) !== hash) throw new Error(`${url} is not the file of the list.`);
    const headers = new Headers(response.headers);
    for (const name of transferHeaders) headers.delete(name);
    return new Response(content, { headers });
  } finally {
    clearTimeout(timer);
  }
}
