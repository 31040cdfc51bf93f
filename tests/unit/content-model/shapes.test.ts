import assert from 'node:assert/strict';
import { test } from 'node:test';

import { collections } from '#model/collections.ts';
import { collectionNames } from '#model/collection-names.ts';
import { isDate } from '#model/dates.ts';
import type { Field, Fields } from '#model/fields.ts';
import { fieldsSchema } from '#model/to-zod.ts';

import { missingIn } from '../../../cms/guard/completeness.ts';

test('a day is a day of the calendar, in every month of every kind of year', () => {
  for (let year = 1895; year < 2110; year += 1) {
    for (let month = 0; month <= 13; month += 1) {
      for (let day = 0; day <= 32; day += 1) {
        const text = [year, ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-');
        const date = new Date(Date.UTC(year, month - 1, day));
        const isReal = month >= 1 && month <= 12 && day >= 1 && date.getUTCMonth() === month - 1;
        assert.equal(isDate(text, 'day'), isReal, text);
      }
    }
  }
});

test('a year has four figures and is not mistyped: years below 100 would be shown as others', () => {
  for (const text of ['0000-01-01', '0026-11-30', '0099-12-31', '0096-02-29', '0999-12-31', '0400-02-29'])
    assert.equal(isDate(text, 'day'), false, text);
  for (const text of ['1000-01-01', '1200-02-29', '1996-02-29', '9999-12-31']) assert.ok(isDate(text, 'day'), text);
  for (const text of ['0026', '0026-11']) assert.equal(isDate(text, 'year'), false, text);
});

test('what stands around a date makes it none', () => {
  for (const text of ['2026-11-30T10:00', '2026-11-30 ', '2026-11-30Z', '30-11-2026', '2026-11-30\n', '２026-11-30'])
    assert.equal(isDate(text, 'day'), false, text);
});

/** Values of all sorts: right for some fields, wrong for the others. */
const values: unknown[] = [
  ...['', ' ', '\u200B', 'x', '!', '🎉', '2026-02-31', '2026-02-28', '2026-02', '2026', 'a-b', 'A b', 'nl', 'released'],
  ...['https://example.org/', 'https://', 'HTTPS://example.org', 'https://exa<mple.org', 'https://a b', 'mailto:x@y.z'],
  ...[
    'info@example.org',
    'info@',
    'guides/x',
    'laws/x',
    'guides/',
    '../media/visits/x/a.jpg',
    'a.jpg',
    'x'.repeat(300),
  ],
  ...[12, -0, 1e21, Number.NaN, Infinity, true, false, null, undefined, [], ['x'], [''], ['A'], [1], {}, { nl: 'x' }],
  ...[{ nl: 'x', uk: 'х' }, { nl: ' ', uk: 'х' }, { nl: '!', uk: '?' }, { nl: 1, uk: true }, [{}], [null]],
];

/** Every field of the model that is no group, as the only field of an entry; each sort of field once. */
function fieldsIn(fields: Fields): Field[] {
  return Object.values(fields).flatMap((field) =>
    field.kind === 'group' || field.kind === 'list' ? fieldsIn(field.fields) : [field],
  );
}

/** Whether the schema of a field takes what a save would write of a value. */
function isTaken(field: Field, value: unknown): boolean {
  return fieldsSchema({ value: field }).safeParse(value === undefined ? {} : { value }).success;
}

const sorts = new Map(
  collectionNames
    .flatMap((name) => fieldsIn(collections[name].fields))
    .filter(({ kind }) => !['hashes', 'sections', 'slugs', 'body'].includes(kind))
    .map((field) => [JSON.stringify(field), field]),
);

/** What a save leaves out: see `withoutEmpty`. */
function isWritten(value: unknown): boolean {
  if (typeof value === 'string') return value.replace(/[\s\u200B]/gu, '') !== '';
  return value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);
}

test('what may be called ready is what the schema takes, for every field and all sorts of values', () => {
  for (const field of sorts.values()) {
    for (const value of values) {
      const said = missingIn({ value: field }, { value }, { locale: 'nl', above: [] });
      const taken = isTaken(field, isWritten(value) ? value : undefined);
      assert.equal(said.length === 0, taken, `${field.kind} ${JSON.stringify(value)}: ${said.join('; ')}`);
    }
  }
});
