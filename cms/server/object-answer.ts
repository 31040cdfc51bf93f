/** Reads what `git cat-file --batch-command` answers. */

export interface GitObject {
  /** Git's name of the object. */
  id: string;
  content: Buffer;
}

/** The line before a content; any other line tells that there is no such object. */
const header = /^(?<id>[\da-f]{40,64}) (?:blob|tree|commit|tag) (?<size>\d+)$/u;

/**
 * The first answer in a stream of them.
 * @param hasContent whether the content was asked for, or only the line before it
 * @returns how long the answer is: when that is more than the bytes at hand, at least so many are
 * needed to read it
 */
export function answerIn(bytes: Buffer, hasContent: boolean): { length: number; found?: GitObject } {
  const lineEnd = bytes.indexOf(10);
  if (lineEnd < 0) return { length: bytes.length + 1 };
  const start = lineEnd + 1;
  const { id, size } = header.exec(bytes.subarray(0, lineEnd).toString('utf8'))?.groups ?? {};
  if (id === undefined) return { length: start };
  if (!hasContent) return { length: start, found: { id, content: Buffer.alloc(0) } };
  const end = start + Number(size);
  return { length: end + 1, found: { id, content: bytes.subarray(start, end) } };
}
