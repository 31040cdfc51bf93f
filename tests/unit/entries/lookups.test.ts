import assert from 'node:assert/strict';
import { test } from 'node:test';

import { recordsOf } from '#entries/lookups.ts';

import { aLaw } from './content.ts';

test('a record that a text names twice is shown once, where it was named first', () => {
  const laws = new Map(['a', 'b'].map((id) => [id, aLaw({ id })]));
  assert.deepEqual(
    recordsOf(laws, ['b', 'a', 'b']).map(({ id }) => id),
    ['b', 'a'],
  );
  assert.deepEqual(recordsOf(laws, undefined), []);
});
