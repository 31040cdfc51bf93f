import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { agreementStanding, inLedgerOrder, isOverdue } from '#model/agreement-state.ts';

const today = '2027-02-01';

function anAgreement(state: 'open' | 'running' | 'done' | 'dropped', due: string) {
  return { state, due };
}

describe('when an agreement is overdue', () => {
  test('the day after its date, whether it was begun or not', () => {
    assert.equal(isOverdue(anAgreement('open', '2027-01-31'), today), true);
    assert.equal(isOverdue(anAgreement('running', '2027-01-31'), today), true);
  });

  test('not on the day itself', () => {
    assert.equal(isOverdue(anAgreement('open', today), today), false);
  });

  test('never when it is done or dropped', () => {
    assert.equal(isOverdue(anAgreement('done', '2020-01-01'), today), false);
    assert.equal(isOverdue(anAgreement('dropped', '2020-01-01'), today), false);
  });

  test('a month or a year counts until it is over', () => {
    assert.equal(isOverdue(anAgreement('open', '2027-02'), '2027-02-28'), false);
    assert.equal(isOverdue(anAgreement('open', '2027-02'), '2027-03-01'), true);
    assert.equal(isOverdue(anAgreement('open', '2027'), '2027-12-31'), false);
    assert.equal(isOverdue(anAgreement('open', '2027'), '2028-01-01'), true);
  });

  test('readers see that instead of how far it was', () => {
    assert.equal(agreementStanding(anAgreement('running', '2027-01-31'), today), 'overdue');
    assert.equal(agreementStanding(anAgreement('running', today), today), 'running');
  });
});

describe('the order of the ledger', () => {
  test('overdue, then to be done, then done, then dropped; each by date', () => {
    const shuffled = [
      anAgreement('dropped', '2026-01-01'),
      anAgreement('done', '2026-06-01'),
      anAgreement('open', '2027-05-01'),
      anAgreement('done', '2026-03-01'),
      anAgreement('running', '2027-01-31'),
      anAgreement('running', '2027-03-01'),
      anAgreement('open', '2026-12-31'),
    ];
    assert.deepEqual(
      inLedgerOrder(shuffled, today).map(({ state, due }) => `${due} ${state}`),
      [
        '2026-12-31 open',
        '2027-01-31 running',
        '2027-03-01 running',
        '2027-05-01 open',
        '2026-03-01 done',
        '2026-06-01 done',
        '2026-01-01 dropped',
      ],
    );
  });

  test('a month stands behind the days in it', () => {
    const due = inLedgerOrder(
      ['2027-04-01', '2027-03', '2027-03-31', '2027-02-28'].map((date) => anAgreement('open', date)),
      today,
    ).map((agreement) => agreement.due);
    assert.deepEqual(due, ['2027-02-28', '2027-03-31', '2027-03', '2027-04-01']);
  });
});
