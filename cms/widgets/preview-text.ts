/** Shows a text as readers will see it, without running anything. */
import type { Nodes, Parents } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import { createElement, Fragment } from 'react';
import type { ReactNode } from 'react';

import { parseBlock } from '#model/block-source.ts';
import type { BlockSource } from '#model/block-source.ts';

/** Address of a picture while it is edited. */
export type ShowPicture = (path: string) => string;

/** The markup of the site for each block. */
function block({ name, values }: BlockSource): ReactNode {
  switch (name) {
    case 'Note':
      return createElement('div', { className: 'kb-note' }, createElement('p', {}, values['text']));
    case 'StepFacts':
      return createElement(
        'p',
        { className: 'kb-meta' },
        Object.values(values).map((value, key) => createElement('span', { key }, value)),
      );
    case 'Sign':
      return createElement('p', {}, createElement('strong', {}, values['name']), ' ', values['text']);
    case 'Compare':
      return createElement(
        'div',
        { className: 'kb-banks kb-wide' },
        createElement('h3', {}, values['subject']),
        createElement('div', {}, createElement('p', {}, values['netherlands'])),
        createElement('div', {}, createElement('p', {}, values['ukraine'])),
      );
  }
}

function written(value: string): ReactNode {
  return value.split('\n').map((line, key) => {
    const source = parseBlock(line);
    return createElement('div', { key }, source ? block(source) : line);
  });
}

const elements = new Map<string, string>([
  ['paragraph', 'p'],
  ['blockquote', 'blockquote'],
  ['emphasis', 'em'],
  ['strong', 'strong'],
  ['delete', 's'],
  ['listItem', 'li'],
  ['tableRow', 'tr'],
  ['tableCell', 'td'],
]);

function children(node: Parents, picture: ShowPicture): ReactNode {
  return node.children.map((child, key) => createElement(Fragment, { key }, show(child, picture)));
}

function show(node: Nodes, picture: ShowPicture): ReactNode {
  switch (node.type) {
    case 'text':
      return node.value;
    case 'html':
      return written(node.value);
    case 'inlineCode':
      return createElement('code', {}, node.value);
    case 'code':
      return createElement('pre', {}, createElement('code', {}, node.value));
    case 'break':
      return createElement('br');
    case 'thematicBreak':
      return createElement('hr');
    case 'image':
      return createElement('img', { src: picture(node.url), alt: node.alt ?? '' });
    case 'link':
      return createElement('a', { href: '#', title: node.url }, children(node, picture));
    case 'heading':
      return createElement(`h${node.depth}`, {}, children(node, picture));
    case 'list':
      return createElement(node.ordered ? 'ol' : 'ul', {}, children(node, picture));
    case 'table':
      return createElement('table', {}, createElement('tbody', {}, children(node, picture)));
    default: {
      const name = elements.get(node.type) ?? 'div';
      return 'children' in node ? createElement(name, {}, children(node, picture)) : null;
    }
  }
}

/** A text as elements of React. */
export function previewText(text: string, picture: ShowPicture): ReactNode {
  const tree = fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
  return children(tree, picture);
}
