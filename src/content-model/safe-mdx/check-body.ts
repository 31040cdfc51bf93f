/** The one subset of MDX that content is written in: used by the editor, the check and the build. */
import { isMediaAddress, linkTarget } from '../links.ts';

import { blockLineFaults, tagFault } from './block-faults.ts';
import type { Fault } from './block-faults.ts';
import type { BodyFault } from './faults.ts';
import { headingFaults } from './heading-faults.ts';
import { marksOf, rangeOf } from './marks.ts';
import { readText } from './read-text.ts';
import type { BodyText } from './read-text.ts';

/** The `{…}` that starts at an offset, and where it ends. */
function expressionFault(source: string, offset: number): Fault & { end: number } {
  let depth = 0;
  for (let index = offset; index < source.length; index += 1) {
    if (source[index] === '{') depth += 1;
    if (source[index] === '}') depth -= 1;
    const isBlank = /^\r?\n[ \t]*\r?\n/u.test(source.slice(index, index + 40));
    if (depth === 0 || isBlank) return braceFault(source, offset, depth === 0 ? index + 1 : offset + 1);
  }
  return braceFault(source, offset, offset + 1);
}

function braceFault(source: string, offset: number, end: number): Fault & { end: number } {
  const words = source.slice(offset, Math.min(end, offset + 40));
  return { kind: /^\{\s*\/\*/u.test(words) ? 'comment' : 'expression', offset, detail: words, end };
}

/** Everything in the text that MDX would take for code. */
function codeFaults(text: BodyText): Fault[] {
  const { brackets, modules } = marksOf(text);
  const faults: Fault[] = modules.map((offset) => {
    return { kind: 'import-export', offset, detail: text.source.slice(offset, offset + 6) };
  });
  const opened = new Set<string>();
  let end = 0;
  for (const offset of brackets) {
    if (offset < end) continue;
    const fault = text.source[offset] === '{' ? expressionFault(text.source, offset) : tagFault(text.source, offset);
    end = fault.end;
    const closesReported = text.source[offset + 1] === '/' && opened.has(fault.detail);
    if (closesReported) continue;
    opened.add(fault.detail);
    faults.push({ kind: fault.kind, offset, detail: fault.detail });
  }
  return faults;
}

function linkFaults(text: BodyText): Fault[] {
  const faults: Fault[] = [];
  let offset = 0;
  for (const node of text.nodes) {
    if (node.position) offset = rangeOf(node).start;
    if (node.type === 'link' || node.type === 'definition') {
      const { kind } = linkTarget(node.url);
      if (kind === 'unsafe') faults.push({ kind: 'unsafe-link', offset, detail: node.url });
      if (kind === 'unknown') faults.push({ kind: 'unknown-link', offset, detail: node.url });
    }
    if (node.type === 'image' && !isMediaAddress(node.url)) {
      faults.push({ kind: 'image-outside-media', offset, detail: node.url.slice(0, 80) });
    }
    if (node.type === 'imageReference') faults.push({ kind: 'image-outside-media', offset, detail: node.identifier });
    if ((node.type === 'image' || node.type === 'imageReference') && (node.alt ?? '').trim() === '') {
      faults.push({ kind: 'image-without-alt', offset, detail: node.type === 'image' ? node.url.slice(0, 80) : '' });
    }
  }
  return faults;
}

/** The same as `checkBody`, for a text that has been read already. */
export function checkText(text: BodyText): BodyFault[] {
  const blockFaults = text.blocks.flatMap(blockLineFaults);
  const code = codeFaults(text);
  const insideAutolinks = new Set(code.filter(({ kind }) => kind === 'autolink').map(({ offset }) => offset + 1));
  const links = linkFaults(text).filter(({ offset }) => !insideAutolinks.has(offset));
  const faults = [...code, ...blockFaults, ...headingFaults(text), ...links];
  return faults
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ kind, offset, detail }) => ({ kind, ...text.placeOf(offset), detail }));
}

/**
 * All faults of a document's text, from top to bottom; none means that it compiles to exactly what
 * it says and runs no code.
 */
export function checkBody(body: string): BodyFault[] {
  return checkText(readText(body));
}
