import assert from 'node:assert/strict';
import { test } from 'node:test';

import { adviceNotes } from '../../../cms/desk/site-advice.ts';

const first = [
  { rule: 'links', page: '/nl/:3', fault: '"/x/" leads to nothing', remedy: 'Correct the link.' },
] as const;
const advice = [{ rule: 'links', count: 12, first }] as const;

test('what the check of the site found is said in the language of the editor, with lines for who mends it', () => {
  const lines = ['/nl/:3: "/x/" leads to nothing. Correct the link.'];
  assert.deepEqual(adviceNotes(advice, 'nl'), [{ words: 'Een link leidt nergens heen.', count: 12, lines }]);
  assert.deepEqual(adviceNotes(advice, 'uk'), [{ words: 'Посилання нікуди не веде.', count: 12, lines }]);
  assert.deepEqual(adviceNotes([], 'nl'), []);
});
