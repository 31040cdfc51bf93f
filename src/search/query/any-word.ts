/** Ranks pages that have some of the words of a query. */
import { isFoundIn, type PagefindResult } from './pagefind-client.ts';

/** What one way to read a word finds. */
export interface WordResults {
  results: readonly PagefindResult[];
  isRelated: boolean;
}

export interface RankedPage {
  result: PagefindResult;
  /** Higher is better; only to compare within one ranking. */
  score: number;
  isRelated: boolean;
}

/** How much a word says: of one that is on many pages a page tells little. The inverse document frequency of Okapi BM25. */
function rarityOf(having: number, all: number): number {
  return Math.log(1 + (all - having + 0.5) / (having + 0.5));
}

/** The best that each page does for one word: that it has it, how much of it, and whether it is called so. */
function bestOfWord(readings: readonly WordResults[], all: number): Map<string, RankedPage> {
  const pages = new Set(readings.flatMap(({ results }) => results.map(({ id }) => id)));
  const rarity = rarityOf(pages.size, all);
  const best = new Map<string, RankedPage>();
  for (const { results, isRelated } of readings) {
    const top = results[0]?.score ?? 0;
    for (const result of results) {
      const named = isFoundIn(result, ['title', 'names']) ? 1 : 0;
      const score = rarity * (1 + (top > 0 ? result.score / top : 1) + named);
      const before = best.get(result.id);
      const better = before && before.score >= score ? before : { result, score };
      best.set(result.id, { ...better, isRelated: isRelated && (before?.isRelated ?? true) });
    }
  }
  return best;
}

/**
 * Joins the results of single words: how rare they are is added up for each page.
 * @param words for each word what each way to read it finds
 * @param all number of pages in the index
 */
export function rankByWords(words: readonly (readonly WordResults[])[], all: number): RankedPage[] {
  const pages = new Map<string, RankedPage>();
  for (const best of words.map((readings) => bestOfWord(readings, all))) {
    for (const [id, { result, score, isRelated }] of best) {
      const before = pages.get(id);
      pages.set(id, {
        result,
        score: score + (before?.score ?? 0),
        isRelated: isRelated && (before?.isRelated ?? true),
      });
    }
  }
  return [...pages.values()].sort((one, other) => other.score - one.score);
}
