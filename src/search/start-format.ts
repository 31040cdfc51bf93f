/** What a search fetches first: the names of all other files, so that they come at the same time. */

/** Changes when code of before cannot read the files of today. */
export const startFormat = 3;

export interface SearchStart {
  format: typeof startFormat;
  /** Name of Pagefind's index of the language, with its hash: `nl_39f535a6e3`. */
  index: string;
  /** Which pages the index has, see {@link pagesMark}. */
  pages: string;
  /** Where a chunk of the index begins among the forms of one word (`indexing/chunk-starts.ts`). */
  chunkStarts: readonly string[];
  /** Files of the lexicon, by the letters that their stems begin with. */
  shards: Readonly<Record<string, string>>;
  /** File of the stems of the other language, unless they stand in the one file of the lexicon. */
  foreign?: string;
  /** File of the titles; a large site has none. */
  titles?: string;
}

/** Address of the file; its name is the one of these files that has no hash. */
export function startPath(lang: string): string {
  return `/search/start-${lang}.json`;
}

/** Folder of the files that it names. */
export const namedFolder = '/search/lexicon/';

/** The files are of another version of the portal than the code that reads them. */
export class OtherVersion extends Error {}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}

/**
 * Reads the file.
 * @throws OtherVersion when it was written for other code
 * @throws when it is none: networks that ask for a sign-in answer with a page of their own
 */
export function readStart(value: unknown): SearchStart {
  const none = new Error('This is no list of search files.');
  if (typeof value !== 'object' || value === null) throw none;
  const { format, index, pages, chunkStarts, shards, foreign, titles } = value as Partial<
    Record<keyof SearchStart, unknown>
  >;
  if (format !== startFormat) throw typeof format === 'number' ? new OtherVersion(`Format ${String(format)}.`) : none;
  if (!isText(index) || !isText(pages) || typeof shards !== 'object' || shards === null) throw none;
  if (!Array.isArray(chunkStarts)) throw none;
  const files = Object.entries(shards).filter((entry): entry is [string, string] => isText(entry[1]));
  return {
    format,
    index,
    pages,
    chunkStarts: chunkStarts.filter(isText),
    shards: Object.fromEntries(files),
    ...(isText(foreign) ? { foreign } : {}),
    ...(isText(titles) ? { titles } : {}),
  };
}

/** FNV-1a (Fowler, Noll, Vo): short, and good enough to tell two builds apart. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/**
 * Tells which pages an index has, in whatever order they come. Pagefind's id of a page is a hash of its text: two builds
 * with different texts have different marks.
 */
export function pagesMark(ids: readonly string[]): string {
  const sum = ids.reduce((total, id) => (total + hashOf(id)) >>> 0, 0);
  return `${String(ids.length)}-${sum.toString(36)}`;
}
