/** Results of several searches as one list. */
import type { RankedPage } from './any-word.ts';
import type { FoundPage } from './page-text.ts';
import { isFoundIn, type PagefindPage, type PagefindResult } from './pagefind-client.ts';

export interface Hit {
  id: string;
  /** Found only by a term of the other language that the page's own term is known to stand for. */
  isRelated: boolean;
  /** A term of the glossary, found by a word that it advises against. */
  isAdvised: boolean;
  load: () => Promise<FoundPage>;
}

interface Found {
  result: PagefindResult;
  score: number;
  isRelated: boolean;
}

/** How much of a result's own score counts beside the weight of its search: less than one step between searches. */
const ownShare = 0.9;
const titleBonus = 0.3;
/** More than all searches together give. */
const leadBonus = 100;

export class HitList {
  readonly #found = new Map<string, Found>();
  readonly #favoured = new Set<string>();

  get size(): number {
    return this.#found.size;
  }

  /**
   * Adds the results of a search. A page that is there already keeps its best score.
   * @param weight of this search: one step is more than any difference within a search
   */
  add(results: readonly PagefindResult[], weight: number, { isRelated = false }: { isRelated?: boolean } = {}): void {
    const top = results[0]?.score ?? 1;
    for (const result of results) {
      const score = weight + (ownShare * result.score) / (top || 1);
      const before = this.#found.get(result.id);
      const best = before && before.score >= score ? before : { result, score, isRelated };
      this.#found.set(result.id, { ...best, isRelated: isRelated && (before?.isRelated ?? true) });
    }
  }

  /** Adds pages that have some of the words, below all that are there already. */
  addRanked(pages: readonly RankedPage[]): void {
    const top = pages[0]?.score ?? 1;
    for (const { result, score, isRelated } of pages) {
      if (!this.#found.has(result.id)) this.#found.set(result.id, { result, score: score / top, isRelated });
    }
  }

  /** Puts pages that have the very form that was typed before others; once, however many searches find it in a page. */
  favour(results: readonly PagefindResult[]): void {
    for (const result of results) {
      const found = this.#found.get(result.id);
      if (!found || this.#favoured.has(result.id)) continue;
      this.#favoured.add(result.id);
      found.score += 1 + (isFoundIn(result, ['title', 'names']) ? titleBonus : 0);
    }
  }

  /** Puts pages before all others, in the order that they have. */
  lead(isFirst: (id: string) => boolean): void {
    for (const [id, found] of this.#found) if (isFirst(id)) found.score += leadBonus;
  }

  /** Leaves only pages that are in every list. */
  keep(ids: ReadonlySet<string>): void {
    for (const id of this.#found.keys()) if (!ids.has(id)) this.#found.delete(id);
  }

  /** The best first. */
  toList(shown: (page: PagefindPage) => FoundPage): Hit[] {
    return [...this.#found.values()]
      .sort((one, other) => other.score - one.score)
      .map(({ result, isRelated }) => ({
        id: result.id,
        isRelated,
        isAdvised: isFoundIn(result, ['avoid']) && !isFoundIn(result, ['title', 'names']),
        load: async () => shown(await result.data()),
      }));
  }
}
