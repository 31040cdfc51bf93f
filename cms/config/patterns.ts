/** What a typed value must look like, with the sentence that an editor reads when it does not. */
import type { Locale, Localized } from '#locales';
import type { DateField } from '#model/fields.ts';

interface Pattern {
  source: string;
  message: Localized;
}

const month = '(?:0[1-9]|1[0-2])';
const day = '(?:0[1-9]|[12]\\d|3[01])';

const datePatterns = {
  day: {
    source: `^\\d{4}-${month}-${day}$`,
    message: { nl: 'schrijf jaar-maand-dag, zoals 2026-11-23', uk: 'пишіть рік-місяць-день, наприклад 2026-11-23' },
  },
  month: {
    source: `^\\d{4}-${month}(?:-${day})?$`,
    message: { nl: 'schrijf jaar-maand, zoals 2026-11', uk: 'пишіть рік-місяць, наприклад 2026-11' },
  },
  year: {
    source: `^\\d{4}(?:-${month}(?:-${day})?)?$`,
    message: { nl: 'schrijf het jaar, zoals 2026, of 2026-11', uk: 'пишіть рік, наприклад 2026 або 2026-11' },
  },
} as const satisfies Record<DateField['precision'], Pattern>;

export const shapes = {
  slug: {
    source: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
    message: { nl: 'alleen a-z, cijfers en streepjes', uk: 'лише a-z, цифри й дефіси' },
  },
  document: {
    source: '^(?:guides|cases|visits|pages)/[a-z0-9]+(?:-[a-z0-9]+)*$',
    message: { nl: 'schrijf soort/kenmerk, zoals guides/bi-zone', uk: 'пишіть вид/код, наприклад guides/bi-zone' },
  },
} as const satisfies Record<string, Pattern>;

/** Decap's form of a pattern: the expression and its sentence. */
export function patternFor(pattern: Pattern, locale: Locale): [string, string] {
  return [pattern.source, pattern.message[locale]];
}

export function datePattern(field: DateField, locale: Locale): [string, string] {
  return patternFor(datePatterns[field.precision], locale);
}

/** Refuses text with more characters than the model allows. */
export function lengthPattern(max: number, locale: Locale): [string, string] {
  const message = { nl: `hoogstens ${max} tekens`, uk: `не більше ніж ${max} знаків` };
  return [`^[\\s\\S]{0,${max}}$`, message[locale]];
}
