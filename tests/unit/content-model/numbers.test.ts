import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';

import { locales } from '#locales';
import type { NumberField } from '#model/fields.ts';
import { formatNumber, readNumber } from '#model/numbers.ts';
import { readTyped } from '#model/typed-values.ts';

const any: NumberField = { kind: 'number', label: { nl: 'Waarde', uk: 'Значення' } };

/** Read alike in both languages. */
const plain = [
  ['12', 12],
  ['12,5', 12.5],
  ['12.5', 12.5],
  ['0,5', 0.5],
  ['0.500', 0.5],
  [',5', 0.5],
  ['12,', 12],
  ['12,500', 12.5],
  ['1 250 000', 1250000],
  ['1\u00a0250\u00a0000', 1250000],
  ['1\u202f250\u202f000,75', 1250000.75],
  ['1\u2009250', 1250],
  ['1.250.000', 1250000],
  ['1.250.000,75', 1250000.75],
  ['-3', -3],
  ['−3', -3],
  ['– 3', -3],
  ['+3', 3],
  ['-0', 0],
  ['007', 7],
  [' 12 ', 12],
  ['12\n', 12],
  ['٣', 3],
  ['۱۲', 12],
  ['०', 0],
  ['１２，５', 12.5],
  ['𝟛', 3],
] as const;

for (const [typed, value] of plain) {
  test(`${JSON.stringify(typed)} is read as ${value}`, () => {
    for (const locale of locales) assert.deepEqual(readTyped(any, typed, locale), { value }, locale);
  });
}

test('a point before three digits parts groups in Dutch, and is asked about in Ukrainian', () => {
  assert.deepEqual(readTyped(any, '12.500', 'nl'), { value: 12500 });
  assert.deepEqual(readTyped(any, '-1.250', 'nl'), { value: -1250 });
  assert.deepEqual(readTyped(any, '12.500', 'uk'), {
    fault: '«12.500» може означати 12\u00a0500 або 12,5: напишіть 12500 або 12,5',
  });
});

const refused = [
  ['12%', 'schrijf hier alleen het getal, zonder ‘%’', 'пишіть тут лише число, без «%»'],
  ['€ 12', 'schrijf hier alleen het getal, zonder ‘€’', 'пишіть тут лише число, без «€»'],
  ['12 km', 'schrijf hier alleen het getal, zonder ‘km’', 'пишіть тут лише число, без «km»'],
  ['12 тис.', 'schrijf hier alleen het getal, zonder ‘тис.’', 'пишіть тут лише число, без «тис.»'],
  [
    'm²',
    '‘m²’ is niet als getal te lezen: schrijf bijvoorbeeld 1250 of 12,5',
    '«m²» не читається як число: напишіть, наприклад, 1250 або 12,5',
  ],
  [
    '1e3',
    'schrijf het getal helemaal uit, bijvoorbeeld 1000, in plaats van ‘1e3’',
    'напишіть число повністю, наприклад 1000, а не «1e3»',
  ],
  ...['1,250,000', '1,250.75', '1.250 000', '12 50', '1.2.3', '1-2', '--3', '-', ',', 'twaalf'].map(
    (typed) =>
      [
        typed,
        `‘${typed}’ is niet als getal te lezen: schrijf bijvoorbeeld 1250 of 12,5`,
        `«${typed}» не читається як число: напишіть, наприклад, 1250 або 12,5`,
      ] as const,
  ),
  [
    '1234567890123456',
    'dit getal heeft meer dan 15 cijfers: kijk het na en schrijf een korter getal',
    'у цьому числі понад 15 цифр: перевірте його й напишіть коротше число',
  ],
] as const;

for (const [typed, nl, uk] of refused) {
  test(`${typed} is no number, and the sentence says what to write`, () => {
    assert.deepEqual(readTyped(any, typed, 'nl'), { fault: nl });
    assert.deepEqual(readTyped(any, typed, 'uk'), { fault: uk });
  });
}

test('limits of a field are told with what was understood', () => {
  const field: NumberField = { ...any, whole: true, min: 1 };
  assert.deepEqual(readTyped(field, '1,5', 'nl'), {
    fault: 'schrijf hier een heel getal, zonder cijfers achter de komma (gelezen als: 1,5)',
  });
  assert.deepEqual(readTyped(field, '1,5', 'uk'), {
    fault: 'пишіть тут ціле число, без цифр після коми (прочитано як: 1,5)',
  });
  assert.deepEqual(readTyped(field, '0', 'nl'), { fault: 'schrijf hier 1 of een hoger getal (gelezen als: 0)' });
  assert.deepEqual(readTyped(field, -2, 'uk'), { fault: 'пишіть тут 1 або більше число (прочитано як: -2)' });
  assert.deepEqual(readTyped(field, '2', 'nl'), { value: 2 });
});

test('nothing typed is no value', () => {
  assert.deepEqual(readTyped(any, ' \u00a0', 'nl'), { value: undefined });
});

test('what is no number and no text is told without quoting it', () => {
  assert.deepEqual(readTyped(any, Number.NaN, 'nl'), {
    fault: 'dit is niet als getal te lezen: schrijf bijvoorbeeld 1250 of 12,5',
  });
  assert.deepEqual(readTyped(any, -Infinity, 'uk'), {
    fault: 'це не читається як число: напишіть, наприклад, 1250 або 12,5',
  });
});

test('a number that is shown in a language is read as the same number in it', () => {
  assert.equal(formatNumber(1250000.75, 'nl'), '1.250.000,75');
  assert.equal(formatNumber(1250000.75, 'uk'), '1\u00a0250\u00a0000,75');
  const numbers = fc.oneof(
    fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
    fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((value) => value / 1000),
  );
  fc.assert(
    fc.property(numbers, fc.constantFrom(...locales), (value, locale) => {
      const number = value === 0 ? 0 : value;
      assert.deepEqual(readNumber(formatNumber(number, locale), locale), { kind: 'number', value: number });
    }),
  );
});
