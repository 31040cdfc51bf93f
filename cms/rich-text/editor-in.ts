/** The rich text that is drawn in an element of the page. */
import { Editor } from 'slate';
import type { Node as SlateNode } from 'slate';
import { EDITOR_TO_ELEMENT, ELEMENT_TO_NODE } from 'slate-dom';
import type { DOMEditor } from 'slate-dom';

/** Whether a node is the whole of the rich text that stands in an element. */
function isEditorIn(element: HTMLElement, node: SlateNode | undefined): node is SlateNode & DOMEditor {
  return Editor.isEditor(node) && EDITOR_TO_ELEMENT.get(node) === element;
}

/** The rich text whose words stand in the element itself. */
export function editorIn(element: HTMLElement): DOMEditor | undefined {
  const node = ELEMENT_TO_NODE.get(element);
  return isEditorIn(element, node) ? node : undefined;
}
