/** Where pasted blocks stand among those of a text. */
import { itemsOf, listsOf } from './list-items.ts';
import type { FlatItem } from './list-items.ts';
import { isElement, isList, saysSomething, wordsOf } from './nodes.ts';
import type { RichElement, RichNode } from './nodes.ts';

/** The block at the caret in two parts, each with everything around it, and what is pasted between them. */
export interface Pasting {
  before: RichElement;
  pasted: readonly RichElement[];
  after: RichElement;
}

export interface Pasted {
  blocks: RichElement[];
  /** How many characters of words stand behind what was pasted. */
  behind: number;
}

type Unit = { item: FlatItem; block?: undefined } | { block: RichElement; item?: undefined };

function unitsOf(blocks: readonly RichElement[], level = 1): Unit[] {
  return blocks.flatMap((block): Unit[] =>
    isList(block) ? itemsOf(block, level).map((item) => ({ item })) : [{ block }],
  );
}

function blocksOf(units: readonly Unit[]): RichElement[] {
  const result: RichElement[] = [];
  let items: FlatItem[] = [];
  for (const { item, block } of units) {
    if (item) items.push(item);
    else {
      result.push(...listsOf(items), block);
      items = [];
    }
  }
  return [...result, ...listsOf(items)];
}

function nodesOf({ item, block }: Unit): readonly RichNode[] {
  return item ? item.words : [block];
}

function isParagraph(unit: Unit | undefined): unit is Unit & { block: RichElement } {
  return unit?.block?.type === 'p';
}

/** A unit with other words in it: undefined where words are not joined, as in a heading. */
function joined(unit: Unit, join: (words: readonly RichNode[]) => RichNode[]): Unit | undefined {
  if (unit.item) return { item: { ...unit.item, words: join(unit.item.words) } };
  return isParagraph(unit) ? { block: { ...unit.block, children: join(unit.block.children) } } : undefined;
}

/** Pasted units where an item of a list is: paragraphs become items, unless something else comes with them. */
function unitsInList(pasted: readonly RichElement[], { level, type }: FlatItem): Unit[] {
  const units = unitsOf(pasted, level);
  const isAllItems = units.every((unit) => unit.item ?? isParagraph(unit));
  return units.map((unit): Unit => {
    return isAllItems && unit.block ? { item: { level, type, words: unit.block.children } } : unit;
  });
}

function length(units: readonly Unit[]): number {
  return wordsOf(units.flatMap((unit) => [...nodesOf(unit)])).length;
}

/** What stands before the caret, joined with the first words that are pasted. */
function withFirst(before: readonly Unit[], units: readonly Unit[], isWords: boolean): Unit[] {
  const [first, ...others] = units;
  const last = before.at(-1);
  if (!last || !saysSomething(nodesOf(last))) return [...before.slice(0, -1), ...units];
  const added = first && isWords ? (first.item?.words ?? first.block?.children ?? []) : [];
  const join = isWords ? joined(last, (words) => [...words, ...added]) : undefined;
  return join ? [...before.slice(0, -1), join, ...others] : [...before, ...units];
}

/** The blocks that stand where one block was. Words next to the caret go on in the same paragraph or item; no word changes its place. */
export function joinPasted({ before, pasted, after }: Pasting): Pasted {
  if (before.type === 'blockquote' && after.type === 'blockquote') return joinInQuote({ before, pasted, after });
  const [above, below] = [unitsOf([before]), unitsOf([after])];
  const [caret, ...rest] = below;
  const units = caret?.item ? unitsInList(pasted, caret.item) : unitsOf(pasted);
  const start = withFirst(above, units, pasted[0]?.type === 'p');
  if (!caret || !saysSomething(nodesOf(caret))) return { blocks: blocksOf([...start, ...rest]), behind: length(rest) };
  const last = start.at(-1);
  const isOpen = pasted.length > 1 && pasted.at(-1)?.type === 'p';
  const words = last?.item?.words ?? last?.block?.children ?? [];
  const join = isOpen ? joined(caret, (own) => [...words, ...own]) : undefined;
  const all = join ? [...start.slice(0, -1), join, ...rest] : [...start, caret, ...rest];
  return { blocks: blocksOf(all), behind: length(below) };
}

/** In a quotation: paragraphs and lists stand in it, and anything else parts it. */
function joinInQuote({ before, pasted, after }: Pasting): Pasted {
  const isQuotable = pasted.every((block) => block.type === 'p' || isList(block));
  const [first, last] = [before.children.filter(isElement), after.children.filter(isElement)];
  const [caret, under] = [first.at(-1), last[0]];
  if (!isQuotable || !caret || !under) {
    const [start, end] = [before, after].map((quote) => (saysSomething(quote.children) ? [quote] : []));
    return { blocks: [...(start ?? []), ...pasted, ...(end ?? [])], behind: wordsOf(after.children).length };
  }
  const { blocks, behind } = joinPasted({ before: caret, pasted, after: under });
  const children = [...first.slice(0, -1), ...blocks, ...last.slice(1)];
  return { blocks: [{ ...before, children }], behind: behind + wordsOf(last.slice(1)).length };
}
