/**
 * What a typed value must look like, with the sentence that an editor reads when it does not: one definition for the
 * form, for the moment at which a text is called ready, for the content check and for the build.
 */
import type { Localized } from '#locales';

import { documentNames } from './collection-names.ts';
import { dateSource } from './dates.ts';
import { idPattern, longestSlug } from './entry-path.ts';
import type { DateField, Field } from './fields.ts';
import { isMailbox, isWebAddress } from './web-addresses.ts';

export interface Shape {
  /** A regular expression that lets through all that fits, and as little else as an expression can. */
  source: string;
  /** Whether a value has the shape. */
  fits: (value: string) => boolean;
  /** What an editor must write. */
  message: Localized;
}

function shape(source: string, message: Localized, isRight: (value: string) => boolean = () => true): Shape {
  const pattern = new RegExp(source, 'u');
  return { source, message, fits: (value) => pattern.test(value) && isRight(value) };
}

const dates = {
  day: shape(dateSource('day'), {
    nl: 'schrijf een dag die bestaat, als jaar-maand-dag, zoals 2026-11-23',
    uk: 'пишіть наявний у календарі день як рік-місяць-день, наприклад 2026-11-23',
  }),
  month: shape(dateSource('month'), {
    nl: 'schrijf een maand of dag die bestaat, zoals 2026-11 of 2026-11-23',
    uk: 'пишіть наявний у календарі місяць або день, наприклад 2026-11 або 2026-11-23',
  }),
  year: shape(dateSource('year'), {
    nl: 'schrijf een jaar, maand of dag die bestaat, zoals 2026, 2026-11 of 2026-11-23',
    uk: 'пишіть рік, місяць або день, наприклад 2026, 2026-11 чи 2026-11-23',
  }),
} as const satisfies Record<DateField['precision'], Shape>;

export const shapes = {
  slug: shape(`^(?=.{1,${longestSlug}}$)${idPattern.source.slice(1)}`, {
    nl: `alleen a-z, cijfers en streepjes, hoogstens ${longestSlug} tekens`,
    uk: `лише a-z, цифри й дефіси, не більше ніж ${longestSlug} знаків`,
  }),
  document: shape(`^(?:${documentNames.join('|')})/${idPattern.source.slice(1)}`, {
    nl: 'schrijf soort/kenmerk, zoals guides/bi-zone',
    uk: 'пишіть вид/код, наприклад guides/bi-zone',
  }),
  rule: shape(`${idPattern.source.slice(0, -1)}/${idPattern.source.slice(1)}`, {
    nl: 'schrijf wet/regel, zoals ua-5018-vi/managing-company',
    uk: 'пишіть закон/норма, наприклад ua-5018-vi/managing-company',
  }),
  url: shape(
    '^[Hh][Tt][Tt][Pp][Ss]?://[^\\s/<>@?#]+(?:[/?#][^\\s<>]*)?$',
    {
      nl: 'schrijf hier alleen een volledig adres dat begint met https://',
      uk: 'пишіть тут лише повну адресу, що починається з https://',
    },
    isWebAddress,
  ),
  mailbox: shape(
    '^[^\\s@<>]+@[^\\s@<>]+\\.[^\\s@<>]+$',
    { nl: 'schrijf hier alleen een e-mailadres', uk: 'пишіть тут лише адресу електронної пошти' },
    isMailbox,
  ),
} as const satisfies Record<string, Shape>;

/** The shape of a date at least as fine as a precision. */
export function dateShape(precision: DateField['precision']): Shape {
  return dates[precision];
}

/** The shape that the values of a field have; undefined for a kind whose values are not typed as one word. */
export function shapeOf(field: Field): Shape | undefined {
  switch (field.kind) {
    case 'date':
      return dates[field.precision];
    case 'key':
      return shapes.slug;
    case 'slug':
    case 'document':
    case 'url':
    case 'mailbox':
      return shapes[field.kind];
    default:
      return undefined;
  }
}
