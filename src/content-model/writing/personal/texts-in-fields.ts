/** The texts in the fields of an entry, and in what stands beside them in its file. */
import { isRawData } from '../../entry-file.ts';
import type { RawData } from '../../entry-file.ts';

/** Where a value stands: names of fields, and numbers of items in lists. */
export type FieldPath = readonly (string | number)[];

export interface FieldText {
  text: string;
  path: FieldPath;
}

/** Stored states of sections, and answers to findings: neither is read by anybody. */
const unread: readonly string[] = ['translation.sections', 'notPersonal'];

function textsIn(value: unknown, path: FieldPath): FieldText[] {
  if (unread.includes(path.join('.'))) return [];
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((item: unknown, at) => textsIn(item, [...path, at]));
  return isRawData(value) ? Object.entries(value).flatMap(([key, item]) => textsIn(item, [...path, key])) : [];
}

/** Every text in the fields of an entry; a number is an amount and no text. */
export function textsInFields(data: RawData): FieldText[] {
  return textsIn(data, []);
}

/**
 * The comments of YAML, which no page shows and Git keeps.
 * @returns each with its line, from 1
 */
export function commentsIn(yaml: string): { text: string; line: number }[] {
  return yaml.split('\n').flatMap((source, at) => {
    const [, text] = /(?:^|\s)#(.*)$/u.exec(source) ?? [];
    return text === undefined ? [] : [{ text, line: at + 1 }];
  });
}
