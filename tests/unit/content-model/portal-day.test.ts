import assert from 'node:assert/strict';
import { test } from 'node:test';

import { portalDay } from '#model/dates.ts';

test('the day of the portal is the day in the Netherlands, in summer and in winter', () => {
  assert.equal(portalDay(new Date('2026-11-30T22:59:59Z')), '2026-11-30');
  assert.equal(portalDay(new Date('2026-11-30T23:00:00Z')), '2026-12-01');
  assert.equal(portalDay(new Date('2026-07-01T21:59:59Z')), '2026-07-01');
  assert.equal(portalDay(new Date('2026-07-01T22:00:00Z')), '2026-07-02');
  assert.equal(portalDay(new Date('2027-12-31T23:30:00Z')), '2028-01-01');
});
