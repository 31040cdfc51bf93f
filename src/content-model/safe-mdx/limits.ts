/** How much a text may hold, so that every reader of it answers soon. */
import type { Nodes } from 'mdast';

import type { BodyFaultKind } from './faults.ts';

/** A text that is more than its readers take on, and where that begins. */
export interface Excess {
  kind: Extract<BodyFaultKind, 'too-long' | 'too-deep' | 'too-many-marks'>;
  offset: number;
  /** The limit. */
  detail: string;
}

/** Characters of a text: some 15,000 words. */
const mostCharacters = 100_000;
/** Lines of a text. Some of them make the parser look at all that came before. */
const mostLines = 5_000;
/** Cells of tables, and characters of the addresses that references are short for: a page holds each of them in full. */
const mostCells = 10_000;
const mostReferred = 200_000;
/** Lists and quotations within each other, and marks within marks. */
export const deepest = 50;
/** Marks of emphasis, code and links in a paragraph or table: the parser looks at each of them for every other. */
const mostMarks = 2_000;

const containers = new RegExp(`^(?:[ \\t]*(?:>|[-*+]|\\d{1,9}[.)])(?=[ \\t>]|$)){${deepest + 1}}`, 'mu');

/** A line that underlines a heading, or divides: the parser looks back from each of them to all others. */
const underline = /^[ \t>]*(?:=+|-+)[ \t]*$/gmu;

/** The first excess of a text that can be seen before it is parsed. */
export function excessOf(source: string): Excess | undefined {
  if (source.length > mostCharacters)
    return { kind: 'too-long', offset: mostCharacters, detail: String(mostCharacters) };
  const lines = [...source.matchAll(/\n/gu)].at(mostLines);
  if (lines) return { kind: 'too-long', offset: lines.index, detail: String(mostLines) };
  const nested = containers.exec(source);
  if (nested) return { kind: 'too-deep', offset: nested.index, detail: String(deepest) };
  let marks = 0;
  for (const { 0: mark, index } of source.matchAll(/\[|\*+|_+|~+|`+|[!?.,:;'")&]{50,}|\n[ \t]*(?=\n)/gu)) {
    marks = mark.startsWith('\n') ? 0 : marks + mark.length;
    if (marks > mostMarks) return { kind: 'too-many-marks', offset: index, detail: String(mostMarks) };
  }
  const beyond = [...source.matchAll(underline)].at(mostMarks);
  return beyond && { kind: 'too-many-marks', offset: beyond.index, detail: String(mostMarks) };
}

/** What makes a page much larger than its text: short rows of wide tables, and references to long addresses. */
export function growthOf(nodes: readonly Nodes[]): Excess | undefined {
  let cells = 0;
  let referred = 0;
  const lengths = new Map<string, number>();
  for (const node of nodes) {
    if (node.type === 'definition') lengths.set(node.identifier, node.url.length + (node.title?.length ?? 0));
  }
  for (const node of nodes) {
    if (node.type === 'table') cells += node.children.length * (node.children[0]?.children.length ?? 0);
    if (node.type === 'linkReference') referred += lengths.get(node.identifier) ?? 0;
    const offset = node.position?.start.offset ?? 0;
    if (cells > mostCells) return { kind: 'too-long', offset, detail: String(mostCells) };
    if (referred > mostReferred) return { kind: 'too-long', offset, detail: String(mostReferred) };
  }
  return undefined;
}
