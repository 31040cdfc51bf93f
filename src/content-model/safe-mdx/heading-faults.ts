/** Faults of headings: their depth, their form and their ids. */
import type { Heading, Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';

import { isAnchor, isPageAnchor } from '../section-id.ts';
import { headingLinesOf } from '../sections.ts';

import type { Fault } from './block-faults.ts';
import { headingIdRange, headingsOf, rangeOf } from './marks.ts';
import type { BodyText } from './read-text.ts';
import { withoutId } from '../section-id.ts';

/** The depth of a section, which needs an id. */
const sectionDepth = 2;
const deepest = 3;
function headingWords(heading: Heading): string {
  return withoutId(toString(heading));
}

/** Makes the question whether a heading starts with `##` at the edge of the text, which is what cuts sections. */
function plainnessIn(text: BodyText): (heading: Heading) => boolean {
  const outermost = new Set<Nodes>(text.tree.children);
  return (heading) => {
    const { start, end } = rangeOf(heading);
    return outermost.has(heading) && /^#{1,6}[ \t]/u.test(text.source.slice(start, end));
  };
}

/**
 * Lines at which the parser and who reads line by line do not agree that a section begins, such as `##` in code within a
 * list: sections have one meaning, or the text is refused.
 */
function doubtfulHeadings(text: BodyText, headings: readonly Heading[]): Fault[] {
  const sections = headings.filter(({ depth }) => depth === sectionDepth);
  const parsed = new Set(sections.map((heading) => text.placeOf(rangeOf(heading).start).line));
  const cut = new Set(headingLinesOf(text.source));
  const isDoubtful = (line: number): boolean => parsed.has(line) !== cut.has(line);
  const lines = text.source.split('\n');
  let offset = 0;
  return lines.flatMap((line, index): Fault[] => {
    const start = offset;
    offset += line.length + 1;
    return isDoubtful(index + 1) ? [{ kind: 'heading-form', offset: start, detail: line.trim() }] : [];
  });
}

function idFault(
  id: string | undefined,
  heading: Heading,
  seen: ReadonlySet<string>,
): Omit<Fault, 'offset'> | undefined {
  if (id === undefined) {
    return heading.depth === sectionDepth ? { kind: 'heading-without-id', detail: headingWords(heading) } : undefined;
  }
  if (!isAnchor(id)) return { kind: 'heading-id-shape', detail: id };
  if (isPageAnchor(id)) return { kind: 'heading-id-taken', detail: id };
  return seen.has(id) ? { kind: 'duplicate-heading-id', detail: id } : undefined;
}

/** All faults of the headings of a text. */
export function headingFaults(text: BodyText): Fault[] {
  const seen = new Set<string>();
  const headings = headingsOf(text);
  const isPlain = plainnessIn(text);
  const own = headings.flatMap((heading): Fault[] => {
    const offset = rangeOf(heading).start;
    const range = headingIdRange(text, heading);
    const id = range && text.source.slice(range.start + 2, range.end - 1);
    const fault = idFault(id, heading, seen);
    if (id !== undefined) seen.add(id);
    if (heading.depth < sectionDepth || heading.depth > deepest) {
      return [{ kind: 'heading-depth', offset, detail: '#'.repeat(heading.depth) }];
    }
    if (!/[\p{L}\p{N}]/u.test(headingWords(heading))) return [{ kind: 'heading-empty', offset, detail: '' }];
    if (!isPlain(heading)) return [{ kind: 'heading-form', offset, detail: headingWords(heading) }];
    return fault ? [{ ...fault, offset }] : [];
  });
  const told = new Set(own.map((fault) => text.placeOf(fault.offset).line));
  return [...own, ...doubtfulHeadings(text, headings).filter((fault) => !told.has(text.placeOf(fault.offset).line))];
}
