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

/** Most lists and quotations that lines begin within others: the parser opens and closes each of them. */
const mostNested = 4_000;
const lineStart = /^(?:[ \t]*(?:>|[-*+]|\d{1,9}[.)])(?=[ \t>]|$))+/gmu;

/** Where lines begin more lists and quotations than the parser takes on. */
function nestingOf(source: string): Excess | undefined {
  let nested = 0;
  for (const { 0: start, index } of source.matchAll(lineStart)) {
    nested += (start.match(/[^ \t\d]/gu)?.length ?? 1) - 1;
    if (nested > mostNested) return { kind: 'too-deep', offset: index, detail: String(deepest) };
  }
  return undefined;
}

/** Most `]` of a paragraph that close nothing: for each the parser looks for what it could close. */
const mostClosings = 500;

const mark = /[[\]]|\*+|_+|~+|`+|[!?.,:;'")&]{50,}|\n[ \t]*(?=\n)/gu;

/** Where a paragraph holds more marks than the parser takes on. */
function crowdOf(source: string): Excess | undefined {
  const none = { marks: 0, open: 0, closings: 0 };
  let count = { ...none };
  for (const { 0: found, index } of source.matchAll(mark)) {
    if (found.startsWith('\n')) count = { ...none };
    else if (found !== ']') count.marks += found.length;
    if (found === '[') count.open += 1;
    if (found === ']' && count.open === 0) count.closings += 1;
    if (found === ']') count.open = Math.max(0, count.open - 1);
    if (count.marks > mostMarks) return { kind: 'too-many-marks', offset: index, detail: String(mostMarks) };
    if (count.closings > mostClosings) return { kind: 'too-many-marks', offset: index, detail: String(mostClosings) };
  }
  return undefined;
}

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
  const many = nestingOf(source);
  if (many) return many;
  const crowded = crowdOf(source);
  if (crowded) return crowded;
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
