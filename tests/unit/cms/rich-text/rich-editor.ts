/** Decap's rich text without a page: Plate with the plugins that put a text into order. */
import { BaseLinkPlugin } from '@platejs/link';
import { BaseListPlugin } from '@platejs/list-classic';
import { createSlateEditor, createSlatePlugin } from 'platejs';
import type { SlateEditor, Value } from 'platejs';
import { Editor, Node } from 'slate';

import { escapeBody } from '#model/safe-mdx/escape-body.ts';
import { readText } from '#model/safe-mdx/read-text.ts';

import type { TextComponents } from '../../../../cms/rich-text/components.ts';
import type { RichElement } from '../../../../cms/rich-text/nodes.ts';
import { pasteAtCaret } from '../../../../cms/rich-text/paste-at-caret.ts';
import { markdownToSlate, slateToMarkdown } from '../../../../cms/rich-text/serializers.ts';
import { editorComponents } from '../../../../cms/widgets/editor-components.ts';

// Decap gives them a type when they are registered.
export const components: TextComponents = editorComponents('nl').map((component) => ({
  ...component,
  type: 'shortcode',
  fromBlock: (match: RegExpMatchArray) => component.fromBlock(match),
  toBlock: (values: unknown) => component.toBlock(Object.fromEntries(Object.entries(values ?? {}))),
}));

const drawn = (key: string, isInline = false, isVoid = false) =>
  createSlatePlugin({ key, node: { isElement: true, isInline, isVoid } });

const plugins = [
  BaseListPlugin,
  BaseLinkPlugin,
  ...['blockquote', 'table', 'table-row', 'table-cell', 'h2', 'h3'].map((key) => drawn(key)),
  ...['break', 'image'].map((key) => drawn(key, true, true)),
  drawn('shortcode', false, true),
];

export function rich(markdown: string): RichElement[] {
  return markdownToSlate(markdown, { editorComponents: components });
}

/** The rich text of an editor or of blocks as Markdown. */
export function written(nodes: unknown): string {
  // Slate's own types know no names of elements.
  return slateToMarkdown(nodes as RichElement[], undefined, components);
}

export function aRichEditor(markdown: string): SlateEditor {
  // Plate's types ask of each element what Slate's do not know.
  return createSlateEditor({ plugins, value: rich(markdown) as unknown as Value });
}

/** Puts the caret at any place of the words, pastes, and lets the editor put its text in order. */
export function pasteInto(editor: SlateEditor, blocks: readonly RichElement[], place: number): string {
  // Plate's editor is one of Slate's, with more in it.
  const slate = editor as unknown as Editor;
  const points = [...Node.texts(slate)].flatMap(([{ text }, path]) =>
    Array.from({ length: text.length + 1 }, (_, offset) => ({ path, offset })),
  );
  editor.tf.select(points[place % points.length] ?? { path: [0, 0], offset: 0 });
  pasteAtCaret(slate, blocks);
  Editor.normalize(slate, { force: true });
  return written(editor.children);
}

/** The words of a text as its page shows them. */
export function shownWords(markdown: string): string {
  return readText(escapeBody(markdown))
    .nodes.map((node) => (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code' ? node.value : ''))
    .join(' ');
}
