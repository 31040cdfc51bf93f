/** The shelf in pieces that a reader knows: a guide, the glossary, search. */
import { bytesOf, type ShelfFile, type ShelfList } from './list-file.ts';

/** Starts of addresses that make up a piece; `/` takes all that no other piece takes. */
export type Prefixes = readonly string[];

/** Name of a piece: what of it the copy remembers. */
export function pieceName(prefixes: Prefixes): string {
  return prefixes.join(',');
}

/** The list without pieces that the reader has taken off. */
export function listWithout(list: ShelfList, pieces: readonly Prefixes[], without: readonly string[]): ShelfList {
  const gone = filesOfPieces(list.files, pieces).filter((_, index) => without.includes(pieceName(pieces[index] ?? [])));
  const urls = new Set(gone.flat().map(({ url }) => url));
  if (urls.size === 0) return list;
  const files = list.files.filter(({ url }) => !urls.has(url));
  return { ...list, files, bytes: bytesOf(files) };
}

/** The files of each piece: a file belongs where the longest start of its address stands. */
export function filesOfPieces(files: readonly ShelfFile[], pieces: readonly Prefixes[]): ShelfFile[][] {
  const owners = pieces
    .flatMap((prefixes, index) => prefixes.map((prefix) => ({ prefix, index })))
    .toSorted((a, b) => b.prefix.length - a.prefix.length);
  const groups = pieces.map((): ShelfFile[] => []);
  for (const file of files) {
    const owner = owners.find(({ prefix }) => file.url.startsWith(prefix));
    if (owner) groups[owner.index]?.push(file);
  }
  return groups;
}

/** What a reader may count on: `copy` is saved but cannot be compared without a network. */
export type PieceState = 'unsaved' | 'current' | 'outdated' | 'copy';

/**
 * State of one piece.
 * @param saved files of the piece in the saved copy
 * @param newest files of the piece on the site; none when there is no network
 */
export function pieceState(
  saved: readonly ShelfFile[] | undefined,
  newest: readonly ShelfFile[] | undefined,
): PieceState {
  if (!saved || (saved.length === 0 && newest?.length !== 0)) return 'unsaved';
  if (!newest) return 'copy';
  const hashes = new Set(saved.map(({ hash }) => hash));
  return newest.every(({ hash }) => hashes.has(hash)) ? 'current' : 'outdated';
}

/** What must still come over the network: files whose content is not on the device. */
export function bytesToFetch(list: ShelfList, stored: readonly ShelfFile[]): number {
  const known = new Map(stored.map(({ url, hash }) => [url, hash]));
  return bytesOf(list.files.filter(({ url, hash }) => known.get(url) !== hash));
}
