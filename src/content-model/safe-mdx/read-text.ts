/**
 * The text of a document as Markdown without HTML, indented code and `<address>` links, which is
 * how MDX reads it once every `{` and `<` of the text is escaped. Blocks stand out line by line.
 * The only parser of texts: the editor, the check and the build all work on its tree.
 */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Extension } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

import { blockPattern } from '../block-source.ts';

import { endBareLinks } from './bare-links.ts';
import { deepest, excessOf, growthOf } from './limits.ts';
import type { Excess } from './limits.ts';

/** A line that holds one block of the model and nothing else. */
export interface BlockLine {
  offset: number;
  text: string;
}

export interface BodyText {
  source: string;
  /** Blocks stand in it as empty headings: skip what `isBlock` names. Empty when there is an excess. */
  tree: Root;
  /** Every node of the tree, from top to bottom. */
  nodes: readonly Nodes[];
  blocks: readonly BlockLine[];
  /** What makes the text more than can be read. */
  excess: Excess | undefined;
  /** Whether a node that starts at the offset stands for a block. */
  isBlock: (offset: number) => boolean;
  /** Whether the offset is text: no code (words beside a fence are text), block, `<address>` of a link, or character after `\`. */
  isText: (offset: number) => boolean;
  /** Whether the character at the offset has a `\` before it that takes its meaning away. */
  isEscaped: (offset: number) => boolean;
  /**
   * Line breaks within code after which a `{` or `<` starts the line: MDX ends the paragraph there,
   * code or not. From the break to the bracket.
   */
  codeBreaks: readonly { start: number; end: number }[];
  placeOf: (offset: number) => { line: number; column: number };
}

const markdownOfMdx = { disable: { null: ['autolink', 'codeIndented', 'htmlFlow', 'htmlText'] } };
const syntax = [gfm(), markdownOfMdx];

/** Blocks hidden behind headings of the same length, which end a paragraph as blocks do. */
function hideBlocks(source: string): { hidden: string; blocks: BlockLine[] } {
  const blocks: BlockLine[] = [];
  let offset = 0;
  const lines = source.split('\n').map((line) => {
    const start = offset;
    offset += line.length + 1;
    if (!line.startsWith('<') || !blockPattern.test(line) || /[\u2028\u2029]/u.test(line)) return line;
    blocks.push({ offset: start, text: line });
    return `# ${'x'.repeat(line.length - 2)}`;
  });
  return { hidden: lines.join('\n'), blocks };
}

/** Notes where the parser meets escapes and `<address>` destinations. */
function noteTakers(escapes: Set<number>, hide: (start: number, end: number) => void): Extension {
  return {
    enter: {
      escapeMarker(token) {
        escapes.add(token.end.offset);
      },
      resourceDestinationLiteral(token) {
        hide(token.start.offset, token.end.offset);
      },
      definitionDestinationLiteral(token) {
        hide(token.start.offset, token.end.offset);
      },
    },
  };
}

function placeFinder(source: string): BodyText['placeOf'] {
  const starts = [0];
  for (const { index } of source.matchAll(/\n/gu)) starts.push(index + 1);
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) > offset) high = middle;
      else low = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function breaksIn(code: string, offset: number): { start: number; end: number }[] {
  return [...code.matchAll(/\n[ \t>]*(?=[{<])/gu)].map(({ 0: gap, index }) => {
    return { start: offset + index, end: offset + index + gap.length };
  });
}

/** Every node in the order of the text, and the deepest of them. No recursion: a tree may be as deep as it is long. */
function listNodes(tree: Root): { nodes: Nodes[]; depth: number } {
  const nodes: Nodes[] = [];
  const waiting: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
  let most = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, depth } = next;
    nodes.push(node);
    most = Math.max(most, depth);
    if (!('children' in node)) continue;
    for (const child of node.children.toReversed()) waiting.push({ node: child, depth: depth + 1 });
  }
  return { nodes, depth: most };
}

/** A list takes two steps of a tree, a paragraph and its words two more. */
const deepestTree = 2 * deepest + 10;

/** What `isText` and the others answer for a text that is more than can be read: nothing of it is text. */
function unread(source: string, excess: Excess): BodyText {
  return {
    source,
    tree: { type: 'root', children: [] },
    nodes: [],
    blocks: [],
    excess,
    isBlock: () => false,
    isText: () => false,
    isEscaped: () => false,
    codeBreaks: [],
    placeOf: placeFinder(source),
  };
}

/** Hides the code of a tree from the text, and finds the line breaks in it that MDX would end a paragraph at. */
function hideCode(source: string, nodes: readonly Nodes[], outside: Uint8Array): BodyText['codeBreaks'] {
  const codeBreaks: { start: number; end: number }[] = [];
  for (const node of nodes) {
    if (node.type !== 'code' && node.type !== 'inlineCode') continue;
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    outside.fill(1, start, end);
    if (node.type === 'code') outside.fill(0, start, start + source.slice(start, end).search(/\n|$/u));
    else codeBreaks.push(...breaksIn(source.slice(start, end), start));
  }
  for (const { end } of codeBreaks) outside[end] = 0;
  return codeBreaks;
}

/**
 * Reads a body; every end of a line counts as a line feed. A text over the limits is not parsed: see `excess`.
 */
export function readText(body: string): BodyText {
  const source = body.replace(/\r\n?/gu, '\n');
  const excess = excessOf(source);
  if (excess) return unread(source, excess);
  // The parser drops a byte order mark at the start, and every offset would be one too small.
  const { hidden, blocks } = hideBlocks(source.replace(/^\uFEFF/u, '\u200B'));
  const escapes = new Set<number>();
  const outside = new Uint8Array(source.length + 1);
  const tree = fromMarkdown(hidden, {
    extensions: syntax,
    mdastExtensions: [gfmFromMarkdown(), noteTakers(escapes, (start, end) => void outside.fill(1, start, end))],
  });
  endBareLinks(tree, hidden);
  const { nodes, depth } = listNodes(tree);
  if (depth > deepestTree) return unread(source, { kind: 'too-deep', offset: 0, detail: String(deepest) });
  const grown = growthOf(nodes);
  if (grown) return unread(source, grown);
  const codeBreaks = hideCode(source, nodes, outside);
  const shown = blocks.filter(({ offset }) => outside[offset] === 0);
  for (const { offset, text } of shown) outside.fill(1, offset, offset + text.length);
  const starts = new Set(shown.map(({ offset }) => offset));
  return {
    source,
    tree,
    nodes,
    blocks: shown,
    excess,
    isBlock: (offset) => starts.has(offset),
    isText: (offset) => outside[offset] === 0 && !escapes.has(offset),
    isEscaped: (offset) => escapes.has(offset),
    codeBreaks,
    placeOf: placeFinder(source),
  };
}
