/** Searches for a word in all chunks of the index that hold its forms. */
import { keyAt } from '../analysis/key-alphabet.ts';
import type { Pagefind } from './pagefind-client.ts';

/**
 * @param starts where a chunk begins among the forms of one word (`indexing/chunk-starts.ts`)
 * @returns Pagefind, which fetches these chunks too when it is asked for the key of the word
 */
export function withWholeWords(pagefind: Pagefind, starts: readonly string[]): Pagefind {
  const byKey = new Map<string, string[]>();
  for (const start of starts) {
    const key = keyAt(start) ?? '';
    byKey.set(key, [...(byKey.get(key) ?? []), start]);
  }
  const furtherFor = (terms: string): string[] => terms.split(' ').flatMap((term) => byKey.get(term) ?? []);
  const preload = async (terms: string): Promise<void> => {
    await Promise.all([terms, ...furtherFor(terms)].map((each) => pagefind.preload(each)));
  };
  return {
    init: pagefind.init,
    options: pagefind.options,
    preload,
    search: async (terms) => {
      if (terms !== null && furtherFor(terms).length > 0) await preload(terms);
      return pagefind.search(terms);
    },
  };
}
