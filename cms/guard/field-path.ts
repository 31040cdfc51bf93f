/** The labels along the path to a field: `Foto’s › 1 › Bijschrift`. */
import { isLocale, localeInfo } from '#locales';
import type { Locale } from '#locales';
import type { CollectionName } from '#model/collection-names.ts';
import { collections } from '#model/collections.ts';
import type { Fields } from '#model/fields.ts';

type Path = readonly (string | number)[];

function labels(fields: Fields, [step, ...rest]: Path, locale: Locale): string[] {
  if (step === undefined) return [];
  if (typeof step === 'number') return [String(step + 1), ...labels(fields, rest, locale)];
  const field = Object.hasOwn(fields, step) ? fields[step] : undefined;
  if (!field) return [isLocale(step) ? localeInfo[step].name : step, ...labels({}, rest, locale)];
  const below = field.kind === 'group' || field.kind === 'list' ? field.fields : {};
  return [field.label[locale], ...labels(below, rest, locale)];
}

/** The name of a field of an entry, with the groups and lists around it. */
export function fieldPathText(collection: CollectionName, path: Path, locale: Locale): string {
  return labels(collections[collection].fields, path, locale).join(' › ');
}
