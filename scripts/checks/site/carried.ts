import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What a page carries for its reader, whatever the template makes of it. */
export interface Carried {
  /** Every word of the page, the addresses that it leads to, and the pictures with their descriptions. */
  text: string;
  /** Headings, paragraphs, items, rows, cells, pictures and signs: each needs a few bytes of markup. */
  items: number;
}

const itemNames = new Set(['h1', 'h2', 'h3', 'p', 'li', 'tr', 'th', 'td', 'dt', 'dd', 'section', 'img', 'svg']);
const told = ['href', 'src', 'srcset', 'alt', 'value', 'content'];
/** What runs or waits on a page says nothing to its reader. */
const silent = new Set(['script', 'style']);

/** Reads what a page carries, from its tree. */
export function carriedBy(page: Tree.Document): Carried {
  const parts: string[] = [];
  let items = 0;
  const read = (nodes: readonly Tree.ChildNode[]): void => {
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) parts.push(node.value.trim());
      if (!('tagName' in node) || silent.has(node.tagName)) continue;
      if (itemNames.has(node.tagName)) items += 1;
      parts.push(...node.attrs.filter(({ name }) => told.includes(name)).map(({ value }) => value));
      read('content' in node ? node.content.childNodes : node.childNodes);
    }
  };
  read(page.childNodes);
  return { text: parts.filter((part) => part !== '').join('\n'), items };
}
