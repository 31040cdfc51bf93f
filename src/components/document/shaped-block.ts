/** How a block of a text looks on a page: calendars, timelines and lists to tick off. */
import type { TreeElement, TreeNode } from '#model/safe-mdx/tree-node.ts';

/** An element of a page; besides those of a text it may be a list of dates, with classes of the site. */
export interface ShapedElement {
  type: 'element';
  tag: TreeElement['tag'] | 'dl' | 'div' | 'dt' | 'dd';
  attributes: Readonly<Record<string, string>>;
  children: readonly ShapedNode[];
}

export type ShapedNode = Exclude<TreeNode, TreeElement> | ShapedElement;

const isElement = (node: ShapedNode): node is ShapedElement => typeof node === 'object' && node.type === 'element';

/** Elements among the children, white space left out. */
function elementsIn({ children }: ShapedElement, tag?: string): ShapedElement[] {
  return children.filter(isElement).filter((node) => tag === undefined || node.tag === tag);
}

function textOf(node: ShapedNode): string {
  if (typeof node === 'string') return node;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}

function isBlank(node: ShapedNode): boolean {
  return typeof node === 'string' && node.trim() === '';
}

/** The element with some of its element children changed, one after the other; undefined drops none. */
function mapElements(
  parent: ShapedElement,
  change: (child: ShapedElement, index: number) => ShapedElement,
): ShapedElement {
  let index = -1;
  const children = parent.children.map((child) => {
    if (!isElement(child)) return child;
    index += 1;
    return change(child, index);
  });
  return { ...parent, children };
}

function rowsIn(table: ShapedElement, part: 'thead' | 'tbody'): ShapedElement[] {
  return elementsIn(table, part).flatMap((body) => elementsIn(body, 'tr'));
}

/** A table of two parties with the months, in bold, in the middle column. */
function isCalendar(table: ShapedElement): boolean {
  const rows = rowsIn(table, 'tbody').map((row) => elementsIn(row));
  return (
    rows.length > 0 &&
    rows.every((cells) => {
      const [, month] = cells;
      return cells.length === 3 && month?.children.length === 1 && elementsIn(month, 'strong').length === 1;
    })
  );
}

/** The month becomes the header of its row; a cell without words is empty, so that it gets no bar. */
function calendarCell(cell: ShapedElement, column: number): ShapedElement {
  if (column === 1) return { ...cell, tag: 'th', attributes: { scope: 'row' } };
  return cell.children.every(isBlank) ? { ...cell, children: [] } : cell;
}

function shapeTable(table: ShapedElement): ShapedElement {
  if (!isCalendar(table)) return table;
  const shaped = mapElements(table, (part) =>
    mapElements(part, (row) =>
      part.tag === 'thead'
        ? mapElements(row, (cell) => ({ ...cell, attributes: { scope: 'col' } }))
        : mapElements(row, calendarCell),
    ),
  );
  return { ...shaped, attributes: { class: 'kb-seam kb-small' } };
}

/** Whether an element holds words alone: a link, a picture or a note in it would be lost. */
function isPlain({ children }: ShapedElement): boolean {
  return children.every((child) => typeof child === 'string');
}

/** The full stop behind a date goes, the one of a shortened "р." stays. */
function withoutStop(date: string): string {
  return date.trim().replace(/(?<!\sрр?)\.$/u, '');
}

function element(tag: ShapedElement['tag'], children: readonly ShapedNode[], className?: string): ShapedElement {
  return { type: 'element', tag, attributes: className === undefined ? {} : { class: className }, children };
}

/** An item that begins with a date in bold, as a moment of a timeline. */
function momentOf(item: ShapedElement): ShapedElement | undefined {
  const [date, ...rest] = item.children;
  if (
    date === undefined ||
    !isElement(date) ||
    date.tag !== 'strong' ||
    !isPlain(date) ||
    !/\b\d{4}\b/u.test(textOf(date))
  )
    return undefined;
  const [first, ...more] = rest;
  const told = typeof first === 'string' ? [first.trimStart(), ...more] : rest;
  return element('div', [element('dt', [withoutStop(textOf(date))]), element('dd', told)]);
}

/** A list of dated items is a timeline; the list of a section to tick off gets boxes. */
function shapeList(list: ShapedElement, section: string | undefined): ShapedElement {
  if (section === 'checklist') return { ...list, attributes: { ...list.attributes, class: 'kb-plain kb-check' } };
  const items = elementsIn(list, 'li');
  const moments = items.map(momentOf).filter((moment) => moment !== undefined);
  return items.length < 2 || moments.length < items.length ? list : element('dl', moments, 'kb-dots');
}

/**
 * An outermost block, as it is to be shown.
 * @param section id of the section that it stands in
 */
export function shapedBlock(block: TreeNode, section: string | undefined): ShapedNode {
  if (typeof block === 'string' || block.type !== 'element') return block;
  if (block.tag === 'ul') return shapeList(block, section);
  return block.tag === 'table' ? shapeTable(block) : block;
}
