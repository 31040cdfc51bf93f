/** The labels along the way to a value. */
import { isLocale } from '#locales';
import type { Locale } from '#locales';

import type { Fields } from './fields.ts';

/**
 * The labels of the fields along a path, with the number of an item in a list, counted from 1. The language at the end
 * of a text in both languages is left out; what the model does not know stands as it is.
 */
export function labelsAlong(fields: Fields, path: readonly (string | number)[], locale: Locale): string[] {
  const [step, ...rest] = path;
  if (typeof step === 'number') return [String(step + 1), ...labelsAlong(fields, rest, locale)];
  const field = step === undefined ? undefined : fields[step];
  if (!field) return path.map(String).filter((part) => !isLocale(part));
  const below = field.kind === 'group' || field.kind === 'list' ? field.fields : {};
  return [field.label[locale], ...labelsAlong(below, rest, locale)];
}
