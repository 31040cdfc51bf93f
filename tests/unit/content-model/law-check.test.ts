import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { isCheckOld, isReadBeforeValid, lawBasis, lawUpkeep } from '#model/law-check.ts';

test('a check of a law is old after 180 days, not on the day itself', () => {
  assert.equal(isCheckOld('2026-01-01', '2026-06-30'), false);
  assert.equal(isCheckOld('2026-01-01', '2026-07-01'), true);
});

describe('the state of a law', () => {
  const checkedOn = '2026-11-30';

  test('is told as of the check when a text was read that held at most 180 days before', () => {
    assert.equal(lawBasis({ validOn: '2026-06-03', checkedOn }), 'checked');
    assert.equal(lawBasis({ validOn: '2026-11', checkedOn }), 'checked');
  });

  test('is told of the day of an older text only; a month or a year counts from its first day', () => {
    assert.equal(lawBasis({ validOn: '2026-06-02', checkedOn }), 'then');
    assert.equal(lawBasis({ validOn: '2026-06', checkedOn }), 'then');
    assert.equal(lawBasis({ validOn: '2026', checkedOn }), 'then');
  });

  test('is what a source says when nobody read the text', () => assert.equal(lawBasis({ checkedOn }), 'told'));

  test('is looked after while the check holds and the text of its day was read', () => {
    const read = { validOn: '2026-11-01', checkedOn };
    assert.equal(lawUpkeep(read, '2027-01-01'), 'checked');
    assert.equal(lawUpkeep(read, '2027-11-01'), 'old');
    assert.equal(lawUpkeep({ checkedOn }, '2027-01-01'), 'told');
    assert.equal(lawUpkeep({ checkedOn }, '2027-11-01'), 'old');
  });

  test('cannot come from a text that held only after the check', () => {
    assert.equal(isReadBeforeValid({ validOn: '2026-12-01', checkedOn }), true);
    assert.equal(isReadBeforeValid({ validOn: '2026', checkedOn }), false);
    assert.equal(isReadBeforeValid({ checkedOn }), false);
  });
});
