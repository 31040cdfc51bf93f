/** How much a text may hold, so that every reader of it answers soon. */
import type { BodyFaultKind } from './faults.ts';

/** A text that is more than its readers take on, and where that begins. */
export interface Excess {
  kind: Extract<BodyFaultKind, 'too-long' | 'too-deep' | 'too-many-marks'>;
  offset: number;
  /** The limit. */
  detail: string;
}

/** Characters of a text: some 30,000 words, a book. */
export const mostCharacters = 200_000;
/** Lists and quotations within each other, and marks within marks. */
export const deepest = 50;
/** Marks of emphasis, code and links in a paragraph or table: the parser looks at each of them for every other. */
export const mostMarks = 2_000;

const containers = new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])(?=[ \\t>]|$)){${deepest + 1}}`, 'mu');

/** A line that underlines a heading, or divides: the parser looks back from each of them to all others. */
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/gmu;

/** The first excess of a text that can be seen before it is parsed. */
export function excessOf(source: string): Excess | undefined {
  if (source.length > mostCharacters)
    return { kind: 'too-long', offset: mostCharacters, detail: String(mostCharacters) };
  const nested = containers.exec(source);
  if (nested) return { kind: 'too-deep', offset: nested.index, detail: String(deepest) };
  let marks = 0;
  for (const { 0: mark, index } of source.matchAll(/\[|\*+|_+|~+|`+|\n[ \t]*(?=\n)/gu)) {
    marks = mark.startsWith('\n') ? 0 : marks + 1;
    if (marks > mostMarks) return { kind: 'too-many-marks', offset: index, detail: String(mostMarks) };
  }
  const beyond = [...source.matchAll(underline)].at(mostMarks);
  return beyond && { kind: 'too-many-marks', offset: beyond.index, detail: String(mostMarks) };
}
