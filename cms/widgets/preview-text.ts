/** Shows a text as readers will see it: from the tree that the page is made of. */
import { createElement, Fragment } from 'react';
import type { ReactNode } from 'react';

import { citedParts } from '#model/citations.ts';
import { documentTree, HarmfulTextError } from '#model/safe-mdx/document-tree.ts';
import { escapeBody } from '#model/safe-mdx/escape-body.ts';
import { readText } from '#model/safe-mdx/read-text.ts';
import type { DocumentTree, TreeBlock, TreeNode } from '#model/safe-mdx/tree-node.ts';

/** Address of a picture while it is edited. */
export type ShowPicture = (path: string) => string;

/** A text of a block with its citations as links. */
function cited(text = ''): ReactNode {
  return citedParts(text).map((part, key) =>
    typeof part === 'string'
      ? part
      : createElement('a', { key, href: '#', title: `#s${part.number}` }, `[${part.label}]`),
  );
}

/** The markup of the site for each block. */
function block({ name, values }: TreeBlock): ReactNode {
  switch (name) {
    case 'Note':
      return createElement('div', { className: 'kb-note' }, createElement('p', {}, cited(values['text'])));
    case 'StepFacts':
      return createElement(
        'p',
        { className: 'kb-meta' },
        Object.values(values).map((value, key) => createElement('span', { key }, cited(value))),
      );
    case 'Sign':
      return createElement('p', {}, createElement('strong', {}, values['name']), ' ', values['text']);
    case 'Compare':
      return createElement(
        'div',
        { className: 'kb-banks kb-wide' },
        createElement('h3', {}, values['subject']),
        createElement('div', {}, createElement('p', {}, cited(values['netherlands']))),
        createElement('div', {}, createElement('p', {}, cited(values['ukraine']))),
      );
    case 'Rule':
      return createElement('p', { className: 'kb-note' }, values['of']);
  }
}

/** React's names for what HTML writes otherwise. A link leads nowhere, and a box cannot be ticked. */
function attributesOf(attributes: Readonly<Record<string, string>>): Record<string, unknown> {
  const { class: className, href, checked, ...rest } = attributes;
  return {
    ...rest,
    ...(className !== undefined && { className }),
    ...(href !== undefined && { href: '#', title: href }),
    ...(checked !== undefined && { defaultChecked: true }),
  };
}

function previewOf({ sections, notes, pictures }: DocumentTree, picture: ShowPicture): ReactNode {
  const list = (nodes: readonly TreeNode[]): ReactNode =>
    nodes.map((node, key) => createElement(Fragment, { key }, show(node)));
  const show = (node: TreeNode): ReactNode => {
    if (typeof node === 'string') return node;
    switch (node.type) {
      case 'element': {
        const children = node.children.length > 0 ? [list(node.children)] : [];
        return createElement(node.tag, attributesOf(node.attributes), ...children);
      }
      case 'block':
        return block(node);
      case 'picture':
        return createElement('img', { src: picture(pictures[node.index] ?? ''), alt: node.alt });
      case 'note':
        return createElement('sup', {}, node.number);
    }
  };
  return [
    ...sections.map(({ id, heading, blocks }, key) => {
      const title = heading.length > 0 || id !== undefined ? createElement('h2', {}, list(heading)) : null;
      return createElement(Fragment, { key }, title, list(blocks));
    }),
    notes.length > 0 &&
      createElement(
        'ol',
        { key: 'notes' },
        notes.map(({ blocks }, key) => createElement('li', { key }, list(blocks))),
      ),
  ];
}

/**
 * A text as elements of React. One of which no page can be made shows as it was typed: the hints below its form say why.
 * @param typed the text as it is typed: without escapes
 */
export function previewText(typed: string, picture: ShowPicture): ReactNode {
  try {
    return previewOf(documentTree(readText(escapeBody(typed))), picture);
  } catch (error) {
    if (error instanceof HarmfulTextError) return createElement('pre', {}, typed);
    throw error;
  }
}
