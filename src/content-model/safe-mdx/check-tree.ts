/** The last look at the tree of a page: nothing but what the lists allow. */
import { attributesOf, isBlockName } from '../blocks.ts';
import { isMediaAddress, linkTarget } from '../links.ts';

import { isAllowed, isElementName } from './tree-node.ts';
import type { DocumentTree, TreeBlock, TreeElement, TreeNode } from './tree-node.ts';

function checkElement({ tag, attributes, children }: TreeElement): void {
  if (!isElementName(tag)) throw new Error(`The tree of a page holds an element "${String(tag)}".`);
  for (const [name, value] of Object.entries(attributes)) {
    if (!isAllowed(tag, name, value)) throw new Error(`The tree of a page holds ${tag} ${name}="${value}".`);
    if (name === 'href' && linkTarget(value).kind === 'unsafe') {
      throw new Error(`The tree of a page leads to "${value}".`);
    }
  }
  children.forEach(checkNode);
}

function checkBlock({ name, values }: TreeBlock): void {
  if (!isBlockName(name)) throw new Error(`The tree of a page holds a block "${String(name)}".`);
  const known = new Map(Object.entries(attributesOf(name)));
  for (const [key, value] of Object.entries(values)) {
    const attribute = known.get(key);
    const isKnown = attribute && (attribute.kind !== 'choice' || Object.hasOwn(attribute.options, value));
    if (!isKnown) throw new Error(`The tree of a page holds a block ${name} ${key}="${value}".`);
  }
}

function checkNode(node: TreeNode): void {
  if (typeof node === 'string') return;
  switch (node.type) {
    case 'element':
      checkElement(node);
      return;
    case 'block':
      checkBlock(node);
      return;
    case 'picture':
    case 'note':
      return;
    default:
      throw new Error(`The tree of a page holds a node "${String(node satisfies never)}".`);
  }
}

/**
 * Looks at every node of a tree before a page is made of it.
 * @throws at the first node, attribute, value or address that is not in the lists
 */
export function checkTree({ sections, notes, pictures }: DocumentTree): void {
  for (const address of pictures) {
    if (!isMediaAddress(address)) throw new Error(`The tree of a page holds a picture at "${address}".`);
  }
  for (const { heading, blocks } of sections) [...heading, ...blocks].forEach(checkNode);
  for (const { blocks } of notes) blocks.forEach(checkNode);
}
