/** What a reader sees, follows or hears in the text of a document: without marks, escapes and entities. */
import type { Nodes } from 'mdast';

import { parseBlock } from '../../block-source.ts';
import { linkTarget } from '../../links.ts';
import type { BodyText } from '../../safe-mdx/read-text.ts';

import { decodedAddress } from './plain-text.ts';

/** A paragraph, heading, cell, address or other text, with the line in the body where it starts, from 1. */
export interface LinedText {
  text: string;
  line: number;
  /** Whether it stands on one line whatever line breaks it means: a block does. */
  isOneLine?: true;
}

/** The words of a node, marks in between left out. The number of a source is no part of the word before it. */
function wordsOf(node: Nodes): string {
  if ('value' in node) return node.value;
  if (node.type === 'break') return '\n';
  if (node.type === 'image' || node.type === 'imageReference') return ` ${node.alt ?? ''} `;
  const words = 'children' in node ? node.children.map(wordsOf).join('') : '';
  return node.type === 'link' && linkTarget(node.url).kind === 'source' ? ` ${words} ` : words;
}

/** The texts beside the words: addresses with a scheme, titles, and names of languages and notes. */
function sideTexts(node: Nodes): string[] {
  const texts = [
    'url' in node && /^[a-z][a-z0-9+.-]*:/iu.test(node.url) ? decodedAddress(node.url) : undefined,
    'title' in node ? node.title : undefined,
    'label' in node ? node.label : undefined,
    'lang' in node ? node.lang : undefined,
    'meta' in node ? node.meta : undefined,
  ];
  return texts.filter((text) => typeof text === 'string');
}

/** Whether the words of a node belong together: a paragraph, a heading, a cell, or code. */
function isPassage({ type }: Nodes): boolean {
  return ['paragraph', 'heading', 'tableCell', 'code', 'html'].includes(type);
}

function blockTexts(source: string): string[] {
  const block = parseBlock(source);
  return block ? Object.values(block.values) : [source];
}

/** Every text of a body. */
export function textsInBody(text: BodyText): LinedText[] {
  const texts = text.blocks.flatMap((block): LinedText[] => {
    const { line } = text.placeOf(block.offset);
    return blockTexts(block.text).map((words) => ({ text: words, line, isOneLine: true }));
  });
  const walk = (node: Nodes, isInPassage: boolean, above: number): void => {
    const line = node.position?.start.line ?? above;
    const start = node.type === 'code' ? line + 1 : line;
    const isWhole = isPassage(node) && !text.isBlock(node.position?.start.offset ?? -1);
    if (isWhole && !isInPassage) texts.push({ text: wordsOf(node), line: start });
    texts.push(...sideTexts(node).map((words) => ({ text: words, line })));
    if ('children' in node) for (const child of node.children) walk(child, isInPassage || isWhole, line);
  };
  walk(text.tree, false, 1);
  return texts;
}
