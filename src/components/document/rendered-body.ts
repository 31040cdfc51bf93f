/** Takes the compiled text of a document apart into its sections. */
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';

import { shapedBlock } from './shaped-block.ts';

type Node = ReturnType<typeof fromHtml>['children'][number];

/** One top-level block of a section. */
export interface RenderedBlock {
  html: string;
  /** Terms that are first used in this block. */
  terms: string[];
}

export interface RenderedSection {
  id: string;
  /** Inner HTML of the heading. */
  heading: string;
  blocks: RenderedBlock[];
}

const termButton = /popovertarget="term-([a-z0-9-]+)"/gu;

function isHeading(node: Node): boolean {
  return node.type === 'element' && node.tagName === 'h2';
}

function openSection(node: Node): RenderedSection {
  if (node.type !== 'element') throw new Error('Expected the heading of a section.');
  return { id: node.properties['id']?.toString() ?? '', heading: toHtml(node.children), blocks: [] };
}

/**
 * Splits compiled HTML at its second-level headings; text before the first one is left out, as the
 * model allows none.
 * @param html inside of a document's body: a flat list of blocks
 */
export function renderedSections(html: string): RenderedSection[] {
  const sections: RenderedSection[] = [];
  const seen = new Set<string>();
  for (const node of fromHtml(html, { fragment: true }).children) {
    if (isHeading(node)) sections.push(openSection(node));
    else if (node.type === 'element') {
      const section = sections.at(-1);
      section?.blocks.push(block(toHtml(shapedBlock(node, section.id)), seen));
    }
  }
  return sections;
}

function block(html: string, seen: Set<string>): RenderedBlock {
  const used = [...html.matchAll(termButton)].map((match) => match[1] ?? '');
  const terms = [...new Set(used)].filter((id) => !seen.has(id));
  terms.forEach((id) => seen.add(id));
  return { html, terms };
}
