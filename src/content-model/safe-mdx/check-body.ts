/** The one subset of MDX that content is written in: used by the editor, the check and the build. */
import type { Nodes } from 'mdast';

import { isDisguisedAddress } from '../disguised-address.ts';
import { hiddenSignsIn } from '../hidden-signs.ts';
import { isMediaAddress, linkTarget } from '../links.ts';

import { blockLineFaults, tagFault } from './block-faults.ts';
import type { Fault } from './block-faults.ts';
import type { BodyFault } from './faults.ts';
import { headingFaults } from './heading-faults.ts';
import { marksOf, rangeOf } from './marks.ts';
import { readText } from './read-text.ts';
import type { BodyText } from './read-text.ts';

function braceFault(source: string, offset: number, end: number): Fault {
  const words = source.slice(offset, Math.min(end, offset + 40));
  return { kind: /^\{\s*\/\*/u.test(words) ? 'comment' : 'expression', offset, detail: words };
}

/** For each `{` the place behind its `}`, by its offset; one that is not closed before a blank line has none. */
function braceEnds(source: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let open: number[] = [];
  for (const { 0: mark, index } of source.matchAll(/[{}]|\n[ \t]*(?=\n)/gu)) {
    if (mark === '{') open.push(index);
    else if (mark === '}') {
      const start = open.pop();
      if (start !== undefined) ends.set(start, index + 1);
    } else open = [];
  }
  return ends;
}

/** Everything in the text that MDX would take for code. */
function codeFaults(text: BodyText): Fault[] {
  const { brackets, modules } = marksOf(text);
  const faults: Fault[] = modules.map((offset) => {
    return { kind: 'import-export', offset, detail: text.source.slice(offset, offset + 6) };
  });
  const ends = braceEnds(text.source);
  const opened = new Set<string>();
  let end = 0;
  for (const offset of brackets) {
    if (offset < end) continue;
    if (text.source[offset] === '{') {
      end = ends.get(offset) ?? offset + 1;
      faults.push(braceFault(text.source, offset, end));
      continue;
    }
    const fault = tagFault(text.source, offset);
    ({ end } = fault);
    const closesReported = text.source[offset + 1] === '/' && opened.has(fault.detail);
    if (closesReported) continue;
    opened.add(fault.detail);
    faults.push({ kind: fault.kind, offset, detail: fault.detail });
  }
  return faults;
}

/** What a node says or points at, character references decoded. */
function saidBy(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
      return node.value;
    case 'link':
    case 'definition':
      return `${node.url}${node.title ?? ''}`;
    case 'image':
      return `${node.url}${node.title ?? ''}${node.alt ?? ''}`;
    default:
      return '';
  }
}

/** Signs that nobody sees, as they are or as a character reference. */
function signFaults({ source, nodes }: BodyText): Fault[] {
  const written = hiddenSignsIn(source);
  const referred = nodes.flatMap((node) => {
    const [sign] = hiddenSignsIn(saidBy(node).replaceAll('\r', ''));
    return sign ? [{ ...sign, offset: rangeOf(node).start }] : [];
  });
  const found = written.length > 0 ? written : referred;
  return found.map(({ offset, code }) => ({ kind: 'hidden-sign', offset, detail: code }));
}

function linkFaults(text: BodyText): Fault[] {
  const faults: Fault[] = [];
  let offset = 0;
  for (const node of text.nodes) {
    if (node.position) offset = rangeOf(node).start;
    if (node.type === 'link' || node.type === 'definition') {
      const { kind } = linkTarget(node.url);
      if (kind === 'unsafe') faults.push({ kind: 'unsafe-link', offset, detail: node.url });
      if (isDisguisedAddress(node.url)) faults.push({ kind: 'disguised-link', offset, detail: node.url });
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

function allFaults(text: BodyText): Fault[] {
  if (text.excess) return [text.excess];
  const blockFaults = text.blocks.flatMap(blockLineFaults);
  const code = codeFaults(text);
  const insideAutolinks = new Set(code.filter(({ kind }) => kind === 'autolink').map(({ offset }) => offset + 1));
  const links = linkFaults(text).filter(({ offset }) => !insideAutolinks.has(offset));
  return [...code, ...blockFaults, ...headingFaults(text), ...links, ...lossFaults(text), ...signFaults(text)];
}

/** Words that a page would not show: cells beyond the head of a table, and what is defined a second time. */
function lossFaults({ nodes }: BodyText): Fault[] {
  const defined = new Set<string>();
  return nodes.flatMap((node): Fault[] => {
    const { start: offset } = rangeOf(node);
    if (node.type === 'table') {
      const columns = node.children[0]?.children.length ?? 0;
      const wide = node.children.filter((row) => row.children.length > columns);
      return wide.map((row) => ({ kind: 'wide-row', offset: rangeOf(row).start, detail: String(columns) }));
    }
    if (node.type !== 'definition' && node.type !== 'footnoteDefinition') return [];
    const key = `${node.type} ${node.identifier}`;
    if (!defined.has(key)) {
      defined.add(key);
      return [];
    }
    const sign = node.type === 'definition' ? '' : '^';
    return [{ kind: 'defined-twice', offset, detail: `[${sign}${node.label ?? node.identifier}]` }];
  });
}

/** The same as `checkBody`, for a text that has been read already. */
export function checkText(text: BodyText): BodyFault[] {
  return allFaults(text)
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ kind, offset, detail }) => ({ kind, ...text.placeOf(offset), detail }));
}

/**
 * All faults of a document's text, from top to bottom; none means that a page can be made of it that
 * says exactly this, and that the file is MDX without any code.
 */
export function checkBody(body: string): BodyFault[] {
  return checkText(readText(body));
}
