/** From the text of a document, as it was checked, to the tree that its page is made of. */
import type { Element, ElementContent, RootContent } from 'hast';

import { parseBlock } from '../block-source.ts';
import { attributesOf } from '../blocks.ts';
import type { Attribute } from '../blocks.ts';

import { checkText } from './check-body.ts';
import { harmfulFaults } from './faults.ts';
import type { BodyFault } from './faults.ts';
import { htmlTree, standIn } from './html-tree.ts';
import type { HtmlMaking } from './html-tree.ts';
import { headingIdRange, headingsOf, rangeOf } from './marks.ts';
import type { BodyText } from './read-text.ts';
import { isAllowed, isElementName } from './tree-node.ts';
import type { DocumentTree, TreeBlock, TreeElement, TreeNode, TreeNote, TreeSection } from './tree-node.ts';

/** A text of which no page may be made, with what is wrong in it. */
export class HarmfulTextError extends Error {
  override readonly name = 'HarmfulTextError';
  readonly faults: readonly BodyFault[];

  constructor(faults: readonly BodyFault[]) {
    super(faults.map(({ line, column, kind, detail }) => `${line}:${column} ${kind} ${detail}`.trim()).join('; '));
    this.faults = faults;
  }
}

/** What is gathered while a tree is made. */
interface Making extends HtmlMaking {
  pictures: string[];
}

function initialOf(attribute: Attribute): string {
  return attribute.kind === 'choice' ? attribute.initial : '';
}

/** The block on a line: the attributes of the model, and no others. */
function treeBlock(line: string): TreeBlock {
  const block = parseBlock(line);
  if (!block) throw new Error(`This is no block: ${line}`);
  const written = new Map(Object.entries(block.values));
  const values = Object.entries(attributesOf(block.name)).flatMap(([key, attribute]) => {
    const value = written.get(key);
    const isKnown = value !== undefined && (attribute.kind !== 'choice' || Object.hasOwn(attribute.options, value));
    if (isKnown) return [[key, value] as const];
    return attribute.optional ? [] : [[key, initialOf(attribute)] as const];
  });
  return { type: 'block', name: block.name, values: Object.fromEntries(values) };
}

/** The value of an attribute of HTML as text; undefined for one that is not there. */
function written(value: Element['properties'][string]): string | undefined {
  if (value === undefined || value === null || value === false) return undefined;
  if (value === true) return '';
  return Array.isArray(value) ? value.join(' ') : String(value);
}

function treePicture({ pictures }: Making, { properties }: Element): TreeNode {
  const address = written(properties['src']) ?? '';
  if (!pictures.includes(address)) pictures.push(address);
  const title = written(properties['title']);
  return { type: 'picture', index: pictures.indexOf(address), alt: written(properties['alt']) ?? '', title };
}

function treeElement(making: Making, node: Element): TreeElement {
  const { tagName: tag } = node;
  if (!isElementName(tag)) throw new Error(`No text may become an element "${tag}".`);
  const attributes = Object.entries(node.properties).flatMap(([property, value]) => {
    const name = property === 'className' ? 'class' : property;
    const text = written(value);
    // The class of code is made from a word of the text, which may be any: then there is none.
    return text === undefined || !isAllowed(tag, name, text) ? [] : [[name, text] as const];
  });
  return {
    type: 'element',
    tag,
    attributes: Object.fromEntries(attributes),
    children: treeNodes(making, node.children),
  };
}

function treeNodes(making: Making, nodes: readonly (RootContent | ElementContent)[]): TreeNode[] {
  return nodes.map((node): TreeNode => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element') throw new Error(`No text may become a node "${node.type}".`);
    const { start, number, again } = node.properties;
    switch (node.tagName) {
      case standIn.block:
        return treeBlock(making.text.source.slice(Number(start)).split('\n', 1)[0] ?? '');
      case standIn.note:
        return { type: 'note', number: Number(number), again: Number(again) };
      case 'img':
        return treePicture(making, node);
      default:
        return treeElement(making, node);
    }
  });
}

/** The ids that stand in the text, by the place of their headings. */
function idsOf(text: BodyText): ReadonlyMap<number, string> {
  return new Map(
    headingsOf(text).flatMap((heading) => {
      const range = headingIdRange(text, heading);
      return range ? [[rangeOf(heading).start, text.source.slice(range.start + 2, range.end - 1)] as const] : [];
    }),
  );
}

/** Cuts the outermost nodes at their `##` headings. A smaller heading gets an anchor from its section: `steps_2`. */
function treeSections(making: Making, nodes: readonly RootContent[]): TreeSection[] {
  const ids = idsOf(making.text);
  const sections: { id: string | undefined; heading: TreeNode[]; blocks: TreeNode[]; anchors: number }[] = [];
  for (const node of nodes) {
    const [block] = treeNodes(making, [node]);
    const place = node.type === 'element' ? Number(node.properties['start']) : Number.NaN;
    if (typeof block === 'object' && block.type === 'element' && block.tag === 'h2') {
      sections.push({ id: ids.get(place), heading: [...block.children], blocks: [], anchors: 0 });
      continue;
    }
    if (sections.length === 0) sections.push({ id: undefined, heading: [], blocks: [], anchors: 0 });
    const section = sections.at(-1);
    if (!section || block === undefined) continue;
    if (typeof block === 'object' && block.type === 'element' && block.tag === 'h3') {
      section.anchors += 1;
      const id = ids.get(place) ?? `${section.id ?? 'top'}_${section.anchors}`;
      section.blocks.push(isAllowed('h3', 'id', id) ? { ...block, attributes: { id } } : block);
    } else section.blocks.push(block);
  }
  return sections.map(({ id, heading, blocks }) => ({ id, heading, blocks }));
}

/** The notes in the order in which the text names them; one that it never names comes last, so that no word is lost. */
function treeNotes(making: Making): TreeNote[] {
  const { nodes } = making.text;
  const links = nodes.filter((node) => node.type === 'definition');
  const definitions = nodes.filter((node) => node.type === 'footnoteDefinition');
  const notes = new Map<string, readonly TreeNode[]>();
  const tell = (identifier: string): void => {
    const definition = definitions.find((each) => each.identifier === identifier);
    notes.set(identifier, treeNodes(making, htmlTree(making, [...links, ...(definition?.children ?? [])])));
  };
  // A note may name another one: the list grows while it is read.
  for (const [identifier] of making.noted) tell(identifier);
  for (const { identifier } of definitions) if (!notes.has(identifier)) tell(identifier);
  return [...notes].map(([identifier, blocks]) => ({ blocks, references: making.noted.get(identifier) ?? 0 }));
}

/**
 * The tree of a document's page.
 * @param text as `readText` gives it: the very tree that `checkText` looks at
 * @throws HarmfulTextError when the text has a fault of `harmfulFaults`
 */
export function documentTree(text: BodyText): DocumentTree {
  const faults = checkText(text).filter(({ kind }) => harmfulFaults.has(kind));
  if (faults.length > 0) throw new HarmfulTextError(faults);
  const making: Making = { text, noted: new Map(), pictures: [] };
  const sections = treeSections(making, htmlTree(making, text.tree.children));
  const notes = treeNotes(making);
  return { sections, notes, pictures: making.pictures };
}
