/** Changes fields of a YAML text and leaves every other line as it is. */
import { isMap, isScalar, parseDocument, stringify } from 'yaml';

import { formatRecord, parseRecord, withoutEmpty } from './entry-file.ts';
import type { RawData } from './entry-file.ts';

import { isSame } from './same.ts';

interface FieldText {
  key: string;
  text: string;
}

/** Cuts a text at its top-level fields; undefined when they do not each start a line. */
function fieldTexts(yaml: string): { head: string; fields: FieldText[] } | undefined {
  const { contents } = parseDocument(yaml, { schema: 'core' });
  if (contents === null) return { head: yaml, fields: [] };
  if (!isMap(contents) || contents.flow === true) return undefined;
  const starts: { key: string; start: number }[] = [];
  for (const { key } of contents.items) {
    const start = isScalar(key) ? key.range[0] : undefined;
    if (!isScalar(key) || start === undefined || (start > 0 && yaml[start - 1] !== '\n')) return undefined;
    starts.push({ key: String(key.value), start });
  }
  const fields = starts.map(({ key, start }, index) => ({ key, text: yaml.slice(start, starts[index + 1]?.start) }));
  return { head: yaml.slice(0, starts[0]?.start ?? yaml.length), fields };
}

function fieldText(key: string, value: unknown): string {
  return stringify({ [key]: value }, { schema: 'core', lineWidth: 0 });
}

/** Where a new field belongs: after the last field that stands before it in the model. */
function placeOf(key: string, fields: readonly FieldText[], keyOrder: readonly string[]): number {
  const rank = keyOrder.indexOf(key);
  if (rank < 0) return fields.length;
  return fields.findLastIndex((field) => keyOrder.includes(field.key) && keyOrder.indexOf(field.key) < rank) + 1;
}

/**
 * Writes the values into the text. Fields whose value says the same keep their lines, comments
 * included; fields without a value go.
 */
export function spliceYaml(yaml: string, values: RawData, keyOrder: readonly string[]): string {
  const parts = fieldTexts(yaml);
  if (!parts || yaml.includes('\r')) return formatRecord(values, keyOrder);
  const before = parseRecord(yaml);
  const filled = new Map(Object.entries(values).map(([key, value]) => [key, withoutEmpty(value)]));
  const kept = parts.fields.flatMap(({ key, text }): FieldText[] => {
    const value = filled.get(key);
    if (isSame(withoutEmpty(before[key]), value)) return [{ key, text: text.endsWith('\n') ? text : `${text}\n` }];
    return value === undefined ? [] : [{ key, text: fieldText(key, value) }];
  });
  for (const [key, value] of filled) {
    if (value === undefined || kept.some((field) => field.key === key)) continue;
    kept.splice(placeOf(key, kept, keyOrder), 0, { key, text: fieldText(key, value) });
  }
  return parts.head + kept.map(({ text }) => text).join('');
}
