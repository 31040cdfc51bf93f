/**
 * Where the files of one search come from. The list of indexes, the lexicon and the filters name each other's files: all of
 * them are from the network or all from one copy. The first file of a search, and before it its page, decides.
 */
import { locales } from '#locales';
import { startPath } from '#search/start-format.ts';

export type Source = 'network' | 'copy';

const folders = ['/pagefind/', '/search/'];

/** Whether a file is the one that every search begins with. */
export function isSearchStart(path: string): boolean {
  return locales.some((locale) => path === startPath(locale));
}

/** Whether a file belongs to a search. */
export function isSearchFile(path: string): boolean {
  return folders.some((folder) => path.startsWith(folder));
}

/** Header by which a page that came from a copy asks for files of the same copy, whenever it needs them. */
const copyHeader = 'X-Kennisbrug-Copy';

/** Marks the note above a page that comes from a copy. */
export const copyMark = 'data-copy';

/** Headers for what a page asks itself. */
export function sourceHeaders(page: ParentNode): Record<string, string> {
  return page.querySelector(`[${copyMark}]`) ? { [copyHeader]: '1' } : {};
}

/** Whether a page wants a file of its copy. */
export function askedOfCopy({ headers }: Pick<Request, 'headers'>): boolean {
  return headers.has(copyHeader);
}

/** What the worker knows of the pages that are open, as long as it runs. */
export class SearchSources {
  readonly #sources = new Map<string, Promise<Source | undefined>>();

  /** Notes where a page, or the start of its search, comes from. */
  note(page: string, answer: Promise<{ source: Source }>): void {
    const source = answer.then(
      (each) => each.source,
      () => undefined,
    );
    this.#sources.set(page, source);
  }

  of(page: string): Promise<Source | undefined> {
    return this.#sources.get(page) ?? Promise.resolve(undefined);
  }
}
