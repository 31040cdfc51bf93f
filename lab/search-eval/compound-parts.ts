import type { Corpus } from './corpus.ts';
import type { Family } from './families.ts';
import type { WordIndex } from './page-words.ts';

/** A part that is asked for alone, and the pages with the part or with a compound of it. */
export interface AskedPart {
  text: string;
  expected: ReadonlySet<string>;
}

/** Parts of the Dutch compounds that pages have. */
export function compoundParts({ compounds }: Corpus, words: WordIndex): AskedPart[] {
  return [...new Set(compounds.flatMap(({ parts }) => parts))].flatMap((part) => {
    const wholes = compounds.filter(({ parts }) => parts.includes(part)).map(({ whole }) => whole);
    const own = [part, ...wholes];
    const expected = new Set(own.flatMap((family) => [...words.pagesWithFamily(family)]));
    return isAlone(part.lemma, own, words) ? [{ text: part.lemma, expected }] : [];
  });
}

/** Whether no other word of the pages has the letters of a part: whether that is a compound too, the list cannot tell. */
function isAlone(part: string, own: readonly Family[], words: WordIndex): boolean {
  const told = new Set(own.flatMap(({ forms }) => forms));
  return words.formsWith(part).every((form) => told.has(form));
}
