/** Puts pasted blocks into the rich text, where its caret is. */
import { Editor, Node, Range, Text, Transforms } from 'slate';
import type { Descendant, Point } from 'slate';

import { joinPasted } from './join-pasted.ts';
import { isElement, isInline } from './nodes.ts';
import type { RichElement, RichNode } from './nodes.ts';
import { lineOf } from './pasted-parts.ts';
import { withoutDoubleSpace } from './pasted-words.ts';

/** The node of the rich text: Slate's own types know no names of elements. */
function richNode(node: Node): RichNode {
  if (Text.isText(node)) return node;
  const { type, ...more }: { type?: unknown; children: Descendant[] } = { ...node };
  return { ...more, type: typeof type === 'string' ? type : 'p', children: node.children.map(richNode) };
}

function richElement(node: Node): RichElement {
  const rich = richNode(node);
  return isElement(rich) ? rich : { type: 'p', children: [rich] };
}

/** The outermost block at a point, up to the point or from the point on. */
function part(editor: Editor, at: Range): RichElement {
  const [first] = Node.fragment(editor, at);
  return first ? richElement(first) : { type: 'p', children: [{ text: '' }] };
}

/** A place so many characters of words before the end of outermost blocks. */
function pointBefore(editor: Editor, last: number, behind: number): Point {
  let left = behind;
  const texts = [...Node.texts(editor, { reverse: true, from: Editor.end(editor, [last]).path })];
  for (const [text, path] of texts) {
    if (text.text.length >= left) return { path, offset: text.text.length - left };
    left -= text.text.length;
  }
  return Editor.start(editor, []);
}

function isIn(editor: Editor, type: string): boolean {
  const entry = Editor.above(editor, { match: (node) => !Editor.isEditor(node) && richElement(node).type === type });
  return entry !== undefined;
}

/** The words alone, where no block can stand: one paragraph, and anything in a cell of a table. */
function wordsOnly(editor: Editor, blocks: readonly RichElement[]): RichNode[] | undefined {
  const [only, ...others] = blocks;
  if (isIn(editor, 'table-cell')) {
    return withoutDoubleSpace(lineOf(blocks.map((block) => ({ kind: 'block', block }))));
  }
  return only?.type === 'p' && others.length === 0 && only.children.every(isInline) ? only.children : undefined;
}

function replaceBlock(editor: Editor, blocks: readonly RichElement[]): void {
  const caret = editor.selection?.anchor;
  if (!caret) return;
  const [at = 0] = caret.path;
  if (Editor.void(editor, { at: caret })) {
    Transforms.insertNodes(editor, [...blocks], { at: [at + 1] });
    Transforms.select(editor, Editor.end(editor, [at + blocks.length]));
    return;
  }
  const before = part(editor, { anchor: Editor.start(editor, [at]), focus: caret });
  const after = part(editor, { anchor: caret, focus: Editor.end(editor, [at]) });
  const joined = joinPasted({ before, pasted: blocks, after });
  Transforms.removeNodes(editor, { at: [at] });
  Transforms.insertNodes(editor, joined.blocks, { at: [at] });
  Transforms.select(editor, pointBefore(editor, at + joined.blocks.length - 1, joined.behind));
}

/** Puts blocks at the caret, in the place of what is selected; one step of undo takes them away. */
export function pasteAtCaret(editor: Editor, blocks: readonly RichElement[]): void {
  const { selection } = editor;
  if (!selection || blocks.length === 0) return;
  Editor.withoutNormalizing(editor, () => {
    if (Range.isExpanded(selection)) editor.deleteFragment();
    const words = wordsOnly(editor, blocks);
    if (words) Transforms.insertNodes(editor, words, { select: true });
    else replaceBlock(editor, blocks);
  });
}
