/** What an entry still lacks before it may be called ready. */
import { localeInfo, locales } from '#locales';
import type { Locale } from '#locales';
import { visits } from '#model/collections/visits.ts';
import type { RawData } from '#model/entry-file.ts';
import type { Field, Fields, OutlineSection } from '#model/fields.ts';
import { labelOf } from '#model/fields.ts';
import { checkLabel } from '#model/picture-checks.ts';
import type { UncheckedPicture } from '#model/picture-checks.ts';
import { sectionsOf } from '#model/sections.ts';
import { readTyped } from '#model/typed-values.ts';

import { fieldConfig } from '../config/fields.ts';

interface Place {
  /** Language of the sentences. */
  locale: Locale;
  /** Labels of the groups around a field. */
  above: readonly string[];
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null || value === '') return true;
  return Array.isArray(value) && value.length === 0;
}

function isGroup(value: unknown): value is RawData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is wrong with a value that is there. */
function shapeFaults(field: Field, value: unknown, name: string, locale: Locale): string[] {
  const { fault } = readTyped(field, value, locale);
  if (fault !== undefined) return [`${name}: ${fault}`];
  const { pattern } = fieldConfig('field', field, { locale, i18n: undefined });
  if (!pattern || typeof value !== 'string' || new RegExp(pattern[0], 'u').test(value)) return [];
  return [`${name}: ${pattern[1]}`];
}

function localizedFaults(field: Field, value: unknown, name: string, locale: Locale): string[] {
  const texts = isGroup(value) ? value : {};
  return locales.flatMap((lang) => {
    const text = texts[lang];
    const place = `${name} (${localeInfo[lang].name})`;
    return isEmpty(text) ? [place] : shapeFaults({ ...field, kind: 'text' }, text, place, locale);
  });
}

function fieldFaults(field: Field, value: unknown, { locale, above }: Place): string[] {
  const name = [...above, labelOf(field, locale)].join(' › ');
  if (['hashes', 'sections', 'body', 'flag'].includes(field.kind)) return [];
  if (isEmpty(value)) return field.optional ? [] : [name];
  const inside = { locale, above: [...above, labelOf(field, locale)] };
  if (field.kind === 'group') return isGroup(value) ? missingIn(field.fields, value, inside) : [name];
  if (field.kind === 'list') {
    return Array.isArray(value)
      ? value.flatMap((item: unknown) => missingIn(field.fields, isGroup(item) ? item : {}, inside))
      : [name];
  }
  return field.kind === 'localized'
    ? localizedFaults(field, value, name, locale)
    : shapeFaults(field, value, name, locale);
}

/** Labels of required fields without a value, and of fields whose value has the wrong shape. */
export function missingIn(fields: Fields, data: RawData, place: Place): string[] {
  return Object.entries(fields).flatMap(([key, field]) => fieldFaults(field, data[key], place));
}

/** Headings of required parts that a text does not have, or has without a word below them. */
export function missingParts(
  outline: readonly OutlineSection[],
  body: string,
  languages: { text: Locale; words: Locale },
): string[] {
  const sections = new Map(sectionsOf(body).map((section) => [section.id, section]));
  return outline
    .filter(({ id, required }) => required && (sections.get(id)?.source ?? '') === '')
    .map(({ heading }) =>
      languages.words === 'nl' ? `onderdeel ‘${heading[languages.text]}’` : `розділ «${heading[languages.text]}»`,
    );
}

/** What nobody looked at in a picture, as a part of a list. */
export function uncheckedText({ index, missing }: UncheckedPicture, locale: Locale): string {
  const { pictures } = visits.fields;
  const labels = missing.map((check) => checkLabel(check)[locale]);
  const path = [labelOf(pictures, locale), String(index + 1), labelOf(pictures.fields.checked, locale)];
  return `${path.join(' › ')}: ${labels.join(', ')}`;
}

/** What a report lacks that is silent on agreements, as a part of a list. */
export function unsaidText(locale: Locale): string {
  const { agreements, noAgreements } = visits.fields;
  const or = { nl: 'of', uk: 'або' }[locale];
  return `${labelOf(agreements, locale)} (${or}: ${labelOf(noAgreements, locale)})`;
}
