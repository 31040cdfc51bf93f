/** The parts of a document's text that both languages share by their ids. */
import { hashOf } from './hash.ts';
import { idAtEnd, withoutId } from './section-id.ts';

/** A `##` heading with the text below it, up to the next one. */
export interface Section {
  /** The id in `## Heading {#id}`; undefined when the heading has none. */
  id: string | undefined;
  heading: string;
  /** The Markdown below the heading. */
  source: string;
  /** Line of the heading in the body, counted from 1. */
  line: number;
  /** Hash of heading and text: see `hashOf`. */
  hash: string;
}

interface OpenSection {
  id: string | undefined;
  heading: string;
  line: number;
  lines: string[];
}

const headingLine = /^ {0,3}##(?=[ \t]|$)/u;
const fenceLine = /^ {0,3}(`{3,}|~{3,})(.*)$/u;

function close(section: OpenSection): Section {
  const source = section.lines.join('\n').trim();
  return {
    id: section.id,
    heading: section.heading,
    source,
    line: section.line,
    hash: hashOf(`${section.heading}\n\n${source}`),
  };
}

/** The fence that is open after a line: undefined outside code. */
function fenceAfter(line: string, open: string | undefined): string | undefined {
  const match = fenceLine.exec(line);
  const marks = match?.[1];
  if (marks === undefined) return open;
  const rest = match?.[2] ?? '';
  if (open === undefined) return marks.startsWith('`') && rest.includes('`') ? undefined : marks;
  const closes = marks.startsWith(open.charAt(0)) && marks.length >= open.length && rest.trim() === '';
  return closes ? undefined : open;
}

/** The words of a heading without the signs that may close it. */
function withoutClosing(title: string): string {
  const words = title.trimEnd();
  const open = words.replace(/(?<!#)#+$/u, '');
  return open === words || !/[ \t]$/u.test(open) ? words : open.trimEnd();
}

function openSection(title: string, line: number): OpenSection {
  const id = idAtEnd(title);
  return { id: id === '' ? undefined : id, heading: withoutClosing(withoutId(title)), line, lines: [] };
}

function cut(body: string): OpenSection[] {
  const sections: OpenSection[] = [];
  let fence: string | undefined;
  body.split(/\r?\n/u).forEach((line, index) => {
    const mark = fence === undefined ? headingLine.exec(line)?.[0] : undefined;
    fence = fenceAfter(line, fence);
    if (mark !== undefined) sections.push(openSection(line.slice(mark.length).trim(), index + 1));
    else sections.at(-1)?.lines.push(line);
  });
  return sections;
}

/**
 * Cuts a body at its `##` headings, code fences aside. Text before the first heading belongs to no
 * section.
 */
export function sectionsOf(body: string): Section[] {
  return cut(body).map(close);
}

/** Lines of the `##` headings of a body, counted from 1. */
export function headingLinesOf(body: string): number[] {
  return cut(body).map(({ line }) => line);
}
