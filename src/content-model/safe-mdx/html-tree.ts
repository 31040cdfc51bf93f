/** The tree of HTML that a text stands for, by the usual rules of Markdown, but for blocks and notes. */
import type { Element, ElementContent, RootContent } from 'hast';
import type { FootnoteReference, Heading, Link, LinkReference, Root } from 'mdast';
import { defaultHandlers, toHast } from 'mdast-util-to-hast';
import type { State } from 'mdast-util-to-hast';

import { withoutId } from '../section-id.ts';

import { headingIdRange, rangeOf } from './marks.ts';
import type { BodyText } from './read-text.ts';

/** What stands in the tree of HTML for a node that HTML has no element for. */
export const standIn = { block: 'tree-block', note: 'tree-note' } as const;

/** What is gathered while the tree is made. */
export interface HtmlMaking {
  text: BodyText;
  /** Identifiers of notes in the order in which the text names them, with how often it does. */
  noted: Map<string, number>;
}

function referenceTo({ noted }: HtmlMaking, { identifier }: FootnoteReference): Element {
  const again = noted.get(identifier) ?? 0;
  noted.set(identifier, again + 1);
  const number = [...noted.keys()].indexOf(identifier) + 1;
  return { type: 'element', tagName: standIn.note, properties: { number, again }, children: [] };
}

/** A heading with its place in the source, and without the `{#id}` behind its words. */
function headingElement({ text }: HtmlMaking, heading: Heading, children: ElementContent[]): Element {
  const { start } = rangeOf(heading);
  if (text.isBlock(start)) return { type: 'element', tagName: standIn.block, properties: { start }, children: [] };
  const last = children.at(-1);
  if (last?.type === 'text' && headingIdRange(text, heading)) {
    last.value = withoutId(last.value);
    if (last.value === '') children.pop();
  }
  return { type: 'element', tagName: `h${heading.depth}`, properties: { start }, children };
}

const isNote = (node: ElementContent): boolean => node.type === 'element' && node.tagName === standIn.note;

function notesIn(node: Element): ElementContent[] {
  return node.children.flatMap((child) => {
    if (isNote(child)) return [child];
    return child.type === 'element' ? notesIn(child) : [];
  });
}

function withoutNotes(node: Element): Element {
  const children = node.children.filter((child) => !isNote(child));
  return { ...node, children: children.map((child) => (child.type === 'element' ? withoutNotes(child) : child)) };
}

/** A link with the notes that stand in it behind it: a link cannot hold another one. */
function withNotesBehind(made: ElementContent | ElementContent[]): ElementContent[] {
  return [made].flat().flatMap((node) => (node.type === 'element' ? [withoutNotes(node), ...notesIn(node)] : [node]));
}

/**
 * Outermost elements of the tree, with stand-ins. Notes and their numbers are ours: their words differ by language.
 * @param children nodes of the text; a definition that they refer to must be among them
 */
export function htmlTree(making: HtmlMaking, children: Root['children']): RootContent[] {
  const tree = toHast(
    { type: 'root', children },
    {
      handlers: {
        heading: (state: State, heading: Heading) => headingElement(making, heading, state.all(heading)),
        link: (state: State, link: Link) => withNotesBehind(defaultHandlers.link(state, link)),
        linkReference: (state: State, link: LinkReference) =>
          withNotesBehind(defaultHandlers.linkReference(state, link)),
        footnoteReference: (_: State, reference: FootnoteReference) => referenceTo(making, reference),
        footnoteDefinition: () => undefined,
      },
    },
  );
  return tree.type === 'root' ? tree.children.filter((node) => node.type === 'element') : [];
}
