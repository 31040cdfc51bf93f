/** Gives a block of a text the form that its content asks for. What is read aloud stays a table or a list. */
import type { fromHtml } from 'hast-util-from-html';

type Node = ReturnType<typeof fromHtml>['children'][number];
type Element = Extract<Node, { type: 'element' }>;
type Child = Element['children'][number];

const isElement = (node: Node | Child): node is Element => node.type === 'element';

/** Elements among the children, white space left out. */
function elementsIn({ children }: Element, name?: string): Element[] {
  return children.filter(isElement).filter(({ tagName }) => name === undefined || tagName === name);
}

function isBlank({ children }: Element): boolean {
  return children.every((child) => child.type === 'text' && child.value.trim() === '');
}

function textOf(node: Element | Child): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

function element(tagName: string, children: Child[], properties: Element['properties'] = {}): Element {
  return { type: 'element', tagName, properties, children };
}

function findTable(node: Element): Element | undefined {
  return node.tagName === 'table' ? node : elementsIn(node).map(findTable).find(Boolean);
}

/** A table of two parties with the months, in bold, in the middle column. */
function isCalendar(rows: readonly Element[][]): boolean {
  return (
    rows.length > 0 &&
    rows.every(
      (cells) => cells.length === 3 && cells[1]?.children.length === 1 && elementsIn(cells[1], 'strong').length === 1,
    )
  );
}

/** The month becomes the header of its row; a cell without words is empty, so that it gets no bar. */
function shapeTable(table: Element): void {
  const rows = elementsIn(table, 'tbody')
    .flatMap((body) => elementsIn(body, 'tr'))
    .map((row) => elementsIn(row));
  if (!isCalendar(rows)) return;
  for (const head of elementsIn(table, 'thead')
    .flatMap((part) => elementsIn(part, 'tr'))
    .flatMap((row) => elementsIn(row)))
    head.properties = { scope: 'col' };
  table.properties = { ...table.properties, className: ['kb-seam', 'kb-small'] };
  for (const [left, month, right] of rows) {
    if (month) Object.assign(month, { tagName: 'th', properties: { scope: 'row' } });
    for (const side of [left, right]) if (side && isBlank(side)) side.children = [];
  }
}

/** The full stop behind a date goes, the one of a shortened "р." stays. */
function withoutStop(date: string): string {
  return date.trim().replace(/(?<!\sрр?)\.$/u, '');
}

/** An item that begins with a date in bold, as a moment of a timeline. */
function momentOf(item: Element): Element | undefined {
  const [date, ...rest] = item.children;
  if (!date || !isElement(date) || date.tagName !== 'strong' || !/\b\d{4}\b/u.test(textOf(date))) return undefined;
  return element('div', [
    element('dt', [{ type: 'text', value: withoutStop(textOf(date)) }]),
    element(
      'dd',
      rest.map((child, index) => trimmedStart(child, index)),
    ),
  ]);
}

function trimmedStart(child: Child, index: number): Child {
  return index === 0 && child.type === 'text' ? { ...child, value: child.value.trimStart() } : child;
}

/** A list of dated items is a timeline; the list of a section to tick off gets boxes. */
function shapeList(list: Element, section: string): Element {
  if (section === 'checklist')
    return { ...list, properties: { ...list.properties, className: ['kb-plain', 'kb-check'] } };
  const items = elementsIn(list, 'li');
  const moments = items.map(momentOf).filter((moment) => moment !== undefined);
  if (items.length < 2 || moments.length < items.length) return list;
  return element('dl', moments, { className: ['kb-dots'] });
}

/**
 * A top-level block, as it is to be shown.
 * @param section id of the section that it stands in
 */
export function shapedBlock(block: Element, section: string): Element {
  if (block.tagName === 'ul') return shapeList(block, section);
  const table = findTable(block);
  if (table) shapeTable(table);
  return block;
}
