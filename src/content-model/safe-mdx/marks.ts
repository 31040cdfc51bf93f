/** The places where plain text would be read as code: `{`, `<`, and lines that start with import or export. */
import type { Heading, Nodes } from 'mdast';

import type { BodyText } from './read-text.ts';

/** A `{#id}` at the end of a heading. */
const headingIdAtEnd = /\{#([^\s{}]*)\}[ \t]*$/u;

const moduleStart = /(?<![^\n])(?:import|export)(?=[\s{'"*/`]|$)/gu;

interface Range {
  start: number;
  end: number;
}

/** From where to where a node stands in the body. */
export function rangeOf(node: Nodes): Range {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

export interface Marks {
  /** Offsets of `{` and `<` in the text, heading ids aside. */
  brackets: number[];
  /** Offsets of lines that MDX would read as a module if they start a paragraph. */
  modules: number[];
  /** Headings, in which a `\{` still starts attributes. */
  headings: Range[];
  /** Addresses that became links because they look like one; a `\` would be part of them. */
  bareLinks: Range[];
}

/** Headings of the text, without those that stand for blocks. */
export function headingsOf(text: BodyText): Heading[] {
  return text.nodes.filter((node) => node.type === 'heading').filter((node) => !text.isBlock(rangeOf(node).start));
}

/** Where the id of a heading stands, braces included; undefined without one. */
export function headingIdRange(text: BodyText, heading: Heading): Range | undefined {
  const { start, end } = rangeOf(heading);
  const line = text.source.slice(start, end);
  const match = line.startsWith('#') ? headingIdAtEnd.exec(line) : null;
  if (!match || !text.isText(start + match.index)) return undefined;
  return { start: start + match.index, end: start + match.index + match[0].trimEnd().length };
}

function bareLinksOf(text: BodyText): Range[] {
  const links = text.nodes.filter((node) => node.type === 'link' && node.position);
  return links.map(rangeOf).filter(({ start }) => text.source[start] !== '[');
}

/** Makes the question whether an offset stands in one of the ranges. */
export function insideAny(ranges: readonly Range[], length: number): (offset: number) => boolean {
  const inside = new Uint8Array(length + 1);
  for (const { start, end } of ranges) inside.fill(1, start, end);
  return (offset) => inside[offset] === 1;
}

/** Finds everything in a text that MDX would not take as text. */
export function marksOf(text: BodyText): Marks {
  const headingNodes = headingsOf(text);
  const headings = headingNodes.map(rangeOf);
  const ids = new Set(headingNodes.map((heading) => headingIdRange(text, heading)?.start));
  const inHeading = insideAny(headings, text.source.length);
  const brackets = [...text.source.matchAll(/[{<]/gu)]
    .filter(({ 0: mark, index }) => text.isText(index) || (mark === '{' && text.isEscaped(index) && inHeading(index)))
    .map(({ index }) => index)
    .filter((index) => !ids.has(index));
  const modules = [...text.source.matchAll(moduleStart)].map(({ index }) => index).filter(text.isText);
  return { brackets, modules, headings, bareLinks: bareLinksOf(text) };
}
