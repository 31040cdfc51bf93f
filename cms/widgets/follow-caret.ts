/**
 * Tells the rich text where the caret is. Slate, on which it is built, follows the browser's caret late: after the browser's own
 * event, and then a tenth of a second at a time. Until then it pastes where the caret was before, and puts the caret back there after
 * a typed sign. On a busy computer that is long enough for a person to paste into the middle of a word.
 */
import { Range, Transforms } from 'slate';
import { DOMEditor, EDITOR_TO_PENDING_DIFFS, IS_NODE_MAP_DIRTY } from 'slate-dom';

import { editorIn } from '../rich-text/editor-in.ts';

/** What a person does at the caret. */
const actions = ['keydown', 'beforeinput', 'paste', 'cut', 'copy', 'mousedown', 'dragstart'] as const;

/** The rich text that has the focus, inside an element. */
function focusedEditor(area: HTMLElement): DOMEditor | undefined {
  const { activeElement } = document;
  return activeElement instanceof HTMLElement && area.contains(activeElement) ? editorIn(activeElement) : undefined;
}

/** Whether what is on the screen is what the rich text holds; composed signs and Android's keyboards stand there first. */
function isDrawn(editor: DOMEditor): boolean {
  const isAhead = DOMEditor.isComposing(editor) || (EDITOR_TO_PENDING_DIFFS.get(editor) ?? []).length > 0;
  return !isAhead && IS_NODE_MAP_DIRTY.get(editor) !== true;
}

/** Whether a selection stands where the rich text lets one stand: Slate asks the same. */
function isSelectable(editor: DOMEditor, { anchorNode, focusNode }: Selection): boolean {
  const isOpen =
    DOMEditor.hasEditableTarget(editor, anchorNode) || DOMEditor.isTargetInsideNonReadonlyVoid(editor, anchorNode);
  return isOpen && DOMEditor.hasTarget(editor, focusNode);
}

/** Makes the caret of a rich text inside an element what it is on the screen. */
function tellCaret(area: HTMLElement): void {
  const editor = focusedEditor(area);
  const selection = getSelection();
  if (!editor || !selection || !isDrawn(editor) || !isSelectable(editor, selection)) return;
  const range = DOMEditor.toSlateRange(editor, selection, { exactMatch: false, suppressThrow: true });
  if (range && !(editor.selection && Range.equals(editor.selection, range))) Transforms.select(editor, range);
}

/**
 * Tells a rich text inside an element where the caret is, as soon as it has moved and each time before something is done there.
 * All of it happens inside an event, so that React draws at once what follows from it.
 * @returns ends it
 */
export function followCaret(area: HTMLElement): () => void {
  const tell = (): void => {
    tellCaret(area);
  };
  document.addEventListener('selectionchange', tell);
  for (const action of actions) area.addEventListener(action, tell, true);
  return () => {
    document.removeEventListener('selectionchange', tell);
    for (const action of actions) area.removeEventListener(action, tell, true);
  };
}
