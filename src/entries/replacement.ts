/** What readers are told to read instead of a withdrawn text. */
import type { Catalogue } from './catalogue.ts';
import type { DocumentPair } from './pairs.ts';

function nextOf(documents: Catalogue['documents'], { source }: DocumentPair): DocumentPair | undefined {
  const { status, withdrawn } = source.data;
  const next = status === 'withdrawn' ? withdrawn?.replacedBy : undefined;
  return next === undefined ? undefined : documents.get(next);
}

/**
 * The text that holds in the place of a withdrawn one: what replaced it may be withdrawn too, and have been replaced.
 * @param documents those that readers may see
 * @returns undefined when all that came after it was withdrawn, or readers may not see it
 */
export function replacementOf(documents: Catalogue['documents'], withdrawn: DocumentPair): DocumentPair | undefined {
  const passed = new Set([withdrawn]);
  let found = nextOf(documents, withdrawn);
  while (found?.source.data.status === 'withdrawn' && !passed.has(found)) {
    passed.add(found);
    found = nextOf(documents, found);
  }
  return found?.source.data.status === 'withdrawn' ? undefined : found;
}
