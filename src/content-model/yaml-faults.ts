/** What in YAML no content may hold, and where. Offsets count from the start of the YAML. */
import { isScalar, visit } from 'yaml';
import type { Document } from 'yaml';

import { codeOf, hiddenInFields } from './hidden-signs.ts';

/** The start of another document, the end of this one, or a directive: content is one document. */
const documentMark = /^(?:---|\.\.\.)(?=[ \t\r\n]|$)|^%/mu;

/** The place of the first mark of a document, alias (`*name`), which could unfold without end, or tag (`!!binary`) that says what a value is. */
export function featureAt(text: string, document: Document): number | undefined {
  let offset = documentMark.exec(text)?.index;
  if (offset !== undefined) return offset;
  visit(document, {
    Alias(_, node) {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
    Value(_, node) {
      if (node.tag === undefined) return undefined;
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

/** The second of two equal keys of one group. The parser compares each with all others, which takes minutes for many. */
export function doubleKeyAt(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Map(_, { items }) {
      const known = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (known.has(key.value)) {
          offset = key.range?.[0] ?? 0;
          return visit.BREAK;
        }
        known.add(key.value);
      }
      return undefined;
    },
  });
  return offset;
}

/** The first text that holds a hidden sign, written with an escape: `"\\uE000"`. */
export function hiddenSignAt(document: Document): { offset: number; code: string } | undefined {
  let found: { offset: number; code: string } | undefined;
  visit(document, {
    Scalar(_, { range, value }) {
      const sign = typeof value === 'string' ? hiddenInFields.exec(value)?.[0] : undefined;
      if (sign === undefined) return undefined;
      found = { offset: range?.[0] ?? 0, code: codeOf(sign) };
      return visit.BREAK;
    },
  });
  return found;
}

/** Where the value starts that runs on to an offset for want of a closing quote; else the offset itself. */
export function openQuoteAt(document: Document, offset: number): number {
  let start = offset;
  visit(document, {
    Scalar(_, { range, type }) {
      if (type?.startsWith('QUOTE') && range && range[0] <= offset && offset <= range[2]) [start] = range;
    },
  });
  return start;
}
