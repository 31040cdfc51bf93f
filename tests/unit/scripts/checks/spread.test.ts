import assert from 'node:assert/strict';
import { test } from 'node:test';

import { spread } from '../../../../scripts/checks/site/spread.ts';

test('a short list is taken whole, a long one in even steps from the first', () => {
  const ten = Array.from({ length: 10 }, (_, index) => index);
  assert.deepEqual(spread(ten, 10), ten);
  assert.deepEqual(spread(ten, 20), ten);
  assert.deepEqual(spread(ten, 5), [0, 2, 4, 6, 8]);
  assert.deepEqual(spread(ten, 4), [0, 3, 5, 8]);
  assert.deepEqual(spread([], 5), []);
});
