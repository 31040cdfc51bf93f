/** Faults of headings: their depth, their form and their ids. */
import type { Heading } from 'mdast';
import { toString } from 'mdast-util-to-string';

import { idPattern } from '../entry-path.ts';

import type { Fault } from './block-faults.ts';
import { headingIdRange, headingsOf, rangeOf } from './marks.ts';
import type { BodyText } from './read-text.ts';

/** The depth of a section, which needs an id. */
const sectionDepth = 2;
const deepest = 3;
/** `#s1` is the first source. */
const sourceAnchor = /^s\d+$/u;

function headingWords(heading: Heading): string {
  return toString(heading).replace(/\s*\{#[^\s{}]*\}\s*$/u, '');
}

/** Whether a heading starts with `##` at the edge of the text, which is what cuts sections. */
function isPlain(text: BodyText, heading: Heading): boolean {
  const { start, end } = rangeOf(heading);
  return text.tree.children.includes(heading) && /^#{1,6}[ \t]/u.test(text.source.slice(start, end));
}

function idFault(
  id: string | undefined,
  heading: Heading,
  seen: ReadonlySet<string>,
): Omit<Fault, 'offset'> | undefined {
  if (id === undefined) {
    return heading.depth === sectionDepth ? { kind: 'heading-without-id', detail: headingWords(heading) } : undefined;
  }
  if (!idPattern.test(id) || sourceAnchor.test(id)) return { kind: 'heading-id-shape', detail: id };
  return seen.has(id) ? { kind: 'duplicate-heading-id', detail: id } : undefined;
}

/** All faults of the headings of a text. */
export function headingFaults(text: BodyText): Fault[] {
  const seen = new Set<string>();
  return headingsOf(text).flatMap((heading): Fault[] => {
    const offset = rangeOf(heading).start;
    const range = headingIdRange(text, heading);
    const id = range && text.source.slice(range.start + 2, range.end - 1);
    const fault = idFault(id, heading, seen);
    if (id !== undefined) seen.add(id);
    if (heading.depth < sectionDepth || heading.depth > deepest) {
      return [{ kind: 'heading-depth', offset, detail: '#'.repeat(heading.depth) }];
    }
    if (!isPlain(text, heading)) return [{ kind: 'heading-form', offset, detail: headingWords(heading) }];
    return fault ? [{ ...fault, offset }] : [];
  });
}
