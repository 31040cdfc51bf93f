import assert from 'node:assert/strict';
import { test } from 'node:test';

import { inOrderOfRisk } from '../../../cms/desk/desk-row.ts';

test('rows that are alike keep their order', () => {
  const row = { kind: 'machine', collection: 'guides', id: 'a', title: {}, risk: 1 } as const;
  const [first, second] = [
    { ...row, title: { nl: '1' } },
    { ...row, title: { nl: '2' } },
  ];
  assert.deepEqual(inOrderOfRisk([first, second]), [first, second]);
  assert.deepEqual(inOrderOfRisk([second, first]), [second, first]);
});
