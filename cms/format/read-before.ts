/**
 * Files that were read before: a list checks each file before Decap reads it, and the choices of a
 * form ask for the same lists again. Reading thousands once more keeps the editor waiting.
 */
import type { DocumentFile } from '#model/entry-file.ts';

/** Twice the languages of the largest library that the editor is measured with, as files and as forms. */
const most = 16_000;

const known = new Map<string, DocumentFile>();

/** Keeps what a text says. */
export function keepRead(text: string, file: DocumentFile): void {
  if (known.size >= most) known.clear();
  known.set(text, file);
}

/** What a text says, if it was read before. */
export function readBefore(text: string): DocumentFile | undefined {
  return known.get(text);
}
