/**
 * Files that were read a moment ago and are asked for once more: a list checks each file before Decap
 * reads it, and reading thousands twice keeps the editor waiting.
 */
import type { DocumentFile } from '#model/entry-file.ts';

const ahead = new Map<string, DocumentFile>();

/** Forgets what nobody asked for; a new list starts. */
export function forgetAhead(): void {
  ahead.clear();
}

/** Keeps what a text says for the one who reads it next. */
export function keepAhead(text: string, file: DocumentFile): void {
  ahead.set(text, file);
}

/** What a text says, if it was read before; given once. */
export function takeAhead(text: string): DocumentFile | undefined {
  const file = ahead.get(text);
  ahead.delete(text);
  return file;
}
