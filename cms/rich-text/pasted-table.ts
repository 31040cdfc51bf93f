/** Tables of pasted HTML: a head, rows of the same length, and words on one line in each cell. */
import type { Element, ElementContent } from 'hast';

import { element, saysSomething } from './nodes.ts';
import type { RichElement, RichNode } from './nodes.ts';
import type { Walk } from './pasted-lists.ts';
import { edge, lineOf } from './pasted-parts.ts';
import type { Part } from './pasted-parts.ts';
import { attribute, styleWithin } from './pasted-style.ts';
import { withoutDoubleSpace } from './pasted-words.ts';

const groups = /^(?:thead|tbody|tfoot)$/u;

function elementsIn(node: Element): Element[] {
  return node.children.filter((child) => child.type === 'element');
}

/** The rows of a table itself, not of one within it. */
function rowsOf(table: Element): Element[] {
  return elementsIn(table).flatMap((child) =>
    groups.test(child.tagName) ? rowsOf(child) : child.tagName === 'tr' ? [child] : [],
  );
}

function cellsOf(row: Element): Element[] {
  return elementsIn(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

function holdsTable(nodes: readonly ElementContent[]): boolean {
  return nodes.some((node) => node.type === 'element' && (node.tagName === 'table' || holdsTable(node.children)));
}

function span(cell: Element, name: 'colSpan' | 'rowSpan'): number {
  return Math.min(50, Math.max(1, Number(attribute(cell, name)) || 1));
}

/** Puts the cells of a table into a grid: where one reaches over others, those are empty. */
function gridOf(rows: readonly Element[], wordsIn: (cell: Element) => RichNode[]): RichNode[][][] {
  const grid: (RichNode[] | undefined)[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of cellsOf(row)) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (let down = 0; down < span(cell, 'rowSpan'); down += 1) {
        for (let right = 0; right < span(cell, 'colSpan'); right += 1) {
          const line = grid[at + down];
          if (line) line[column + right] = down + right === 0 ? wordsIn(cell) : [];
        }
      }
      column += span(cell, 'colSpan');
    }
  });
  const columns = Math.max(0, ...grid.map((line) => line.length));
  return grid.map((line) => Array.from({ length: columns }, (_, column) => line[column] ?? []));
}

function tableOf(grid: readonly RichNode[][][]): RichElement {
  const rows = grid.map((cells) =>
    element(
      'table-row',
      cells.map((words) => element('table-cell', words)),
    ),
  );
  return element('table', rows, { data: { align: [] } });
}

/** A table that only lays out a page: its cells follow each other as blocks. */
function laidOut(table: Element, walk: Walk): Part[] {
  return rowsOf(table).flatMap((row) =>
    cellsOf(row).flatMap((cell) => [edge, ...walk.flow(cell.children, styleWithin(cell, walk.style)), edge]),
  );
}

/** The captions of a table, above it and below it. */
function captionsOf(table: Element, { style, flow }: Walk): [above: Part[], below: Part[]] {
  const inside = elementsIn(table);
  const first = inside.findIndex(({ tagName }) => tagName === 'tr' || groups.test(tagName));
  const parts = (from: number, to: number): Part[] => {
    const captions = inside.slice(from, to).filter(({ tagName }) => tagName === 'caption');
    return captions.flatMap((caption) => [edge, ...flow(caption.children, style), edge]);
  };
  return first < 0 ? [parts(0, inside.length), []] : [parts(0, first), parts(first, inside.length)];
}

/** The parts of a table itself. */
function partsOfRows(table: Element, walk: Walk): Part[] {
  const rows = rowsOf(table);
  const isLayout = attribute(table, 'role') === 'presentation' || rows.some(({ children }) => holdsTable(children));
  const most = Math.max(0, ...rows.map((row) => cellsOf(row).length));
  if (isLayout || most < 2) return laidOut(table, walk);
  const wordsIn = (cell: Element): RichNode[] => {
    const style = { ...styleWithin(cell, walk.style), ...(cell.tagName === 'th' && { bold: false }) };
    return withoutDoubleSpace(lineOf(walk.flow(cell.children, style)));
  };
  const grid = gridOf(rows, wordsIn).filter((cells) => cells.some(saysSomething));
  return grid.length === 0 ? [] : [{ kind: 'block', block: tableOf(grid) }];
}

/** The parts of a table with the words above and below it. */
export function tableParts(table: Element, outer: Walk): Part[] {
  const walk = { ...outer, style: styleWithin(table, outer.style) };
  const [above, below] = captionsOf(table, walk);
  return [...above, ...partsOfRows(table, walk), ...below];
}
