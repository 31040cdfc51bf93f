import assert from 'node:assert/strict';
import { test } from 'node:test';

import { indicatorBars, type Indicator } from '#components/document/indicator-bars.ts';

function anIndicator(value: number | undefined, unit?: string): Indicator {
  return { name: { nl: 'Wat', uk: 'Що' }, value, unit: unit === undefined ? undefined : { nl: unit, uk: unit } };
}

const drawn = (...indicators: Indicator[]) => indicatorBars(indicators).map(({ share, of }) => [share, of]);

test('a percentage is drawn on a track of 100', () => {
  assert.deepEqual(drawn(anIndicator(80, '%')), [[80, 'hundred']]);
});

test('values with a unit in common are drawn against the largest', () => {
  assert.deepEqual(drawn(anIndicator(300, 'ha'), anIndicator(200, 'ha'), anIndicator(100, 'ha')), [
    [100, 'largest'],
    [66.7, 'largest'],
    [33.3, 'largest'],
  ]);
});

test('a lone value, an unknown one and one without a unit are left to the table', () => {
  assert.deepEqual(drawn(anIndicator(789, 'bedrijven'), anIndicator(undefined, '%'), anIndicator(5)), []);
});

test('what no bar can show is left to the table: a growth above 100 %, a loss, zeroes', () => {
  assert.deepEqual(
    drawn(
      anIndicator(140, '%'),
      anIndicator(-3, '%'),
      anIndicator(0, 'ha'),
      anIndicator(0, 'ha'),
      anIndicator(-1, 'ha'),
    ),
    [],
  );
});
