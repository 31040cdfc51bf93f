import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isCheckOld } from '#model/law-check.ts';

test('a check of a law holds for 180 days, and not a day longer', () => {
  assert.equal(isCheckOld('2026-01-01', '2026-06-30'), false);
  assert.equal(isCheckOld('2026-01-01', '2026-07-01'), true);
});
