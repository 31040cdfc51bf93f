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
/** Opening brackets in a paragraph or table: the parser looks at each of them for every other. */
export const mostBrackets = 2_000;

const containers = new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])(?=[ \\t>]|$)){${deepest + 1}}`, 'mu');

/** The first excess of a text that can be seen before it is parsed. */
export function excessOf(source: string): Excess | undefined {
  if (source.length > mostCharacters)
    return { kind: 'too-long', offset: mostCharacters, detail: String(mostCharacters) };
  const nested = containers.exec(source);
  if (nested) return { kind: 'too-deep', offset: nested.index, detail: String(deepest) };
  let brackets = 0;
  for (const { 0: mark, index } of source.matchAll(/\[|\n[ \t]*\n/gu)) {
    brackets = mark === '[' ? brackets + 1 : 0;
    if (brackets > mostBrackets) return { kind: 'too-many-marks', offset: index, detail: String(mostBrackets) };
  }
  return undefined;
}
