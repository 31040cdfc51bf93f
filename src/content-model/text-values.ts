/** Text stays text: what YAML takes for a number or for yes and no, in a field that holds text. */
import { isRawData } from './entry-file.ts';
import type { RawData } from './entry-file.ts';
import type { Field, Fields } from './fields.ts';

const listOf = (value: unknown, change: (item: unknown) => unknown): unknown =>
  Array.isArray(value) ? value.map(change) : value;

const textOf = (value: unknown): unknown =>
  typeof value === 'number' || typeof value === 'boolean' ? String(value) : value;

const textsOf = (value: unknown): unknown =>
  isRawData(value) ? Object.fromEntries(Object.entries(value).map(([key, text]) => [key, textOf(text)])) : value;

function asText(field: Field, value: unknown): unknown {
  switch (field.kind) {
    case 'number':
    case 'flag':
      return value;
    case 'localized':
    case 'hashes':
      return textsOf(value);
    case 'choices':
    case 'references':
    case 'slugs':
    case 'sections':
    case 'answers':
      return listOf(value, textOf);
    case 'group':
      return isRawData(value) ? withTexts(field.fields, value) : value;
    case 'list':
      return listOf(value, (item) => (isRawData(item) ? withTexts(field.fields, item) : item));
    default:
      return textOf(value);
  }
}

/**
 * The values of an entry with a text in every field that holds text. A file that somebody wrote by hand may lack the
 * quotes around `2026` or `true`; the form shows the words, and a save writes them so that they are read as words.
 */
export function withTexts(fields: Fields, data: RawData): RawData {
  return Object.fromEntries(
    Object.entries(data).map(([key, value]) => {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      return [key, field ? asText(field, value) : value];
    }),
  );
}
