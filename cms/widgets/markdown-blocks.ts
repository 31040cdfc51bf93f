/** Texts as a row of blocks: what a change leaves alone keeps its own Markdown. */
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

import { longestRow } from '../format/longest-row.ts';

interface Block {
  /** The Markdown as it is written. */
  source: string;
  /** What stands between this block and the one before. */
  gap: string;
  /** Equal for blocks that say the same, however they are written. */
  meaning: string;
}

/** What of a node says something; how it is laid out does not. */
const silentKeys = new Set(['position', 'spread', 'data']);

function meaningOf(node: Nodes): unknown {
  const own = Object.entries(node).filter(
    ([key, value]) => !silentKeys.has(key) && key !== 'children' && value !== null && value !== undefined,
  );
  if (!('children' in node)) return own.toSorted(([a], [b]) => a.localeCompare(b));
  return [...own.toSorted(([a], [b]) => a.localeCompare(b)), node.children.map(meaningOf)];
}

function parse(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

function blocksOf(markdown: string): Block[] {
  let end = 0;
  return parse(markdown).children.map((node) => {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? 0;
    const block = {
      source: markdown.slice(from, to),
      gap: markdown.slice(end, from),
      meaning: JSON.stringify(meaningOf(node)),
    };
    end = to;
    return block;
  });
}

/** Whether two texts say the same, block by block. */
export function isSameText(a: string, b: string): boolean {
  const left = blocksOf(a);
  const right = blocksOf(b);
  return left.length === right.length && left.every((block, index) => block.meaning === right[index]?.meaning);
}

/**
 * Makes a function that gives the edited text with every block that was not edited as it was
 * written at first.
 * @param texts source: as written at first; normalised: the same as the rich editor writes it
 * @returns takes the text as the rich editor writes it after a change
 */
export function untouchedRestorer(texts: { source: string; normalised: string }): (edited: string) => string {
  const source = blocksOf(texts.source);
  const normalised = blocksOf(texts.normalised).map((block) => block.source);
  if (source.length !== normalised.length) return (edited) => edited;
  return (text) => {
    const edited = blocksOf(text);
    const found = longestRow(
      normalised,
      edited.map((block) => block.source),
    );
    const written = edited.map((block, index) => {
      const original = source[found.get(index) ?? -1];
      const isNextToItsOwn = index > 0 && found.get(index) === (found.get(index - 1) ?? -2) + 1;
      const gap = index === 0 ? '' : original && isNextToItsOwn ? original.gap : '\n\n';
      return gap + (original ?? block).source;
    });
    return written.join('');
  };
}
