/** Faults in the values of fields: pictures without checklist or description, fields in one language. */
import { locales } from '#locales';
import type { Locale } from '#locales';
import { isRawData } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import type { Field, Fields } from '#model/fields.ts';

import { nameOnly } from './desk-row.ts';
import type { Fault, Words } from './desk-row.ts';

/** Fields that stand together, with what they hold. */
interface Group {
  fields: Fields;
  data: RawData;
}

/** A group of fields with every group and list inside it. */
function groupsIn({ fields, data }: Group): Group[] {
  const inner = Object.entries(fields).flatMap(([key, field]): Group[] => {
    const value = data[key];
    if (field.kind === 'group') return isRawData(value) ? groupsIn({ fields: field.fields, data: value }) : [];
    if (field.kind !== 'list' || !Array.isArray(value)) return [];
    return value.filter(isRawData).flatMap((item) => groupsIn({ fields: field.fields, data: item }));
  });
  return [{ fields, data }, ...inner];
}

function isFilled(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() !== '' : value !== undefined && value !== null;
}

/** Languages in which a text in both languages is empty. */
function emptyIn(value: unknown): Locale[] {
  const texts = isRawData(value) ? value : {};
  return locales.filter((locale) => !isFilled(texts[locale]));
}

function isPictureGroup({ fields, data }: Group): boolean {
  return Object.entries(fields).some(([key, { kind }]) => kind === 'image' && isFilled(data[key]));
}

/** Boxes of the checklist that nobody ticked. */
function unticked(field: Field | undefined, value: unknown): Words[] {
  if (field?.kind !== 'choices') return [];
  const ticked: unknown[] = Array.isArray(value) ? value : [];
  return Object.entries(field.options).flatMap(([option, label]) => (ticked.includes(option) ? [] : [label]));
}

function pictureFaults({ fields, data }: Group): Fault[] {
  const [key = ''] = Object.entries(fields).find(([, { kind }]) => kind === 'image') ?? [];
  const file = nameOnly(String(data[key]).split('/').at(-1) ?? '');
  const missing = unticked(fields['checked'], data['checked']);
  const unchecked: Fault[] =
    missing.length > 0 ? [{ kind: 'picture-unchecked', names: [file], unticked: missing }] : [];
  const without = fields['alt']?.kind === 'localized' ? emptyIn(data['alt']) : [];
  return [...unchecked, ...without.map((locale): Fault => ({ kind: 'picture-alt', locale, names: [file] }))];
}

/** Labels of the fields that are filled in one language and empty in another, per empty language. */
function halfFilled(groups: readonly Group[]): Fault[] {
  const found = groups.flatMap((group) =>
    Object.entries(group.fields).flatMap(([key, field]) => {
      if (field.kind !== 'localized' || (key === 'alt' && isPictureGroup(group))) return [];
      const empty = emptyIn(group.data[key]);
      return empty.length === locales.length ? [] : empty.map((locale) => ({ locale, label: field.label }));
    }),
  );
  return locales.flatMap((locale): Fault[] => {
    const labels = found.filter((each) => each.locale === locale).map(({ label }) => label);
    return labels.length === 0 ? [] : [{ kind: 'half-filled', locale, names: [...new Set(labels)] }];
  });
}

/** Every fault in the values of an entry. */
export function fieldFaults(fields: Fields, data: RawData): Fault[] {
  const groups = groupsIn({ fields, data });
  return [...groups.filter(isPictureGroup).flatMap(pictureFaults), ...halfFilled(groups)];
}
