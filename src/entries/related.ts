import type { Catalogue } from './catalogue.ts';
import type { ListedPair } from './pairs.ts';

const mostRelated = 4;

/** How many of the ids two lists share. Lists are short: a few topics, a dozen terms. */
function overlap(a: readonly string[] = [], b: readonly string[] = []): number {
  let shared = 0;
  for (const id of a) if (b.includes(id)) shared += 1;
  return shared;
}

function isNamed(pair: ListedPair, other: ListedPair): boolean {
  return pair.source.data.related?.[other.collection]?.includes(other.id) ?? false;
}

/** Shared topics weigh most, then terms; what the text itself names comes first. */
function closeness(pair: ListedPair, other: ListedPair): number {
  const own = pair.source.data;
  const their = other.source.data;
  return (isNamed(pair, other) ? 100 : 0) + 3 * overlap(own.topics, their.topics) + overlap(own.terms, their.terms);
}

interface Scored {
  other: ListedPair;
  score: number;
}

/** Puts a document in its place among the closest so far; of two equally close the earlier stays ahead. */
function place(best: Scored[], candidate: Scored): void {
  const at = best.findIndex(({ score }) => score < candidate.score);
  if (at === -1 && best.length === mostRelated) return;
  best.splice(at === -1 ? best.length : at, 0, candidate);
  best.splice(mostRelated);
}

/** At most four documents that a reader of this one may want: named ones first, then the closest, then the newest. */
export function relatedTo(catalogue: Catalogue, pair: ListedPair): ListedPair[] {
  const best: Scored[] = [];
  for (const other of catalogue.listed) {
    if (other.id === pair.id && other.collection === pair.collection) continue;
    const score = closeness(pair, other);
    if (score > 0) place(best, { other, score });
  }
  return best.map(({ other }) => other);
}
