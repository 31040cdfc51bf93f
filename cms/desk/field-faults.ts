/** Faults in the values of fields: pictures without checklist or description, fields in one language. */
import { locales } from '#locales';
import type { Locale } from '#locales';
import { isRawData } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import type { Fields } from '#model/fields.ts';
import { checkLabel, uncheckedPictures } from '#model/picture-checks.ts';

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

function fileName(picture: unknown): Words {
  const file = isRawData(picture) ? picture['file'] : undefined;
  return nameOnly(typeof file === 'string' ? (file.split('/').at(-1) ?? '') : '');
}

/** Pictures of a visit that nobody looked over as the portal's rules ask. */
function uncheckedFaults(data: RawData): Fault[] {
  const pictures: unknown[] = Array.isArray(data['pictures']) ? data['pictures'] : [];
  return uncheckedPictures(data).map(({ index, missing }) => ({
    kind: 'picture-unchecked',
    names: [fileName(pictures[index])],
    unticked: missing.map(checkLabel),
  }));
}

function altFaults({ fields, data }: Group): Fault[] {
  const [key = ''] = Object.entries(fields).find(([, { kind }]) => kind === 'image') ?? [];
  const without = fields['alt']?.kind === 'localized' ? emptyIn(data['alt']) : [];
  return without.map((locale) => ({ kind: 'picture-alt', locale, names: [fileName({ file: data[key] })] }));
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
  const unchecked = Object.hasOwn(fields, 'pictures') ? uncheckedFaults(data) : [];
  return [...unchecked, ...groups.filter(isPictureGroup).flatMap(altFaults), ...halfFilled(groups)];
}
