import type { Catalogue } from './catalogue.ts';
import type { ListedPair } from './pairs.ts';

const mostRelated = 4;

function overlap(a: readonly string[] | undefined, b: readonly string[] | undefined): number {
  const known = new Set(a);
  return (b ?? []).filter((each) => known.has(each)).length;
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

/** At most four documents that a reader of this one may want: named ones first, then the closest. */
export function relatedTo(catalogue: Catalogue, pair: ListedPair): ListedPair[] {
  return catalogue.listed
    .filter((other) => other !== pair && !(other.id === pair.id && other.collection === pair.collection))
    .map((other) => ({ other, score: closeness(pair, other) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, mostRelated)
    .map(({ other }) => other);
}
