import type { Corpus } from './corpus.ts';
import type { Family } from './families.ts';
import type { WordIndex } from './page-words.ts';

/** A part that is asked for alone, and the pages with the part or with a compound of it. */
export interface AskedPart {
  text: string;
  expected: ReadonlySet<string>;
}

/** Parts of the Dutch compounds that pages have. */
export function compoundParts({ compounds, families }: Corpus, words: WordIndex): AskedPart[] {
  return [...new Set(compounds.flatMap(({ parts }) => parts))].flatMap((part) => {
    const wholes = compounds.filter(({ parts }) => parts.includes(part)).map(({ whole }) => whole);
    const own = [part, ...wholes];
    const expected = new Set(own.flatMap((family) => [...words.pagesWithFamily(family)]));
    return isAlone(part.lemma, own, families.nl) ? [{ text: part.lemma, expected }] : [];
  });
}

/** Whether no other word has the letters of a part: whether that is a compound too, the list cannot tell. */
function isAlone(part: string, own: readonly Family[], families: readonly Family[]): boolean {
  return families.every((family) => own.includes(family) || !family.lemma.includes(part) || family.lemma === part);
}
