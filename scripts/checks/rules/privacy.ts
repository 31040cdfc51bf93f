import type { PlacedData } from '#model/writing/entry-privacy.ts';

import type { Entry } from '../entry.ts';
import type { Issue } from '../issue.ts';
import type { ContentTree } from '../load-content.ts';
import { lineOf } from '../locate.ts';

function lineIn(entry: Entry, { place }: PlacedData): number {
  if ('field' in place) return lineOf(entry, place.field);
  if ('fileLine' in place) return place.fileLine;
  return entry.locale === undefined ? place.bodyLine : place.bodyLine + entry.bodyLine - 1;
}

/** Nothing in the content is data about people, units or exact places. */
export function checkPrivacy(tree: ContentTree): Issue[] {
  return [...tree.documents, ...tree.records].flatMap((entry) => {
    return entry.personal.map((data): Issue => {
      return { kind: data.kind, file: entry.path, line: lineIn(entry, data), values: { found: data.found } };
    });
  });
}
