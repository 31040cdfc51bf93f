import { compareText } from '#model/compare-text.ts';

import { frequencyOf, type LexiconEntry } from '../analysis/lexicon-format.ts';

/** In how many pages each stem is met. */
export class StemCounts {
  readonly #pages = new Map<string, number>();

  /** @param stems of one page, each once */
  addPage(stems: ReadonlySet<string>): void {
    for (const stem of stems) this.#pages.set(stem, this.pagesOf(stem) + 1);
  }

  pagesOf(stem: string): number {
    return this.#pages.get(stem) ?? 0;
  }

  get stems(): IterableIterator<string> {
    return this.#pages.keys();
  }
}

/** What more pages have comes first; of equals what comes first in the alphabet, whatever page was read first. */
function mostMet(stems: readonly string[], counts: StemCounts): string[] {
  const frequency = (stem: string) => frequencyOf(counts.pagesOf(stem));
  return stems.toSorted((one, other) => frequency(other) - frequency(one) || compareText(one, other));
}

/** Stems that lead to something in the index. */
export function lexiconEntries(known: ReadonlyMap<string, ReadonlySet<string>>, counts: StemCounts): LexiconEntry[] {
  return [...known].flatMap(([stem, all]) => {
    const targets = mostMet(
      [...all].filter((target) => counts.pagesOf(target) > 0),
      counts,
    );
    if (targets.length === 0) return [];
    const pages = Math.max(...targets.map((target) => counts.pagesOf(target)));
    return [{ stem, frequency: frequencyOf(pages), targets }];
  });
}

/** Foreign stems that the index has. */
export function foreignEntries(counts: StemCounts): LexiconEntry[] {
  return [...counts.stems].map((stem) => ({ stem, frequency: frequencyOf(counts.pagesOf(stem)), targets: [stem] }));
}
