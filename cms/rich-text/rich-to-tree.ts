/** From the nodes of the rich text to the tree of Markdown; whatever stands in it, its words are kept. */
import type { BlockContent, ListItem, PhrasingContent, Table, TableRow } from 'mdast';

import { componentOf } from './components.ts';
import type { TextComponents } from './components.ts';
import { headingTypes, isElement, isHeading, isInline, saysSomething } from './nodes.ts';
import type { RichElement, RichNode } from './nodes.ts';
import { wordsToTree } from './words-to-tree.ts';

/** On one line, as in headings and cells. */
function onOneLine(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.map((node) => {
    if (node.type === 'break') return { type: 'text', value: ' ' };
    if (node.type === 'text') return { ...node, value: node.value.replace(/\s*\n\s*/gu, ' ') };
    return 'children' in node ? { ...node, children: onOneLine(node.children) } : node;
  });
}

function codeNode(data: unknown): BlockContent {
  const values = new Map<string, unknown>(typeof data === 'object' && data !== null ? Object.entries(data) : []);
  const [code, lang] = [values.get('code'), values.get('lang')];
  return {
    type: 'code',
    value: typeof code === 'string' ? code : '',
    lang: typeof lang === 'string' && lang !== '' ? lang : null,
  };
}

function shortcodeNode({ data }: RichElement, components: TextComponents): BlockContent[] {
  const id = data?.['shortcode'];
  if (id === 'code-block') return [codeNode(data?.['shortcodeData'])];
  const written = componentOf(components, id)?.toBlock(data?.['shortcodeData']) ?? '';
  return written === '' ? [] : [{ type: 'html', value: written }];
}

function itemNodes(node: RichNode, components: TextComponents): ListItem[] {
  if (!isElement(node)) return itemNodes({ type: 'li', children: [node] }, components);
  const children = blocksToTree(node.type === 'li' ? node.children : [node], components);
  return [{ type: 'listItem', spread: false, children }];
}

function listNode(node: RichElement, components: TextComponents): BlockContent[] {
  const start = node.data?.['start'];
  const children = node.children.flatMap((child) => itemNodes(child, components));
  if (children.length === 0) return [];
  const ordered = node.type === 'ol';
  return [
    { type: 'list', ordered, start: ordered ? (typeof start === 'number' ? start : 1) : null, spread: false, children },
  ];
}

function tableNode({ data, children }: RichElement, components: TextComponents): BlockContent[] {
  const rows = children.filter(isElement).map((row): TableRow => {
    const cells = row.children.filter(isElement);
    return {
      type: 'tableRow',
      children: cells.map((cell) => ({
        type: 'tableCell',
        children: onOneLine(wordsToTree(cell.children, components)),
      })),
    };
  });
  const columns = rows[0]?.children.length ?? 0;
  if (columns === 0) return [];
  const given = data?.['align'];
  const align: Table['align'] = Array.from({ length: columns }, (_, at) => {
    const value: unknown = Array.isArray(given) ? given[at] : undefined;
    return value === 'left' || value === 'right' || value === 'center' ? value : null;
  });
  return [{ type: 'table', align, children: rows }];
}

function paragraph(nodes: readonly RichNode[], components: TextComponents): BlockContent[] {
  const children = wordsToTree(nodes, components);
  return children.length === 0 ? [] : [{ type: 'paragraph', children }];
}

function headingNode(node: RichElement, components: TextComponents): BlockContent[] {
  const depth = headingTypes.findIndex((type) => type === node.type) + 1;
  const children = onOneLine(wordsToTree(node.children, components));
  if (children.length === 0) return [];
  switch (depth) {
    case 1:
    case 2:
    case 3:
    case 4:
    case 5:
      return [{ type: 'heading', depth, children }];
    default:
      return [{ type: 'heading', depth: 6, children }];
  }
}

function blockNodes(node: RichElement, components: TextComponents): BlockContent[] {
  if (isHeading(node)) return headingNode(node, components);
  switch (node.type) {
    case 'ul':
    case 'ol':
      return listNode(node, components);
    case 'shortcode':
      return shortcodeNode(node, components);
    case 'table':
      return tableNode(node, components);
    case 'blockquote': {
      const children = blocksToTree(node.children, components);
      return children.length === 0 ? [] : [{ type: 'blockquote', children }];
    }
    case 'thematic-break':
      return saysSomething(node.children) ? paragraph(node.children, components) : [{ type: 'thematicBreak' }];
    default:
      return node.children.every(isInline)
        ? paragraph(node.children, components)
        : blocksToTree(node.children, components);
  }
}

/** The blocks of Markdown for nodes of the rich text: words between blocks are a paragraph. */
export function blocksToTree(nodes: readonly RichNode[], components: TextComponents): BlockContent[] {
  const result: BlockContent[] = [];
  let words: RichNode[] = [];
  for (const node of nodes) {
    if (isInline(node)) {
      words.push(node);
      continue;
    }
    result.push(...paragraph(words, components));
    words = [];
    if (isElement(node)) result.push(...blockNodes(node, components));
  }
  return [...result, ...paragraph(words, components)];
}
