/** Lists as a row of items with their levels, and back: the form in which pasted lists of all kinds are alike. */
import { element, isElement, isInline, isList } from './nodes.ts';
import type { RichElement, RichNode } from './nodes.ts';

export interface FlatItem {
  /** Counted from 1. */
  level: number;
  type: 'ul' | 'ol';
  /** The number of the first item of a list. */
  start?: number | undefined;
  words: RichNode[];
}

/** The items of a list of the rich text, those of lists within it included. */
export function itemsOf(list: RichElement, level = 1): FlatItem[] {
  const type = list.type === 'ol' ? 'ol' : 'ul';
  const start = list.data?.['start'];
  return list.children.filter(isElement).flatMap((item): FlatItem[] => {
    const children = item.type === 'li' ? item.children : [item];
    const lines = children.filter((child) => !isList(child));
    const words = lines.flatMap((line) => (isElement(line) && !isInline(line) ? line.children : [line]));
    const own = lines.length > 0 ? [{ level, type, words, ...(typeof start === 'number' && { start }) } as const] : [];
    return [...own, ...children.filter(isList).flatMap((below) => itemsOf(below, level + 1))];
  });
}

/** The depth of each item below those before it: a level that was skipped is none. */
function depthsOf(items: readonly FlatItem[]): number[] {
  const above: number[] = [];
  return items.map(({ level }) => {
    while (above.length > 0 && (above.at(-1) ?? 0) >= level) above.pop();
    above.push(level);
    return above.length;
  });
}

/** The lists that a row of items stands for. */
export function listsOf(items: readonly FlatItem[]): RichElement[] {
  const depths = depthsOf(items);
  const roots: RichElement[] = [];
  const open: RichElement[] = [];
  items.forEach(({ type, start, words }, at) => {
    const depth = depths[at] ?? 1;
    open.length = Math.min(open.length, depth);
    let list = open[depth - 1];
    if (list?.type !== type) {
      list = { type, ...(type === 'ol' && { data: { start: start ?? 1 } }), children: [] };
      const item = open[depth - 2]?.children.at(-1);
      if (item && isElement(item)) item.children.push(list);
      else roots.push(list);
      open[depth - 1] = list;
    }
    list.children.push(element('li', [element('lic', words)]));
  });
  return roots;
}
