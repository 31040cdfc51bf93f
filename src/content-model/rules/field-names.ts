/** Names of fields in messages: the key for developers, the label for editors. */
import { perLocale } from '#locales';
import type { Locale } from '#locales';
import { collections } from '#model/collections.ts';
import type { CollectionName } from '#model/collection-names.ts';
import { labelsAlong } from '#model/field-labels.ts';
import type { Field, Fields } from '#model/fields.ts';

import type { Wording } from '#model/issues/issue-kind-info.ts';
import type { FieldPath } from './locate.ts';

const quotes = { nl: ['‘', '’'], uk: ['«', '»'] } as const satisfies Record<Locale, readonly [string, string]>;

/** The fields of an entry of a collection. */
export function fieldsOf(collection: CollectionName): Fields {
  return collections[collection].fields;
}

/** The field at the end of a path, or the localized field whose language the path ends with. */
export function fieldAt(fields: Fields, path: FieldPath): Field | undefined {
  const [step, ...rest] = path;
  const field = typeof step === 'string' ? fields[step] : undefined;
  if (!field || rest.length === 0) return field;
  if (field.kind === 'group') return fieldAt(field.fields, rest);
  if (field.kind === 'list') return rest.length === 1 ? field : fieldAt(field.fields, rest.slice(1));
  return field;
}

/** A path as it is written in code: `sources[1].url`. */
export function pathText(path: FieldPath): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
    .join('')
    .replace(/^\./u, '');
}

/** The name of a field in every language of the messages. */
export function fieldWords(collection: CollectionName, path: FieldPath): Wording {
  const named = perLocale((locale) => {
    const [open, close] = quotes[locale];
    return `${open}${labelsAlong(fieldsOf(collection), path, locale).join(', ')}${close}`;
  });
  return { en: `"${pathText(path)}"`, ...named };
}
