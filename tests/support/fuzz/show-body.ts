/** Makes the page of a text as a build does, and looks whether anything in it could do more than be read. */
import { parse as parseScript } from 'acorn';
import { renderJSX } from 'astro/runtime/server/jsx.js';
import { parseFragment, defaultTreeAdapter as dom, type DefaultTreeAdapterTypes } from 'parse5';

import { textContent, type TextPart } from '#components/document/text-content.ts';
import { blockNames } from '#model/blocks.ts';
import { documentTree, HarmfulTextError } from '#model/safe-mdx/document-tree.ts';
import { readText } from '#model/safe-mdx/read-text.ts';
import type { DocumentTree, TreeNode } from '#model/safe-mdx/tree-node.ts';

import { documentModule } from '../../../src/integrations/document-processor.ts';

type Parsed = DefaultTreeAdapterTypes.Node;

/** Elements that a text becomes in HTML; stand-ins of the components are among them. */
const elements = new Set(
  'a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p pre strong sup table tbody td th thead tr ul'.split(
    ' ',
  ),
);
const attributes = new Set('align alt checked class disabled href id start title type'.split(' '));

/** Astro asks it of a page only where components stand, and here are none. */
const noPage = {} as Parameters<typeof renderJSX>[0];

/** Plain elements in the place of the components of the site, which are no concern of a text. */
const components = {
  ...Object.fromEntries(blockNames.map((name) => [name, 'p'])),
  img: 'img',
  note: 'sup',
};
/** What these stand-ins are given besides: attributes of a block, and the number of a note. */
const given = new Set(
  'again kind mark name needs netherlands number sign src subject text ukraine when who'.split(' '),
);

function insideOf(node: Parsed): Parsed[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** Whether a browser would open an address as a page or a letter; one that it cannot read leads nowhere. */
function leadsToPage(address: string): boolean {
  if (!URL.canParse(address, 'https://example.org/')) return true;
  return ['http:', 'https:', 'mailto:'].includes(new URL(address, 'https://example.org/').protocol);
}

function livePartsOf(node: Parsed): string[] {
  if (dom.isTextNode(node)) return [];
  if (!dom.isElementNode(node)) return [`a node ${node.nodeName}`];
  const { tagName, attrs } = node;
  const own = elements.has(tagName) ? [] : [`<${tagName}>`];
  const wrong = attrs.filter(({ name, value }) => {
    if (name === 'href') return !leadsToPage(value);
    return !attributes.has(name) && !given.has(name);
  });
  return [
    ...own,
    ...wrong.map(({ name, value }) => `${tagName} ${name}="${value}"`),
    ...insideOf(node).flatMap(livePartsOf),
  ];
}

/** What in a piece of HTML is more than words, by the parser that browsers agree on. */
export function liveParts(html: string): string[] {
  return parseFragment(html).childNodes.flatMap(livePartsOf);
}

function wordsIn(node: Parsed): string {
  return dom.isTextNode(node) ? node.value : insideOf(node).map(wordsIn).join('');
}

function wordsOf(node: TreeNode): string {
  if (typeof node === 'string') return node;
  return node.type === 'element' ? node.children.map(wordsOf).join('') : '';
}

const squeezed = (text: string): string => text.replace(/\s|\0|\uFFFD/gu, '');

/** Every part of a tree, with the words that it must show. */
function partsOf({ sections, notes }: DocumentTree): { part: TextPart; words: string }[] {
  return [
    ...sections.flatMap(({ heading, blocks }, section) => [
      { part: { section }, words: heading.map(wordsOf).join('') },
      ...blocks.map((block, index) => ({ part: { section, block: index }, words: wordsOf(block) })),
    ]),
    ...notes.map(({ blocks }, note) => ({ part: { note }, words: blocks.map(wordsOf).join('') })),
  ];
}

/** Statements of a module that are anything else than an import, or data given to the two functions that read it. */
function foreignCode(code: string): string[] {
  const { body } = parseScript(code, { ecmaVersion: 'latest', sourceType: 'module' });
  return body.flatMap((statement) => {
    const source = code.slice(statement.start, statement.end);
    const known =
      statement.type === 'ImportDeclaration' ||
      /^export default Content;$|^export function getHeadings\(\) \{ return \[\]; \}$/u.test(source) ||
      /^export const (?:frontmatter = JSON\.parse|Content = textContent\(JSON\.parse)\("(?:[^"\\]|\\.)*"\)(?:, \[(?:picture\d+(?:, )?)*\]\))?;$/u.test(
        source,
      );
    return known ? [] : [source];
  });
}

/** The tree of a text; undefined when it is refused. */
function treeOf(body: string): DocumentTree | undefined {
  try {
    return documentTree(readText(body));
  } catch (error) {
    if (error instanceof HarmfulTextError) return undefined;
    throw error;
  }
}

/**
 * Shows a text.
 * @returns whether it was accepted
 * @throws Error when it was accepted and is live, says something else than its tree, or cannot be shown
 */
export async function showBody(body: string): Promise<boolean> {
  const tree = treeOf(body);
  if (!tree) return false;
  const foreign = foreignCode(documentModule(tree));
  if (foreign.length > 0) throw new Error(`code: ${foreign.join(' ')}`);
  const Content = textContent(tree, []);
  for (const { part, words } of partsOf(tree)) {
    const html = String(await renderJSX(noPage, Content({ part, components })));
    const live = liveParts(html);
    if (live.length > 0) throw new Error(`live: ${live.join(', ')}`);
    const shown = parseFragment(html).childNodes.map(wordsIn).join('');
    if (squeezed(shown) !== squeezed(words)) throw new Error(`other words: ${JSON.stringify([words, shown])}`);
  }
  return true;
}
