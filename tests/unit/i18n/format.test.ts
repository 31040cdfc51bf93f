import assert from 'node:assert/strict';
import { test } from 'node:test';

import { formatDate, formatList, formatPeriod, formatSize, initialOf, sortBy } from '#i18n/format.ts';

const nbsp = '\u00A0';

test('dates are written as each language writes them, with as much as is known', () => {
  assert.equal(formatDate('nl', '2026-11-23'), '23 november 2026');
  assert.equal(formatDate('uk', '2026-11-23'), `23 листопада 2026${nbsp}р.`);
  assert.equal(formatDate('nl', '2026-03'), 'maart 2026');
  assert.equal(formatDate('uk', '2026-03'), `березень 2026${nbsp}р.`);
  assert.equal(formatDate('nl', '2022'), '2022');
  assert.equal(formatDate('uk', '2022'), `2022${nbsp}р.`);
});

test('a period with equal ends is one date', () => {
  assert.equal(formatPeriod('nl', '2016', '2017'), `2016${nbsp}– 2017`);
  assert.equal(formatPeriod('nl', '2016', '2016'), '2016');
  assert.equal(formatPeriod('nl', '2016'), '2016');
});

test('sizes are rounded up and never zero', () => {
  assert.equal(formatSize('nl', 8000), `8${nbsp}kB`);
  assert.equal(formatSize('uk', 1), `1${nbsp}кБ`);
  assert.equal(formatSize('nl', 999 * 1024), `999${nbsp}kB`);
  assert.equal(formatSize('nl', 1_100_000), `1,1${nbsp}MB`);
  assert.equal(formatSize('uk', 1024 ** 2 + 1), `1,1${nbsp}МБ`);
});

test('lists end with the conjunction of the language', () => {
  assert.equal(formatList('nl', ['a', 'b', 'c']), 'a, b en c');
  assert.match(formatList('uk', ['а', 'б']), /^а (і|й|та) б$/u);
});

test('the Ukrainian alphabet orders ґ after г and ї after і; apostrophes do not count', () => {
  const words = ['їжак', 'ґрунт', 'громада', 'індекс', 'дім', 'об’єкт', 'обід'];
  const expected = ['громада', 'ґрунт', 'дім', 'індекс', 'їжак', 'об’єкт', 'обід'];
  assert.deepEqual(
    sortBy('uk', words, (word) => word),
    expected,
  );
});

test('the initial of a word is its first letter, whatever stands before it', () => {
  assert.equal(initialOf('(geen woord)'), 'G');
  assert.equal(initialOf('єдине вікно'), 'Є');
});
