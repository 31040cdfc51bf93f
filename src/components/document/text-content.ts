/**
 * The component of a text: shows the part of its tree that is asked for. The module that is made of a document's file
 * calls it, with the tree as data: see `src/integrations/document-processor.ts`.
 */
import type { ImageMetadata } from 'astro';
import { Fragment, jsx } from 'astro/jsx-runtime';

import type { DocumentTree, TreeNode } from '#model/safe-mdx/tree-node.ts';

import { shapedBlock, type ShapedNode } from './shaped-block.ts';

/** The heading or one block of a section, or a note; sections, blocks and notes are counted from 0. */
export type TextPart = { section: number; block?: number } | { note: number };

export interface TextContentProps {
  part: TextPart;
  /** Components by the name of a block or element, and for `img` and `note`. */
  components: Readonly<Record<string, unknown>>;
}

/** What a part of the tree consists of. */
function nodesOf({ sections, notes }: DocumentTree, part: TextPart): ShapedNode[] {
  if ('note' in part) return (notes[part.note]?.blocks ?? []).map((block) => shapedBlock(block, undefined));
  const section = sections[part.section];
  if (part.block === undefined) return [...(section?.heading ?? [])];
  const block: TreeNode | undefined = section?.blocks[part.block];
  return block === undefined ? [] : [shapedBlock(block, section?.id)];
}

/** HTML has no attribute for the side of a cell any more: a class says it. */
function shownAttributes({ align, ...attributes }: Readonly<Record<string, string>>): Record<string, string> {
  return align === undefined || align === 'left' ? attributes : { ...attributes, class: `kb-cell-${align}` };
}

/**
 * Makes the component of a text.
 * @param tree as `documentTree` gives it
 * @param pictures the tree's pictures, in its order
 */
export function textContent(tree: DocumentTree, pictures: readonly ImageMetadata[]) {
  return function Content({ part, components }: TextContentProps): unknown {
    const componentFor = (name: string): unknown => (Object.hasOwn(components, name) ? components[name] : name);
    const shown = (node: ShapedNode): unknown => {
      if (typeof node === 'string') return node;
      switch (node.type) {
        case 'element': {
          const attributes = shownAttributes(node.attributes);
          // Astro would close an element that holds nothing if it had children, be it none.
          const children = node.children.length > 0 ? { children: node.children.map(shown) } : {};
          return jsx(componentFor(node.tag), { ...attributes, ...children });
        }
        case 'block':
          return jsx(componentFor(node.name), { ...node.values });
        case 'picture':
          return jsx(componentFor('img'), { src: pictures[node.index], alt: node.alt, title: node.title });
        case 'note':
          return jsx(componentFor('note'), { number: node.number, again: node.again });
        default:
          return node satisfies never;
      }
    };
    return jsx(Fragment, { children: nodesOf(tree, part).map(shown) });
  };
}
