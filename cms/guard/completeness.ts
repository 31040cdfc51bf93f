/** What an entry still lacks before it may be called ready. */
import { localeInfo, locales } from '#locales';
import type { Locale, Localized } from '#locales';
import { visits } from '#model/collections/visits.ts';
import type { RawData } from '#model/entry-file.ts';
import { idPattern } from '#model/entry-path.ts';
import type { Field, Fields, OutlineSection } from '#model/fields.ts';
import { labelOf } from '#model/fields.ts';
import { isMediaAddress } from '#model/links.ts';
import { checkLabel } from '#model/picture-checks.ts';
import type { UncheckedPicture } from '#model/picture-checks.ts';
import { sectionsOf } from '#model/sections.ts';
import { shapeOf, shapes } from '#model/shapes.ts';
import { readTyped } from '#model/typed-values.ts';
import { hasWord, isBlank } from '#model/words.ts';

import { lengthPattern } from '../config/patterns.ts';
import { localize, stringsIn } from '../strings/strings.ts';

interface Place {
  /** Language of the sentences. */
  locale: Locale;
  /** Labels of the groups around a field. */
  above: readonly string[];
}

function isEmpty(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return isBlank(value);
  return Array.isArray(value) && value.length === 0;
}

function isGroup(value: unknown): value is RawData {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const needsWord: Localized = localize((strings) => strings.refusals.words.needsWord);
const needsChoice: Localized = localize((strings) => strings.refusals.words.needsChoice);
const needsNumber: Localized = localize((strings) => strings.refusals.words.needsNumber);
const needsText: Localized = localize((strings) => strings.refusals.words.needsText);
const needsPicture: Localized = localize((strings) => strings.refusals.words.needsPicture);

/** What an editor must do about a value that is there; undefined when the schema takes it. */
function adviceFor(field: Field, value: unknown): Localized | undefined {
  const isOneOf = (options: object, one: unknown): boolean => typeof one === 'string' && Object.hasOwn(options, one);
  const isId = (one: unknown): boolean => typeof one === 'string' && idPattern.test(one);
  const all = (isRight: (one: unknown) => boolean): boolean => Array.isArray(value) && value.every(isRight);
  switch (field.kind) {
    case 'text':
      if (typeof value !== 'string') return needsText;
      return field.isName && !hasWord(value) ? needsWord : undefined;
    case 'choice':
      return isOneOf(field.options, value) ? undefined : needsChoice;
    case 'choices':
      return all((one) => isOneOf(field.options, one)) ? undefined : needsChoice;
    case 'reference':
      return isId(value) ? undefined : needsChoice;
    case 'references':
      return all(isId) ? undefined : needsChoice;
    case 'slugs':
      return all((one) => typeof one === 'string' && shapes.slug.fits(one)) ? undefined : shapes.slug.message;
    case 'answers':
      return all((one) => typeof one === 'string' && !isBlank(one)) ? undefined : needsText;
    case 'flag':
      return typeof value === 'boolean' ? undefined : needsChoice;
    case 'number':
      return Number.isFinite(value) ? undefined : needsNumber;
    case 'image':
      return typeof value === 'string' && isMediaAddress(value) ? undefined : needsPicture;
    default: {
      const shape = shapeOf(field);
      // A year without quotes is a number in YAML.
      const text = field.kind === 'date' && typeof value === 'number' ? String(value) : value;
      return !shape || (typeof text === 'string' && shape.fits(text)) ? undefined : shape.message;
    }
  }
}

function lengthAdvice(field: Field, value: unknown, locale: Locale): string | undefined {
  const max = field.kind === 'text' ? field.max : undefined;
  return max !== undefined && String(value).length > max ? lengthPattern(max, locale)[1] : undefined;
}

/** What is wrong with a value that is there. */
function shapeFaults(field: Field, value: unknown, name: string, locale: Locale): string[] {
  const advice =
    adviceFor(field, value)?.[locale] ?? readTyped(field, value, locale).fault ?? lengthAdvice(field, value, locale);
  return advice === undefined ? [] : [`${name}: ${advice}`];
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
  if (['hashes', 'sections', 'body'].includes(field.kind)) return [];
  if (isEmpty(value)) return field.optional || field.kind === 'flag' ? [] : [name];
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
  const { or } = stringsIn(locale).controls.fields;
  return `${labelOf(agreements, locale)} (${or}: ${labelOf(noAgreements, locale)})`;
}
