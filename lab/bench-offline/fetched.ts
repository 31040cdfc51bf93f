/** What a reader with a saved copy fetches again when the site was built anew. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { locales, type Locale } from '../../src/locales.ts';
import { bytesOf, isShelfList, listPath, type ShelfFile, type ShelfList } from '../../src/offline/list-file.ts';

/** Kinds of saved files by their address. What is neither page nor search: style, script, fonts, pictures. */
const kinds = [
  ['pages', /\/$/u],
  ['search: text', /^\/pagefind\/fragment\//u],
  ['search: words', /^\/pagefind\/index\//u],
  ['search: lexicon, titles', /^\/search\/lexicon\//u],
  ['search: rest', /^\/(?:pagefind|search)\//u],
  ['other', /^/u],
] as const;

export interface FetchedRow {
  /** What happened to the content. */
  change: string;
  locale: Locale;
  files: number;
  /** Compressed bytes. */
  bytes: number;
  /** Compressed bytes of the whole copy. */
  total: number;
  /** Compressed bytes of each kind. */
  byKind: readonly number[];
}

/** Files of the newer list that are not, with the same content, in the older one. */
function fetchedAgain(older: ShelfList, newer: ShelfList): ShelfFile[] {
  const known = new Map(older.files.map(({ url, hash }) => [url, hash]));
  return newer.files.filter(({ url, hash }) => known.get(url) !== hash);
}

function bytesByKind(files: readonly ShelfFile[]): number[] {
  const groups = Map.groupBy(files, ({ url }) => kinds.findIndex(([, address]) => address.test(url)));
  return kinds.map((_, index) => bytesOf(groups.get(index) ?? []));
}

async function readShelf(site: string, locale: Locale): Promise<ShelfList> {
  const list: unknown = JSON.parse(await readFile(join(site, listPath(locale)), 'utf8'));
  if (!isShelfList(list)) throw new Error(`${listPath(locale)} is no list of saved files.`);
  return list;
}

/**
 * Compares what two builds offer for saving.
 * @param older folder of the site that was saved
 * @param newer folder of the site that stands there now
 * @returns a row per language
 */
export function compareShelves(change: string, older: string, newer: string): Promise<FetchedRow[]> {
  return Promise.all(
    locales.map(async (locale) => {
      const list = await readShelf(newer, locale);
      const files = fetchedAgain(await readShelf(older, locale), list);
      const figures = { files: files.length, bytes: bytesOf(files), total: list.bytes };
      return { change, locale, ...figures, byKind: bytesByKind(files) };
    }),
  );
}

/** The table of docs/bench.md. */
export function fetchedTable(rows: readonly FetchedRow[]): string {
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(bytes < 10_000 ? 1 : 0);
  const header = ['change', 'copy', 'files', 'kB', 'of kB', ...kinds.map(([name]) => name)];
  const lines = rows.map(({ change, locale, files, bytes, total, byKind }) => [
    ...[change, locale, String(files)],
    ...[bytes, total, ...byKind].map(kilobytes),
  ]);
  return [header, header.map(() => '---'), ...lines].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
