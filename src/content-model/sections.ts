/** The parts of a document's text that both languages share by their ids. */
import { hashOf } from './hash.ts';

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

const headingLine = /^ {0,3}##(?:[ \t]+(.*?))?[ \t]*$/u;
const idAtEnd = /[ \t]*\{#([^\s{}]*)\}$/u;
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

function openSection(title: string, line: number): OpenSection {
  const id = idAtEnd.exec(title)?.[1];
  return {
    id: id === '' ? undefined : id,
    heading: title.replace(idAtEnd, '').replace(/[ \t]+#+$/u, ''),
    line,
    lines: [],
  };
}

function cut(body: string): OpenSection[] {
  const sections: OpenSection[] = [];
  let fence: string | undefined;
  body.split(/\r?\n/u).forEach((line, index) => {
    const heading = fence === undefined ? headingLine.exec(line) : null;
    fence = fenceAfter(line, fence);
    if (heading) sections.push(openSection(heading[1] ?? '', index + 1));
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
