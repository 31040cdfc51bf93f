/** Lines of fields in their files. */
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';

import { splitDocument } from '#model/entry-file.ts';

import type { Entry } from './entry.ts';

export type FieldPath = readonly (string | number)[];

interface Located {
  document: Document.Parsed;
  lines: LineCounter;
  /** Lines of the file above the YAML. */
  above: number;
}

const located = new WeakMap<Entry, Located>();

/** The YAML of an entry with its positions; parsed once, and only for entries with faults. */
function positionsOf(entry: Entry): Located {
  const known = located.get(entry);
  if (known) return known;
  const lines = new LineCounter();
  const isDocument = entry.locale !== undefined;
  const yaml = isDocument ? splitDocument(entry.raw).frontMatter : entry.raw;
  const positions = {
    document: parseDocument(yaml, { schema: 'core', lineCounter: lines }),
    lines,
    above: isDocument ? 1 : 0,
  };
  located.set(entry, positions);
  return positions;
}

/** Where a step of a path leads: the node below, and the place where it is written. */
function follow(node: unknown, step: string | number): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    const key = isScalar(pair?.key) ? pair.key : undefined;
    return pair && key?.range ? { node: pair.value, offset: key.range[0] } : undefined;
  }
  if (!isSeq(node)) return undefined;
  const item: unknown = node.items[Number(step)];
  const range = (item as Node | undefined)?.range; // yaml types the items of a sequence as unknown
  return range ? { node: item, offset: range[0] } : undefined;
}

/** Line of a field in its file; of the nearest field around it when it is not there. */
export function lineOf(entry: Entry, path: FieldPath): number {
  const { document, lines, above } = positionsOf(entry);
  let node: unknown = document.contents;
  let offset = 0;
  for (const step of path) {
    const next = follow(node, step);
    if (!next) break;
    ({ node, offset } = next);
  }
  return lines.linePos(offset).line + above;
}
