/** Lines of fields in YAML. */
import { LineCounter, isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';

/** Keys and places in lists, from the outermost field inwards. */
export type FieldPath = readonly (string | number)[];

/** Where a step of a path leads: the node below, and the place where it is written. */
function follow(node: unknown, step: string | number): { node: unknown; offset: number } | undefined {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    const key = isScalar(pair?.key) ? pair.key : undefined;
    return pair && key?.range ? { node: pair.value, offset: key.range[0] } : undefined;
  }
  if (!isSeq(node)) return undefined;
  const item = node.items[Number(step)];
  return isNode(item) && item.range ? { node: item, offset: item.range[0] } : undefined;
}

/**
 * Makes a function that gives the line of a field, counted from 1, or of the nearest field around one that is not there.
 * @param yaml front matter or a record
 */
export function fieldLines(yaml: string): (path: FieldPath) => number {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { schema: 'core', lineCounter: lines });
  return (path) => {
    let node: unknown = document.contents;
    let offset = 0;
    for (const step of path) {
      const next = follow(node, step);
      if (!next) break;
      ({ node, offset } = next);
    }
    return lines.linePos(offset).line;
  };
}
