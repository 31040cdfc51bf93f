/**
 * The only text that may become markup in the editor: the empty page into which Decap draws its preview
 * (`initialContent` in its EditorPreviewPane.js), which holds nothing of what somebody typed. React hands it over as a
 * text, which Trusted Types pass on to this policy. Every other text is refused where it would become markup or a script.
 */
const emptyFrame = '<!DOCTYPE html><html><head><base target="_blank"/></head><body><div></div></body></html>';

/**
 * What Trusted Types make of a text that would become markup.
 * @returns the text itself when it is the empty page of the preview, else nothing: the browser refuses it
 */
export function frameOnly(text: string): string | null {
  return text.replace(/\s*\n\s*/gu, '') === emptyFrame ? text : null;
}

if (typeof window !== 'undefined') window.trustedTypes?.createPolicy('default', { createHTML: frameOnly });
