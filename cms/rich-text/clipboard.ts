/** What is pasted or dropped into the rich text, as its blocks. */
import { element, isElement, isInline, isList } from './nodes.ts';
import type { RichElement, RichNode } from './nodes.ts';
import { blocksOfHtml } from './pasted-html.ts';
import { blocksOfText } from './pasted-text.ts';

/** The kinds of data of a `DataTransfer` that hold a text. */
export interface TextData {
  getData: (type: string) => string;
}

/** Elements that the rich text draws: what other programs that are built on Slate write is read as HTML. */
const drawn: ReadonlySet<string> = new Set(
  [
    'p',
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'blockquote',
    'ul',
    'ol',
    'li',
    'lic',
    'table',
    'table-row',
    'table-cell',
  ].concat(['shortcode', 'a', 'break', 'image']),
);

/** A piece of JSON as a node of the rich text; undefined for anything else. */
function nodeFrom(value: unknown): RichNode | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { type, text, children, ...more } = Object.fromEntries(Object.entries(value));
  if (typeof text === 'string') return { ...more, text };
  if (typeof type !== 'string' || !drawn.has(type) || !Array.isArray(children)) return undefined;
  const nodes = children.map(nodeFrom);
  return nodes.every((node) => node !== undefined) ? { ...more, type, children: nodes } : undefined;
}

/** The words of a list with one item. */
function onlyItem({ children }: RichElement): readonly RichNode[] | undefined {
  const [item, ...items] = children;
  const [words, ...lists] = item && isElement(item) && items.length === 0 ? item.children : [];
  return words && isElement(words) && lists.length === 0 ? words.children : undefined;
}

/** Words of a single block are words: who copies two of them out of a heading pastes no heading. */
function withoutSingle(blocks: readonly RichElement[]): RichElement[] {
  const [only, ...others] = blocks;
  if (!only || others.length > 0 || ['shortcode', 'table', 'blockquote'].includes(only.type)) return [...blocks];
  const words = isList(only) ? onlyItem(only) : only.children;
  return words ? [element('p', words)] : [...blocks];
}

/** What was copied from a rich text of the editor itself. */
function ownBlocks(data: TextData): RichElement[] | undefined {
  const inHtml = /data-slate-fragment="([^"]+)"/u.exec(data.getData('text/html'))?.[1];
  const encoded = data.getData('application/x-slate-fragment') || inHtml;
  if (!encoded) return undefined;
  try {
    const value: unknown = JSON.parse(decodeURIComponent(atob(encoded)));
    const nodes = Array.isArray(value) ? value.map(nodeFrom) : [undefined];
    const blocks = nodes.flatMap((node) => (node && isElement(node) && !isInline(node) ? [node] : []));
    return blocks.length > 0 && blocks.length === nodes.length ? withoutSingle(blocks) : undefined;
  } catch {
    // No such data after all: the HTML beside it says the same.
    return undefined;
  }
}

/** The blocks of what is pasted; none when there is no text. */
export function blocksOfClipboard(data: TextData): RichElement[] {
  const own = ownBlocks(data);
  if (own) return own;
  const html = data.getData('text/html');
  const blocks = html.trim() === '' ? [] : blocksOfHtml(html);
  return blocks.length > 0 ? blocks : blocksOfText(data.getData('text/plain'));
}
