/**
 * Reads the simplest YAML, which nearly every file of the portal is written in, some twenty times as
 * fast as a parser of all of YAML. It knows what it cannot read: then it gives nothing, and the
 * parser must look. The language is a part of YAML 1.2 with the core schema.
 */
import type { RawData } from '#model/entry-file.ts';

interface Line {
  indent: number;
  text: string;
}

/** What stands at a place, and the line behind it. */
interface Found<T> {
  value: T;
  next: number;
}

/** Thrown where the text is more than this reader knows, or no YAML at all. */
class NotPlain extends Error {}

const keyAtStart = /^([A-Za-z][\w-]*):(?: (.*))?$/u;
const word = '[A-Za-z][\\w-]*';
const flowList = new RegExp(`^\\[(${word}(?:, ${word})*)?\\]$`, 'u');
const resolved = /^(?:null|true|false)$/iu;
const likeNumber = /^(?:0[ox].*|\d+(?:\.\d*)?(?:e[-+]?\d+)?)$/iu;
const plainText = /^[^\s\-?:,[\]{}#&*!|>'"%@`.+~](?:.*\S)?$/u;

function scalarOf(text: string): unknown {
  if (text.startsWith("'")) {
    const inside = /^'((?:[^']|'')*)'$/u.exec(text)?.[1];
    if (inside === undefined) throw new NotPlain();
    return inside.replaceAll("''", "'");
  }
  if (text.startsWith('"')) {
    const inside = /^"([^"\\]*)"$/u.exec(text)?.[1];
    if (inside === undefined) throw new NotPlain();
    return inside;
  }
  const list = flowList.exec(text);
  if (list) {
    const items = list[1]?.split(', ') ?? [];
    if (items.some((item) => resolved.test(item))) throw new NotPlain();
    return items;
  }
  if (text === '{}') return {};
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^\d{1,15}$/u.test(text)) return Number(text);
  const isText = plainText.test(text) && !/: | #|:$/u.test(text) && !resolved.test(text) && !likeNumber.test(text);
  if (!isText) throw new NotPlain();
  return text;
}

function isItem({ text }: Line): boolean {
  return text.startsWith('- ');
}

function sequenceAt(lines: Line[], start: number, indent: number): Found<unknown[]> {
  const value: unknown[] = [];
  let next = start;
  for (let line = lines[next]; line && isItem(line) && line.indent === indent; line = lines[next]) {
    const text = line.text.slice(2);
    if (keyAtStart.test(text)) {
      lines[next] = { indent: indent + 2, text };
      const item = mappingAt(lines, next, indent + 2);
      value.push(item.value);
      next = item.next;
    } else {
      value.push(scalarOf(text));
      next += 1;
    }
  }
  return { value, next };
}

/** The value of a key that has nothing behind it on its line. */
function valueBelow(lines: Line[], start: number, indent: number): Found<unknown> {
  const line = lines[start];
  if (!line || line.indent < indent || (line.indent === indent && !isItem(line))) return { value: null, next: start };
  return isItem(line) ? sequenceAt(lines, start, line.indent) : mappingAt(lines, start, line.indent);
}

function mappingAt(lines: Line[], start: number, indent: number): Found<RawData> {
  const value = new Map<string, unknown>();
  let next = start;
  for (let line = lines[next]; line && line.indent >= indent; line = lines[next]) {
    const [, key, text] = keyAtStart.exec(line.text) ?? [];
    if (line.indent > indent || key === undefined || value.has(key)) throw new NotPlain();
    const found = text === undefined ? valueBelow(lines, next + 1, indent) : { value: scalarOf(text), next: next + 1 };
    value.set(key, found.value);
    next = found.next;
  }
  return { value: Object.fromEntries(value), next };
}

/** The fields of a YAML text; undefined when it takes a parser to tell what they are, or whether there are any. */
export function readPlainYaml(text: string): RawData | undefined {
  if (/[^\P{C}\n]|[\u2028\u2029\u00a0]/u.test(text)) return undefined;
  const lines = text.split('\n').flatMap((line): Line[] => {
    const content = line.trimStart();
    return content === '' ? [] : [{ indent: line.length - content.length, text: content }];
  });
  if (lines.length === 0) return undefined;
  try {
    const { value, next } = mappingAt(lines, 0, 0);
    return next === lines.length ? value : undefined;
  } catch (error) {
    if (error instanceof NotPlain) return undefined;
    throw error;
  }
}
