import assert from 'node:assert/strict';
import { test } from 'node:test';

import { markUnknowns } from '#components/ui/mark-unknowns.ts';

const words = ['nog niet bekend', 'niet bekend'];

test('words that say that nobody knows are marked, with or without the signs of emphasis', () => {
  for (const text of ['Wat het kost, is niet bekend.', 'Wat het kost, is *niet bekend*.']) {
    assert.deepEqual(markUnknowns(text, words), [
      { text: 'Wat het kost, is ', unknown: false },
      { text: 'niet bekend', unknown: true },
      { text: '.', unknown: false },
    ]);
  }
  assert.deepEqual(markUnknowns('Nog niet bekend', words), [{ text: 'Nog niet bekend', unknown: true }]);
  assert.deepEqual(markUnknowns('*iets* anders', words), [{ text: '*iets* anders', unknown: false }]);
});
