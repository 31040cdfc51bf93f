/** The parts that pasted HTML is taken apart into: words, items of lists and blocks, in the order of the text. */
import type { FlatItem } from './list-items.ts';
import { listsOf } from './list-items.ts';
import { element, isElement, isHeading, saysSomething } from './nodes.ts';
import type { RichElement, RichNode } from './nodes.ts';
import { paragraphsOf } from './pasted-words.ts';

export type Part =
  | { kind: 'words'; nodes: RichNode[] }
  | { kind: 'item'; item: FlatItem }
  | { kind: 'block'; block: RichElement }
  /** The edge of a block: what follows is another paragraph. */
  | { kind: 'edge' };

export const edge: Part = { kind: 'edge' };

/** A sign at the start of a paragraph that stands for an item of a list. */
const bullet = /^[•·▪▫◦‣●○■□➢✓\u00a7\uf0b7\uf0a7]\s+/u;

function startsWithBullet([first]: readonly RichNode[]): boolean {
  return first !== undefined && !isElement(first) && bullet.test(`${first.text} `);
}

function withoutBullet([first, ...others]: readonly RichNode[]): RichNode[] {
  return first === undefined || isElement(first)
    ? []
    : [{ ...first, text: `${first.text} `.replace(bullet, '').trimEnd() }, ...others];
}

/** A paragraph that is written as an item of a list is one. */
function paragraphPart(nodes: RichNode[]): Part {
  const rest = startsWithBullet(nodes) ? withoutBullet(nodes) : [];
  if (saysSomething(rest)) return { kind: 'item', item: { level: 1, type: 'ul', words: rest } };
  return { kind: 'block', block: element('p', nodes) };
}

/** Words that follow each other as paragraphs; items and blocks stay. */
export function withParagraphs(parts: readonly Part[]): Exclude<Part, { kind: 'words' | 'edge' }>[] {
  const result: Exclude<Part, { kind: 'words' | 'edge' }>[] = [];
  let words: RichNode[] = [];
  const flush = (): void => {
    for (const nodes of paragraphsOf(words)) {
      const part = paragraphPart(nodes);
      if (part.kind === 'item' || part.kind === 'block') result.push(part);
    }
    words = [];
  };
  for (const part of parts) {
    if (part.kind === 'words') words.push(...part.nodes);
    else {
      flush();
      if (part.kind !== 'edge') result.push(part);
    }
  }
  flush();
  return result;
}

/** The blocks of parts: items that follow each other are a list. */
export function blocksOf(parts: readonly Part[]): RichElement[] {
  const result: RichElement[] = [];
  let items: FlatItem[] = [];
  for (const part of withParagraphs(parts)) {
    if (part.kind === 'item') items.push(part.item);
    else {
      result.push(...listsOf(items), part.block);
      items = [];
    }
  }
  return [...result, ...listsOf(items)];
}

/** The words of parts on one line, as in a cell of a table: items of lists keep their sign. */
export function lineOf(parts: readonly Part[]): RichNode[] {
  return withParagraphs(parts).flatMap((part, at): RichNode[] => {
    const space = at > 0 ? [{ text: ' ' }] : [];
    if (part.kind === 'item') return [...space, { text: '• ' }, ...flat(part.item.words)];
    return [...space, ...flat(part.block.type === 'table' ? cellsOf(part.block) : part.block.children)];
  });
}

function cellsOf(table: RichElement): RichNode[] {
  const cells = table.children.filter(isElement).flatMap((row) => row.children.filter(isElement));
  return cells.flatMap(({ children }, at) => [...(at > 0 ? [{ text: ' ' }] : []), ...children]);
}

/** Words without breaks; of blocks within them, the words. */
function flat(nodes: readonly RichNode[]): RichNode[] {
  return nodes.flatMap((node): RichNode[] => {
    if (!isElement(node) || node.type === 'a' || node.type === 'image') return [node];
    return node.type === 'break' ? [{ text: ' ' }] : [...flat(node.children), { text: ' ' }];
  });
}

/** Levels of headings that a text has, as the page has them: `##` and `###`. */
export function withPageHeadings(blocks: readonly RichElement[]): RichElement[] {
  const depths = blocks.filter(isHeading).map(({ type }) => Number(type.slice(1)));
  const shift = 2 - Math.min(2, ...depths);
  return blocks.map((block) => {
    if (!isHeading(block)) return block;
    return { ...block, type: Number(block.type.slice(1)) + shift <= 2 ? 'h2' : 'h3' };
  });
}
