/** From the HTML that other programs put on the clipboard to blocks of the rich text: every word, in order. */
import type { Element, ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';

import { element } from './nodes.ts';
import type { RichElement, RichNode } from './nodes.ts';
import { listParts, wordListItem } from './pasted-lists.ts';
import { blocksOf, edge, withPageHeadings } from './pasted-parts.ts';
import type { Part } from './pasted-parts.ts';
import { attribute, isUnread, styleWithin } from './pasted-style.ts';
import type { Style } from './pasted-style.ts';
import { tableParts } from './pasted-table.ts';
import { pictureNodes, wordNodes } from './pasted-words.ts';

/** Elements that stand on lines of their own. */
const blockTags: ReadonlySet<string> = new Set(
  [
    'address',
    'article',
    'aside',
    'body',
    'center',
    'dd',
    'details',
    'div',
    'dl',
    'dt',
    'fieldset',
    'figcaption',
    'figure',
  ].concat(
    [
      'footer',
      'form',
      'header',
      'hgroup',
      'hr',
      'html',
      'legend',
      'li',
      'main',
      'nav',
      'optgroup',
      'option',
      'p',
      'pre',
    ],
    ['search', 'section', 'summary', 'tbody', 'td', 'textarea', 'tfoot', 'th', 'thead', 'tr', 'caption'],
  ),
);

/** The level of a heading; undefined for what is none. */
function headingLevel(node: Element): number | undefined {
  const tag = /^h([1-6])$/u.exec(node.tagName)?.[1];
  if (tag !== undefined) return Number(tag);
  if (attribute(node, 'role') !== 'heading') return undefined;
  return Math.min(6, Math.max(1, Number(attribute(node, 'ariaLevel')) || 2));
}

function headingParts(node: Element, style: Style, level: number): Part[] {
  const inside = flow(node.children, { ...styleWithin(node, style), bold: false });
  const blocks = blocksOf(inside).map((block) => (block.type === 'p' ? { ...block, type: `h${level}` } : block));
  return blocks.map((block) => ({ kind: 'block', block }));
}

/** A quotation holds paragraphs and lists; what else stands in it parts it. */
function quoteParts(parts: readonly Part[]): Part[] {
  const result: RichElement[] = [];
  for (const block of blocksOf(parts)) {
    const inside = block.type === 'blockquote' ? block.children : [block];
    const last = result.at(-1);
    if (block.type === 'table') result.push(block);
    else if (last?.type === 'blockquote') last.children.push(...inside);
    else result.push({ type: 'blockquote', children: [...inside] });
  }
  return result.map((block) => ({
    kind: 'block',
    block: block.type === 'blockquote' ? withoutHeadings(block) : block,
  }));
}

function withoutHeadings({ children, ...quote }: RichElement): RichElement {
  const plain = children.map((child): RichNode => {
    return 'type' in child && /^h\d$/u.test(child.type) ? { ...child, type: 'p' } : child;
  });
  return { ...quote, children: plain };
}

function inlineParts(node: Element, style: Style): Part[] | undefined {
  switch (node.tagName) {
    case 'br':
      return [{ kind: 'words', nodes: [element('break', [])] }];
    case 'img':
      return [{ kind: 'words', nodes: pictureNodes(node, style) }];
    case 'input': {
      const isBox = attribute(node, 'type') === 'checkbox';
      const box = node.properties['checked'] === true ? '☑ ' : '☐ ';
      return isBox ? [{ kind: 'words', nodes: wordNodes(box, style) }] : [];
    }
    case 'wbr':
      return [];
    default:
      return undefined;
  }
}

function blockParts(node: Element, style: Style): Part[] | undefined {
  switch (node.tagName) {
    case 'ul':
    case 'ol':
    case 'menu':
    case 'dir':
      return [edge, ...listParts(node, { style, flow }), edge];
    case 'table':
      return [edge, ...tableParts(node, { style, flow }), edge];
    case 'blockquote':
      return quoteParts(flow(node.children, styleWithin(node, style)));
    case 'dt':
      return [edge, ...flow(node.children, { ...styleWithin(node, style), bold: true }), edge];
    default:
      return undefined;
  }
}

function partsOf(node: Element, around: Style): Part[] {
  if (isUnread(node)) return [];
  const level = headingLevel(node);
  if (level !== undefined) return headingParts(node, around, level);
  const own = inlineParts(node, around) ?? blockParts(node, around);
  if (own) return own;
  const style = styleWithin(node, around);
  const item = wordListItem(node);
  if (item) return wordItemParts(node, style, item);
  const isSpace = /\bApple-converted-space\b/u.test(attribute(node, 'className'));
  if (isSpace) return [{ kind: 'words', nodes: [{ text: ' ' }] }];
  const inside = flow(node.children, style);
  return blockTags.has(node.tagName) ? [edge, ...inside, edge] : inside;
}

type WordItem = NonNullable<ReturnType<typeof wordListItem>>;

/** A paragraph of Word that is an item of a list. */
function wordItemParts(node: Element, style: Style, { level, type, start }: WordItem): Part[] {
  return blocksOf(flow(node.children, style)).map((block, at): Part => {
    if (block.type !== 'p') return { kind: 'block', block };
    return { kind: 'item', item: { level, type, start: at === 0 ? start : undefined, words: block.children } };
  });
}

/** The parts of nodes, in order. */
function flow(nodes: readonly (RootContent | ElementContent)[], style: Style): Part[] {
  return nodes.flatMap((node): Part[] => {
    if (node.type === 'text') return [{ kind: 'words', nodes: wordNodes(node.value, style) }];
    return node.type === 'element' ? partsOf(node, style) : [];
  });
}

/** A cell outside of a table: a parser keeps its words only, as if they followed each other. */
const looseCells = /^(?:\s|<!--[^]*?-->|<meta[^>]*>)*<(?:tr|td|th|tbody|thead|tfoot|caption)\b/iu;

function withTables(html: string): string {
  return looseCells.test(html) ? html.replace(/<(\/?)(?:tr|td|th|tbody|thead|tfoot|caption)\b/giu, '<$1div') : html;
}

/**
 * The blocks of a pasted text. Lists of every program become lists, tables tables, headings `##` and `###`; what the rich text has no
 * form for becomes paragraphs.
 */
export function blocksOfHtml(html: string): RichElement[] {
  return withPageHeadings(blocksOf(flow(fromHtml(withTables(html)).children, {})));
}
