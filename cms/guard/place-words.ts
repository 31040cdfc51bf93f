/** Where in a form something stands: `Nederlands › Tekst › Doel`. */
import { isLocale, localeInfo } from '#locales';
import type { Locale } from '#locales';
import type { CollectionName } from '#model/collection-names.ts';
import { collections } from '#model/collections.ts';
import { bodyField } from '#model/common-fields.ts';
import { labelsAlong } from '#model/field-labels.ts';
import { labelOf } from '#model/fields.ts';
import { sectionsOf } from '#model/sections.ts';
import type { FindingPlace } from '#model/writing/entry-privacy.ts';

/** A file of an entry, for the labels and headings in it. */
export interface FileOfPlace {
  collection: CollectionName;
  /** Language of a document. */
  language: Locale | undefined;
  /** Text of a document, for the headings in it. */
  body: string;
}

/** The field, or the heading above the place in the text; nothing for what stands in no field. */
function labelsOf({ collection, body }: FileOfPlace, place: FindingPlace, locale: Locale): string[] {
  if ('field' in place) return labelsAlong(collections[collection].fields, place.field, locale);
  if ('fileLine' in place) return [];
  const heading = sectionsOf(body).findLast(({ line }) => line <= place.bodyLine)?.heading;
  return [labelOf(bodyField, locale), ...(heading ? [heading] : [])];
}

/**
 * The place in the editor's words; empty for what stands beside the fields of a record.
 * @param locale language of the labels
 */
export function placeWords(file: FileOfPlace, place: FindingPlace, locale: Locale): string {
  const last = 'field' in place ? place.field.at(-1) : undefined;
  const language = file.language ?? (typeof last === 'string' && isLocale(last) ? last : undefined);
  const labels = labelsOf(file, place, locale);
  return [...(language === undefined ? [] : [localeInfo[language].name]), ...labels].join(' › ');
}
