/** The line above a page that comes from the copy. */
import type { ShelfNotes } from './list-file.ts';
import { copyMark } from './search-sources.ts';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => escapes[sign] ?? sign);
}

/** Puts a sentence and the way to the shelf above the content of a page. */
export function withNote(html: string, text: string, { href, label }: ShelfNotes['shelf']): string {
  const note = `<div class="kb-wrap" ${copyMark}><p class="kb-note">${escape(text)} <a href="${escape(href)}">${escape(label)}</a></p></div>`;
  return html.replace(/<main\b/u, (main) => note + main);
}
