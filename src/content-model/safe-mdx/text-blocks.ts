/** A text as a row of outermost blocks, each with its Markdown and with what it says. */
import type { Nodes } from 'mdast';

import { compareText } from '../compare-text.ts';
import { escapeBody } from './escape-body.ts';
import { rangeOf } from './marks.ts';
import { readText } from './read-text.ts';
import type { BodyText } from './read-text.ts';

export interface TextBlock {
  /** The Markdown as it is written. */
  source: string;
  /** What stands between this block and the one before. */
  gap: string;
  /** Equal for blocks that say the same, however they are written. */
  meaning: string;
}

/** What of a node says something; how it is laid out does not. */
const silentKeys = new Set(['position', 'spread', 'data']);

function meaningOf(text: BodyText, node: Nodes): unknown {
  const { start, end } = rangeOf(node);
  if (node.type === 'heading' && text.isBlock(start)) return text.source.slice(start, end);
  const own = Object.entries(node).filter(
    ([key, value]) => !silentKeys.has(key) && key !== 'children' && value !== null && value !== undefined,
  );
  const said = own.toSorted(([a], [b]) => compareText(a, b));
  return 'children' in node ? [...said, node.children.map((child) => meaningOf(text, child))] : said;
}

/** The outermost blocks of a text; one that is more than can be read is a single block. */
export function textBlocks(markdown: string): TextBlock[] {
  const text = readText(markdown);
  const { source, tree, excess } = text;
  if (excess) return [{ source, gap: '', meaning: source }];
  let before = 0;
  return tree.children.map((node) => {
    const { start, end } = rangeOf(node);
    const block = {
      source: source.slice(start, end),
      gap: source.slice(before, start),
      meaning: JSON.stringify(meaningOf(text, node)),
    };
    before = end;
    return block;
  });
}

/** What a text says once it is saved, block by block. */
function meaningsOf(typed: string): string[] {
  return textBlocks(escapeBody(typed)).map(({ meaning }) => meaning);
}

/**
 * Whether two texts, as they are typed, say the same on a page: they are read by the parser that pages are made with, in
 * the form in which they are saved.
 */
export function isSameText(a: string, b: string): boolean {
  const left = meaningsOf(a);
  const right = meaningsOf(b);
  return left.length === right.length && left.every((meaning, index) => meaning === right[index]);
}
