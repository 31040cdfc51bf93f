/** A Dutch compound that no page has, as two words that pages have. */
import { skeletonOf } from '../analysis/skeleton.ts';
import { stemOfSkeleton } from '../analysis/stem.ts';

const shortestPart = 4;
const links = ['', 's', 'en', 'e'];

/** A part of a compound, as it is written, and its stem in the index. */
export interface CompoundPart {
  word: string;
  stem: string;
}

/**
 * @param targetOf gives the stem of the index for a stem, or nothing when it is not known
 * @returns both parts; the longest last part wins
 */
export function splitCompound(
  word: string,
  targetOf: (stem: string) => string | undefined,
): [CompoundPart, CompoundPart] | undefined {
  const skeleton = skeletonOf('nl', word);
  for (let at = shortestPart; at <= skeleton.length - shortestPart; at += 1) {
    const last = targetOf(stemOfSkeleton('nl', skeleton.slice(at)));
    if (last === undefined) continue;
    for (const link of links) {
      const start = skeleton.slice(0, at);
      const part = start.slice(0, start.length - link.length);
      if (!start.endsWith(link) || part.length < shortestPart) continue;
      const first = targetOf(stemOfSkeleton('nl', part));
      if (first !== undefined)
        return [
          { word: part, stem: first },
          { word: skeleton.slice(at), stem: last },
        ];
    }
  }
  return undefined;
}
