/** Lists of pasted HTML, also those that Word writes as paragraphs and as a list around each item. */
import type { Element, ElementContent } from 'hast';

import type { FlatItem } from './list-items.ts';
import { element } from './nodes.ts';
import type { RichNode } from './nodes.ts';
import { withParagraphs } from './pasted-parts.ts';
import type { Part } from './pasted-parts.ts';
import { attribute, isUnread, styleWithin } from './pasted-style.ts';
import type { Style } from './pasted-style.ts';

export interface Walk {
  style: Style;
  flow: (nodes: readonly ElementContent[], style: Style) => Part[];
}

interface Place {
  level: number;
  type: FlatItem['type'];
  start?: number | undefined;
}

/** Word's own note that a paragraph is an item: `mso-list:l0 level2 lfo1`. */
const wordList = /\bmso-list:\s*\w+\s+level(\d)/iu;
const wordMarker = /\bmso-list:\s*ignore/iu;

/** What numbers an item: 1. a) (iv) б). A bullet of Word may be the letter o, without a point. */
const numbering = /^[\s(]*(?:(\d{1,9})(?:\.\d+)*|\p{L}|[ivxlcdm]+)[.)]/iu;

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');
}

function markerIn(nodes: readonly ElementContent[]): Element | undefined {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const found = wordMarker.test(attribute(node, 'style')) ? node : markerIn(node.children);
    if (found) return found;
  }
  return undefined;
}

/** Where a paragraph of Word stands in a list; undefined for any other. Its sign or number is taken out of it. */
export function wordListItem(node: Element): Place | undefined {
  const level = wordList.exec(attribute(node, 'style'))?.[1];
  if (level === undefined) return undefined;
  const marker = markerIn(node.children);
  const [numbered, start] = numbering.exec(marker ? textOf([marker]) : '') ?? [];
  if (marker) marker.children = [];
  const type = numbered === undefined ? 'ul' : 'ol';
  return { level: Number(level), type, ...(start !== undefined && { start: Number(start) }) };
}

function levelOf(item: Element, depth: number): number {
  const told = Number(attribute(item, 'dataAriaLevel') || attribute(item, 'ariaLevel'));
  return Number.isInteger(told) && told > depth ? told : depth;
}

/** Paragraphs of an item on lines of their own. */
function lines(parts: readonly RichNode[][]): RichNode[] {
  return parts.flatMap((nodes, at) => (at > 0 ? [element('break', []), ...nodes] : nodes));
}

/** What stands in an item: its words, items below it, and tables, which part the list. */
function partsOfItem(parts: readonly Part[], { level, type, start }: Place): Part[] {
  const result: Part[] = [];
  let words: RichNode[][] = [];
  const flush = (): void => {
    if (words.length > 0) result.push({ kind: 'item', item: { level, type, start, words: lines(words) } });
    words = [];
  };
  for (const part of withParagraphs(parts)) {
    if (part.kind === 'block' && part.block.type !== 'table') words.push(...linesOf(part.block.children));
    else {
      flush();
      result.push(part);
    }
  }
  flush();
  return result;
}

/** The lines of a block: those of a quotation one by one. */
function linesOf(nodes: readonly RichNode[]): RichNode[][] {
  const isBlock = nodes.some((node) => 'type' in node && !['a', 'image', 'break'].includes(node.type));
  if (!isBlock) return [[...nodes]];
  return nodes.flatMap((node) => ('type' in node ? linesOf(node.children) : [[node]]));
}

/** The parts within an item: lists below it are one level deeper, at least. */
function within(item: Element, { style, flow }: Walk, level: number): Part[] {
  const own = item.tagName === 'li' ? styleWithin(item, style) : style;
  const parts = flow(item.tagName === 'li' ? item.children : [item], { ...own, listDepth: level });
  return parts.map((part) => {
    if (part.kind !== 'item' || part.item.level > level) return part;
    return { kind: 'item', item: { ...part.item, level: level + 1 } };
  });
}

/** The parts of a list: what stands in it outside of an item is an item as well. */
export function listParts(list: Element, { style: around, flow }: Walk): Part[] {
  const type = list.tagName === 'ol' ? 'ol' : 'ul';
  const start = Number(attribute(list, 'start'));
  const place = { type, ...(Number.isInteger(start) && start > 0 && { start }) } as const;
  const depth = (around.listDepth ?? 0) + 1;
  const walk = { style: { ...styleWithin(list, around), listDepth: depth }, flow };
  return list.children.flatMap((child): Part[] => {
    if (child.type === 'text' && child.value.trim() !== '') {
      return partsOfItem(flow([child], walk.style), { ...place, level: depth });
    }
    if (child.type !== 'element' || isUnread(child)) return [];
    // A list within a list, outside of its items, as Google Docs and LibreOffice write it.
    if (/^(?:ul|ol|menu|dir)$/u.test(child.tagName)) return listParts(child, walk);
    const level = levelOf(child, depth);
    return partsOfItem(within(child, walk, level), { ...place, level });
  });
}
