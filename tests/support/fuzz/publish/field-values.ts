/** What a form may hold for each kind of field. */
import fc from 'fast-check';

import { locales, perLocale } from '#locales';
import type { Locale } from '#locales';
import type { CollectionName } from '#model/collection-names.ts';
import { documentNames } from '#model/collection-names.ts';
import type { RawData } from '#model/entry-file.ts';
import type { Field, FieldKind, Fields } from '#model/fields.ts';

import { fieldText, wrongText } from './field-texts.ts';
import * as odd from './odd-values.ts';

export interface Around {
  /** Language of what differs per language. */
  locale: Locale;
  /** ISO day. */
  today: string;
  /** Whether values are made that the form or the guard should refuse. */
  isDaring: boolean;
  /** Ids of entries that there are, public or not. */
  idsOf: (collection: CollectionName) => readonly string[];
  /** Address of the picture that comes with the entry. */
  picture: string;
}

type FieldOf<K extends FieldKind> = { [P in K]: Extract<Field, { kind: P }> & { kind: P } }[K];

const dayLengths = { day: 10, month: 7, year: 4 } as const;

function isoDay(from: string, to: string): fc.Arbitrary<string> {
  const dayLength = 24 * 60 * 60 * 1000;
  const [first, last] = [from, to].map((day) => Math.floor(Date.parse(day) / dayLength));
  return fc
    .integer({ min: first ?? 0, max: last ?? 0 })
    .map((day) => new Date(day * dayLength).toISOString().slice(0, 10));
}

function mostly<T>(
  usual: fc.Arbitrary<T>,
  { isDaring }: Around,
  ...wrong: readonly fc.Arbitrary<unknown>[]
): fc.Arbitrary<unknown> {
  if (!isDaring) return usual;
  return fc.oneof({ weight: 14, arbitrary: usual }, ...wrong.map((arbitrary) => ({ weight: 1, arbitrary })));
}

/** Ids of entries that there are, now and then of one that there is not. */
function idOf(to: CollectionName, around: Around): fc.Arbitrary<unknown> {
  const ids = around.idsOf(to);
  const missing = fc.constantFrom('bestaat-niet', '', 'A B', '../a');
  return ids.length === 0 ? missing : mostly(fc.constantFrom(...ids), around, missing);
}

function idsOf(to: CollectionName, around: Around): fc.Arbitrary<unknown> {
  if (around.idsOf(to).length === 0) return fc.constant([]);
  return fc.oneof(
    { weight: 8, arbitrary: fc.uniqueArray(idOf(to, around), { maxLength: 3 }) },
    { weight: 1, arbitrary: fc.array(idOf(to, around), { maxLength: 12 }) },
  );
}

type Maker<K extends FieldKind> = (field: FieldOf<K>, around: Around) => fc.Arbitrary<unknown>;

const nothing = fc.constant(undefined);

/** One maker per kind: a kind without one does not compile. */
const makers: { [K in FieldKind]: Maker<K> } = {
  text: ({ max }, around) => mostly(fieldText({ ...around, max }), around, wrongText({ ...around, max })),
  slug: (_, around) =>
    fc.oneof(
      { weight: 6, arbitrary: nothing },
      { weight: 1, arbitrary: mostly(fc.constantFrom(...odd.slugs), around, fc.constantFrom(...odd.wrongSlugs)) },
    ),
  key: (_, around) => mostly(fc.constantFrom(...odd.slugs), around, fc.constantFrom(...odd.wrongSlugs)),
  // A save writes these by itself.
  slugs: () => nothing,
  localized: ({ max }, around) => {
    const each = perLocale((locale) => mostly(fieldText({ locale, max }), around, wrongText({ locale, max }), nothing));
    return fc.record(each);
  },
  date: ({ precision }, around) =>
    mostly(
      fc
        .oneof(
          { weight: 8, arbitrary: isoDay('2024-01-01', around.today) },
          { weight: 1, arbitrary: isoDay('1900-01-01', '2099-12-31') },
        )
        .chain((day) => fc.constantFrom(day, day.slice(0, dayLengths[precision]))),
      around,
      fc.constantFrom(...odd.wrongDates),
    ),
  number: (_, around) =>
    mostly(
      fc.oneof(fc.constantFrom(...odd.numbers), fc.nat(999)),
      around,
      fc.constantFrom('', '12,5', '12.500', 'tien', Number.NaN),
    ),
  flag: () => fc.boolean(),
  choice: ({ options }, around) =>
    mostly(fc.constantFrom(...Object.keys(options)), around, fc.constantFrom('', 'toString', 'constructor')),
  choices: ({ options }, around) =>
    mostly(fc.uniqueArray(fc.constantFrom(...Object.keys(options))), around, fc.constant(['toString'])),
  reference: ({ to }, around) => idOf(to, around),
  references: ({ to }, around) => idsOf(to, around),
  document: (_, around) => {
    const known = documentNames.flatMap((name) => around.idsOf(name).map((id) => `${name}/${id}`));
    return mostly(
      fc.constantFrom(...known),
      around,
      fc.constantFrom('guides/bestaat-niet', 'laws/a', 'guides', '', '/'),
    );
  },
  url: (_, around) => mostly(fc.constantFrom(...odd.addresses), around, fc.constantFrom(...odd.wrongAddresses)),
  mailbox: (_, around) => mostly(fc.constantFrom(...odd.mailboxes), around, fc.constantFrom(...odd.wrongMailboxes)),
  image: (_, around) =>
    mostly(
      fc.constant(around.picture),
      around,
      fc.constantFrom('', '../media/visits/example/weg.png', 'https://example.org/a.png'),
    ),
  hashes: () => nothing,
  sections: () => nothing,
  answers: () => fc.oneof({ weight: 9, arbitrary: nothing }, { weight: 1, arbitrary: fc.constant(['a@example.org']) }),
  group: ({ fields }, around) => fieldValues(fields, around),
  list: ({ fields }, around) =>
    fc.oneof(
      { weight: 5, arbitrary: fc.array(fieldValues(fields, around), { maxLength: 2 }) },
      { weight: 1, arbitrary: fc.array(fieldValues(fields, around), { maxLength: 9 }) },
    ),
  body: () => nothing,
};

function fieldValue<K extends FieldKind>(field: FieldOf<K>, around: Around): fc.Arbitrary<unknown> {
  return makers[field.kind](field, around);
}

/** Values for a set of fields: an optional one is there now and then, a required one always, or now and then not. */
export function fieldValues(fields: Fields, around: Around): fc.Arbitrary<RawData> {
  const values = Object.entries(fields).map(([key, field]) => {
    const value = fieldValue(field, around);
    if (field.optional)
      return [key, fc.oneof({ weight: 2, arbitrary: nothing }, { weight: 1, arbitrary: value })] as const;
    return [
      key,
      around.isDaring ? fc.oneof({ weight: 30, arbitrary: value }, { weight: 1, arbitrary: nothing }) : value,
    ] as const;
  });
  return fc
    .record(Object.fromEntries(values))
    .map((made) => Object.fromEntries(Object.entries(made).filter(([, value]) => value !== undefined)));
}

/** The languages of an entry: both, or one of them. */
export const entryLanguages: fc.Arbitrary<readonly Locale[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant(locales) },
  { weight: 1, arbitrary: fc.constantFrom(...locales).map((locale) => [locale]) },
);
