/** From a text to the nodes of the rich text, by the reader that pages are made with. */
import type { Link, ListItem, Nodes, PhrasingContent, Table } from 'mdast';

import { rangeOf } from '#model/safe-mdx/marks.ts';
import type { BodyText } from '#model/safe-mdx/read-text.ts';

import type { TextComponents } from './components.ts';
import { element, isElement, isList, markNames } from './nodes.ts';
import type { Mark, RichElement, RichNode, RichText } from './nodes.ts';

/** A part of a text that the rich text has no node for. */
export class NotRichError extends Error {
  override readonly name = 'NotRichError';
}

interface Reading {
  text: BodyText;
  components: TextComponents;
}

type Marks = Partial<Record<Mark, true>>;

const marks = { strong: 'bold', emphasis: 'italic', delete: 'strikethrough' } as const;

function refuse({ type }: Nodes): never {
  throw new NotRichError(`The rich text has no node for ${type}.`);
}

function link(reading: Reading, node: Link, style: Marks): RichNode[] {
  const { start } = rangeOf(node);
  // An address that is a link by itself is typed as words.
  if (!node.position || reading.text.source[start] !== '[') return inlines(reading, node.children, style);
  const data = { url: node.url, ...(node.title && { title: node.title }) };
  return [element('a', inlines(reading, node.children, style), { data })];
}

function inline(reading: Reading, node: PhrasingContent, style: Marks): RichNode[] {
  switch (node.type) {
    case 'text':
      return [{ text: node.value, ...style }];
    case 'inlineCode':
      return [{ text: node.value, ...style, code: true }];
    case 'strong':
    case 'emphasis':
    case 'delete':
      return inlines(reading, node.children, { ...style, [marks[node.type]]: true });
    case 'break':
      return [element('break', [])];
    case 'link':
      return link(reading, node, style);
    case 'image':
      return [element('image', [], { data: { url: node.url, alt: node.alt ?? '', title: node.title ?? undefined } })];
    default:
      return refuse(node);
  }
}

/** Words with the same marks are one node, as Slate has them. */
function joined(nodes: readonly RichNode[]): RichNode[] {
  const result: RichNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last && !isElement(last) && !isElement(node) && sameMarks(last, node)) {
      result[result.length - 1] = { ...last, text: last.text + node.text };
    } else result.push(node);
  }
  return result;
}

function sameMarks(a: RichText, b: RichText): boolean {
  return markNames.every((mark) => (a[mark] === true) === (b[mark] === true));
}

function inlines(reading: Reading, nodes: readonly PhrasingContent[], style: Marks = {}): RichNode[] {
  return joined(nodes.flatMap((node) => inline(reading, node, style)));
}

/** A picture on a line of its own is a component. */
function paragraph(reading: Reading, nodes: readonly PhrasingContent[]): RichElement {
  const [only, ...others] = nodes;
  if (only?.type === 'image' && others.length === 0) {
    const { start, end } = rangeOf(only);
    const found = shortcode(reading, reading.text.source.slice(start, end));
    if (found) return found;
  }
  return element('p', inlines(reading, nodes));
}

function shortcode({ components }: Reading, source: string): RichElement | undefined {
  const component = components.find(({ pattern, type }) => type !== 'code-block' && pattern.test(source));
  const match = component?.pattern.exec(source);
  if (!component || match?.[0] !== source.trimEnd()) return undefined;
  const data = { shortcode: component.id, id: component.id, shortcodeData: component.fromBlock(match) };
  return element('shortcode', [], { data });
}

function item(reading: Reading, node: ListItem): RichElement {
  const [first, ...others] = node.children;
  if (typeof node.checked === 'boolean') return refuse(node);
  const words = first?.type === 'paragraph' ? inlines(reading, first.children) : [];
  const below = first?.type === 'paragraph' || !first ? others : [first, ...others];
  const lists = below.map((child) => (child.type === 'list' ? block(reading, child) : refuse(child)));
  return element('li', [element('lic', words), ...apart(lists)]);
}

/** Slate makes one list of two lists of a kind that follow each other. */
function apart(blocks: readonly RichElement[]): RichElement[] {
  return blocks.map((each, index) => {
    if (isList(each) && blocks[index - 1]?.type === each.type) throw new NotRichError('Two lists would become one.');
    return each;
  });
}

function table(reading: Reading, { align, children }: Table): RichElement {
  const rows = children.map((row) => {
    const cells = row.children.map((cell) => element('table-cell', inlines(reading, cell.children)));
    return element('table-row', cells);
  });
  return element('table', rows, { data: { align } });
}

function block(reading: Reading, node: Nodes): RichElement {
  const { text } = reading;
  const { start, end } = rangeOf(node);
  switch (node.type) {
    case 'heading':
      if (!text.isBlock(start)) return element(`h${node.depth}`, inlines(reading, node.children));
      return shortcode(reading, text.source.slice(start, end)) ?? refuse(node);
    case 'paragraph':
      return paragraph(reading, node.children);
    case 'blockquote':
      return element('blockquote', apart(node.children.map((child) => block(reading, child))));
    case 'list': {
      const items = node.children.map((child) => item(reading, child));
      return element(node.ordered ? 'ol' : 'ul', items, { data: { start: node.start ?? undefined } });
    }
    case 'table':
      return table(reading, node);
    case 'code': {
      if (node.meta) return refuse(node);
      const data = { shortcode: 'code-block', shortcodeData: { code: node.value, lang: node.lang ?? undefined } };
      return element('shortcode', [], { data });
    }
    default:
      return refuse(node);
  }
}

/**
 * The nodes of a text.
 * @throws NotRichError when a part of it would be lost
 */
export function richFromText(text: BodyText, components: TextComponents): RichElement[] {
  if (text.excess) throw new NotRichError('The text is more than can be read.');
  const reading = { text, components };
  return apart(text.tree.children.map((node) => block(reading, node)));
}
