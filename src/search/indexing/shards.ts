import { gzipSync } from 'node:zlib';

import { compareText } from '#model/compare-text.ts';

import { formatLexicon, type LexiconEntry } from '../analysis/lexicon-format.ts';

/** Largest file of the lexicon, compressed, in bytes. */
export const largestShard = 60_000;

/**
 * Cuts a lexicon into files by the first letters of the stems, so that what a query fetches does not grow with the site.
 * @returns the entries of each file by those letters; one file for `''` when all fits
 */
export function shardLexicon(
  entries: readonly LexiconEntry[],
  largest = largestShard,
): Map<string, readonly LexiconEntry[]> {
  const shards = new Map<string, readonly LexiconEntry[]>();
  const sorted = [...entries].sort((one, other) => compareText(one.stem, other.stem));
  cut('', sorted);
  return shards;

  function cut(start: string, own: readonly LexiconEntry[]): void {
    const text = formatLexicon({ own, foreign: [] });
    const groups = Map.groupBy(own, ({ stem }) => stem.slice(0, start.length + 1));
    if (gzipSync(text).byteLength <= largest || groups.size < 2) {
      shards.set(start, own);
      return;
    }
    for (const [letters, group] of groups) cut(letters, group);
  }
}
