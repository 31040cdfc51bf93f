/**
 * Takes what is pasted and dropped before Decap's rich text does: that loses items of lists in which another list or a second paragraph
 * stands, while it makes its own form of them.
 */
import { Editor, Range, Transforms } from 'slate';
import type { RangeRef } from 'slate';
import { DOMEditor } from 'slate-dom';

import { blocksOfClipboard } from '../rich-text/clipboard.ts';
import { editorIn } from '../rich-text/editor-in.ts';
import { pasteAtCaret } from '../rich-text/paste-at-caret.ts';

/** The rich text that an event is meant for: none for the fields of a block within it. */
function editorOf({ target }: Event): DOMEditor | undefined {
  const from = target instanceof Element ? target : target instanceof Node ? target.parentElement : null;
  const area = from?.closest('[data-slate-editor]');
  if (!(area instanceof HTMLElement) || from?.closest('input, textarea, select')) return undefined;
  const editor = editorIn(area);
  return editor && DOMEditor.hasEditableTarget(editor, target) ? editor : undefined;
}

function taken(event: Event): void {
  event.preventDefault();
  event.stopPropagation();
}

function onPaste(event: ClipboardEvent): void {
  const editor = editorOf(event);
  if (!editor || !event.clipboardData) return;
  const blocks = blocksOfClipboard(event.clipboardData);
  if (blocks.length === 0) return;
  taken(event);
  pasteAtCaret(editor, blocks);
}

/** Moves the caret to where something is dropped, and takes away what was dragged there from its place. */
function moveTo(editor: DOMEditor, target: Range, dragged: Range | undefined): boolean {
  if (dragged && Range.includes(dragged, target.anchor)) return false;
  const place = Editor.rangeRef(editor, target);
  if (dragged) {
    Transforms.select(editor, dragged);
    editor.deleteFragment();
  }
  const range = place.unref();
  if (range) Transforms.select(editor, range);
  return range !== null;
}

/** Listens to an element around a rich text. */
class Taker {
  dragged: { editor: DOMEditor; range: RangeRef } | undefined;

  readonly onDragStart = (event: DragEvent): void => {
    const editor = editorOf(event);
    this.dragged?.range.unref();
    const { selection } = editor ?? {};
    this.dragged = editor && selection ? { editor, range: Editor.rangeRef(editor, selection) } : undefined;
  };

  readonly onDragEnd = (): void => {
    this.dragged?.range.unref();
    this.dragged = undefined;
  };

  readonly onDrop = (event: DragEvent): void => {
    const editor = editorOf(event);
    const { dataTransfer } = event;
    if (!editor || !dataTransfer) return;
    const blocks = blocksOfClipboard(dataTransfer);
    const target = blocks.length > 0 ? DOMEditor.findEventRange(editor, event) : undefined;
    if (!target) return;
    taken(event);
    const own = this.dragged?.editor === editor ? (this.dragged.range.current ?? undefined) : undefined;
    this.onDragEnd();
    if (moveTo(editor, target, own)) pasteAtCaret(editor, blocks);
    DOMEditor.focus(editor);
  };
}

/**
 * Takes what is pasted and dropped into a rich text inside an element.
 * @returns ends it
 */
export function takePasted(area: HTMLElement): () => void {
  const taker = new Taker();
  area.addEventListener('paste', onPaste, true);
  area.addEventListener('dragstart', taker.onDragStart, true);
  area.addEventListener('dragend', taker.onDragEnd, true);
  area.addEventListener('drop', taker.onDrop, true);
  return () => {
    area.removeEventListener('paste', onPaste, true);
    area.removeEventListener('dragstart', taker.onDragStart, true);
    area.removeEventListener('dragend', taker.onDragEnd, true);
    area.removeEventListener('drop', taker.onDrop, true);
  };
}
