/** Dutch words that are two words written as one, told by the list of words alone. */
import type { Family } from './families.ts';

export interface Compound {
  whole: Family;
  parts: readonly Family[];
}

const shortestPart = 4;

/** Every word that can be cut into two others in exactly one way. */
export function compoundsAmong(families: readonly Family[]): Compound[] {
  const byLemma = new Map(families.map((family) => [family.lemma, family]));
  return families.flatMap((whole) => {
    const { lemma } = whole;
    const cuts = Array.from(
      { length: Math.max(0, lemma.length - 2 * shortestPart + 1) },
      (_, index) => index + shortestPart,
    );
    const pairs = cuts
      .map((at) => [lemma.slice(0, at), lemma.slice(at)].flatMap((part) => byLemma.get(part) ?? []))
      .filter((parts) => parts.length === 2);
    const [parts] = pairs;
    return parts && pairs.length === 1 ? [{ whole, parts }] : [];
  });
}
