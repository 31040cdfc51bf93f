/** What Decap's rich text asks to read and write Markdown: it takes the place of its own. */
import { escapeBody } from '#model/safe-mdx/escape-body.ts';
import { readText } from '#model/safe-mdx/read-text.ts';

import type { TextComponents } from './components.ts';
import type { RichElement } from './nodes.ts';
import { blocksOfHtml } from './pasted-html.ts';
import { richFromText } from './rich-from-text.ts';
import { richWriter } from './rich-to-text.ts';

const writers = new WeakMap<TextComponents, ReturnType<typeof richWriter>>();

/**
 * The nodes of a text as it is typed: without escapes and ids.
 * @throws NotRichError when a part of it would be lost
 */
export function markdownToSlate(markdown: string, options: { editorComponents: TextComponents }): RichElement[] {
  return richFromText(readText(escapeBody(markdown)), options.editorComponents);
}

/** The text of nodes as it is typed. */
export function slateToMarkdown(nodes: readonly RichElement[], _: unknown, components: TextComponents): string {
  const writer = writers.get(components) ?? richWriter(components);
  writers.set(components, writer);
  return writer(nodes);
}

/** The nodes of pasted HTML, for what reaches the rich text past `take-pasted.ts`. */
export function htmlToSlate(html: string): { children: RichElement[] } {
  return { children: blocksOfHtml(html) };
}

/** @throws always: texts are previewed as the page shows them, in `preview-text.ts` */
export function markdownToHtml(): never {
  throw new Error('Texts are previewed by the preview of the portal.');
}
