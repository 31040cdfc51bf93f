/** The text of an entry's file: read into data, and written back the same way every time. */
import { LineCounter, parseDocument as parseYaml, stringify } from 'yaml';

import { codeOf, hiddenInFields, hiddenInText, withoutHiddenSigns } from './hidden-signs.ts';
import { isBlank } from './words.ts';
import { doubleKeyAt, featureAt, hiddenSignAt, openQuoteAt } from './yaml-faults.ts';
import { fieldExcessOf } from './yaml-limits.ts';

/** What a file holds before any field is known to be right. */
export type RawData = Record<string, unknown>;

export interface DocumentFile {
  data: RawData;
  body: string;
  /** Line of the file where the body starts, counted from 1. */
  bodyLine: number;
}

/**
 * Why a file cannot be read: no opening `---`, no closing one, broken YAML, YAML that is no list of
 * fields, the same field twice, more than its readers take on, one of YAML's references and tags, which content does without, a
 * sign that one program takes for the end of a line and another does not, or letters that were lost
 * because the file is not in UTF-8.
 */
export type EntryFileFault =
  | 'no-front-matter'
  | 'unclosed-front-matter'
  | 'broken-yaml'
  | 'no-fields'
  | 'duplicate-field'
  | 'yaml-feature'
  | 'fields-too-long'
  | 'fields-too-deep'
  | 'hidden-sign'
  | 'lost-letters';

/** A file that cannot be read, with the line at which reading stops. */
export class EntryFileError extends Error {
  override readonly name = 'EntryFileError';
  readonly fault: EntryFileFault;
  readonly line: number;

  constructor(fault: EntryFileFault, line: number, detail?: string) {
    super(`line ${line}: ${detail ?? fault}`);
    this.fault = fault;
    this.line = line;
  }
}

const opening = /^\uFEFF?---[ \t]*\r?\n/u;
const closing = /^---[ \t]*(?:\r?\n|$)/mu;

/** @throws EntryFileError at the first sign of the pattern */
function refuseHiddenSigns(text: string, signs: RegExp, above: number): void {
  const found = signs.exec(text);
  if (!found) return;
  throw new EntryFileError('hidden-sign', text.slice(0, found.index).split('\n').length + above, codeOf(found[0]));
}

/** What stands for a letter that is no UTF-8, and what files in UTF-16 hold at every second place. */
const lostLetter = /[\uFFFD\u0000]/u;

/** @throws EntryFileError where letters were lost, now or when the text was made */
function refuseLostLetters(raw: string): void {
  const found = lostLetter.exec(raw);
  if (found) throw new EntryFileError('lost-letters', raw.slice(0, found.index).split('\n').length);
}

/** Whether a value of YAML is a group of fields. */
export function isRawData(value: unknown): value is RawData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Reads YAML by the core schema: a day stays a string. `above` is the number of lines above it. */
function readYaml(text: string, above: number): RawData {
  const excess = fieldExcessOf(text);
  if (excess) throw new EntryFileError(excess.fault, text.slice(0, excess.offset).split('\n').length + above);
  const lineCounter = new LineCounter();
  const lineAt = (offset: number): number => lineCounter.linePos(offset).line + above;
  const document = parseYaml(text, { schema: 'core', lineCounter, prettyErrors: false, uniqueKeys: false });
  const [error] = document.errors;
  const [warning] = document.warnings;
  if (error) throw new EntryFileError('broken-yaml', lineAt(openQuoteAt(document, error.pos[0])), error.message);
  const twice = doubleKeyAt(document);
  if (twice !== undefined) throw new EntryFileError('duplicate-field', lineAt(twice));
  const unwanted = warning?.pos[0] ?? featureAt(text, document);
  if (unwanted !== undefined) throw new EntryFileError('yaml-feature', lineAt(unwanted));
  const hidden = hiddenSignAt(document);
  if (hidden) throw new EntryFileError('hidden-sign', lineAt(hidden.offset), hidden.code);
  const data: unknown = document.toJS();
  if (data === null) return {};
  if (!isRawData(data)) throw new EntryFileError('no-fields', above + 1);
  return data;
}

/**
 * Front matter and body of a file as text, with the line at which the body starts.
 * @throws EntryFileError without front matter, with a hidden sign, or with lost letters
 */
export function splitDocument(raw: string): { frontMatter: string; body: string; bodyLine: number } {
  refuseLostLetters(raw);
  const start = opening.exec(raw);
  if (!start) throw new EntryFileError('no-front-matter', 1);
  const rest = raw.slice(start[0].length);
  const end = closing.exec(rest);
  if (!end) throw new EntryFileError('unclosed-front-matter', 1);
  const frontMatter = rest.slice(0, end.index);
  const below = rest.slice(end.index + end[0].length);
  const body = below.replace(/^(?:[ \t]*\r?\n)+/u, '');
  const above = raw.slice(0, raw.length - body.length);
  refuseHiddenSigns(frontMatter, hiddenInFields, 1);
  refuseHiddenSigns(body, hiddenInText, above.split('\n').length - 1);
  return { frontMatter, body: body.trimEnd(), bodyLine: above.split('\n').length };
}

/**
 * Reads a document: front matter between two lines `---`, then the text. The text comes without the
 * empty lines around it.
 * @throws EntryFileError when there is no front matter or it is not readable YAML
 */
export function parseDocument(raw: string): DocumentFile {
  const { frontMatter, body, bodyLine } = splitDocument(raw);
  return { data: readYaml(frontMatter, 1), body, bodyLine };
}

/**
 * Reads a record: a YAML file.
 * @throws EntryFileError when it is not readable YAML
 */
export function parseRecord(raw: string): RawData {
  refuseLostLetters(raw);
  const text = raw.replace(/^\uFEFF/u, '');
  refuseHiddenSigns(text, hiddenInFields, 0);
  return readYaml(text, 0);
}

/** A value as a file may hold it, without what says nothing: null, empty texts, lists and groups; undefined if all is empty. */
export function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') {
    const text = withoutHiddenSigns(value);
    return isBlank(text) ? undefined : text;
  }
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) {
    const items = value.map(withoutEmpty).filter((item) => item !== undefined);
    return items.length > 0 ? items : undefined;
  }
  if (!isRawData(value)) return value;
  const entries = Object.entries(value)
    .map(([key, item]) => [key, withoutEmpty(item)] as const)
    .filter(([, item]) => item !== undefined);
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The keys that are known in their order, the others after them as they came. */
function inOrder(data: RawData, keyOrder: readonly string[]): RawData {
  const place = (key: string): number => (keyOrder.includes(key) ? keyOrder.indexOf(key) : keyOrder.length);
  return Object.fromEntries(Object.entries(data).toSorted(([a], [b]) => place(a) - place(b)));
}

function writeYaml(data: RawData, keyOrder: readonly string[]): string {
  const filled = withoutEmpty(data);
  return isRawData(filled) ? stringify(inOrder(filled, keyOrder), { schema: 'core', lineWidth: 0 }) : '';
}

/** Writes a document; the inverse of `parseDocument`. The body is written as it is: escape it before. */
export function formatDocument(file: { data: RawData; body: string; keyOrder: readonly string[] }): string {
  const body = withoutHiddenSigns(file.body)
    .replace(/^(?:[ \t]*\n)+/u, '')
    .trimEnd();
  return `---\n${writeYaml(file.data, file.keyOrder)}---\n${body === '' ? '' : `\n${body}\n`}`;
}

/** Writes a record; the inverse of `parseRecord`. */
export function formatRecord(data: RawData, keyOrder: readonly string[]): string {
  return writeYaml(data, keyOrder);
}
