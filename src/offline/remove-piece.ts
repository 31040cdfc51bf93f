/** Taking one piece off the device: the rest of the copy stays whole. */
import { recordPath } from './cache-names.ts';
import { type Copy, type CopyRecord } from './copies.ts';
import { isShelfList, listPath, type ShelfFile } from './list-file.ts';
import { jsonResponse } from './save-copy.ts';

/**
 * Takes a piece off. The list of the copy no longer names its files, and the record says that the reader wanted it so.
 * @param piece its `pieceName`
 * @param files that make it up
 */
export async function removePiece(
  copy: Copy,
  piece: string,
  files: readonly ShelfFile[],
  storage: CacheStorage = caches,
): Promise<void> {
  const { locale, cache, savedAt, notes, without = [] } = copy;
  const target = await storage.open(cache);
  const record: CopyRecord = { savedAt, notes, without: [...new Set([...without, piece])] };
  await target.put(recordPath(locale), jsonResponse(record));
  const list: unknown = await (await target.match(listPath(locale)))?.json();
  const going = new Set(files.map(({ url }) => url));
  if (isShelfList(list)) {
    const left = list.files.filter(({ url }) => !going.has(url));
    await target.put(listPath(locale), jsonResponse({ ...list, files: left }));
  }
  await Promise.all([...going].map((url) => target.delete(url)));
}
