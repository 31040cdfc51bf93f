/** Lines of fields in their files. */
import { splitDocument } from '#model/entry-file.ts';
import { fieldLines, type FieldPath } from '#model/field-lines.ts';

import type { Entry } from './entry.ts';

export type { FieldPath };

const located = new WeakMap<Entry, (path: FieldPath) => number>();

/** The lines of an entry's fields; read once, and only for entries with faults. */
function linesOf(entry: Entry): (path: FieldPath) => number {
  const known = located.get(entry);
  if (known) return known;
  const isDocument = entry.locale !== undefined;
  const lines = fieldLines(isDocument ? splitDocument(entry.raw).frontMatter : entry.raw);
  // The front matter of a document begins below its first line.
  const inFile = (path: FieldPath): number => lines(path) + (isDocument ? 1 : 0);
  located.set(entry, inFile);
  return inFile;
}

/** Line of a field in its file; of the nearest field around it when it is not there. */
export function lineOf(entry: Entry, path: FieldPath): number {
  return linesOf(entry)(path);
}
