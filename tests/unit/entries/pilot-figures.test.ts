import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { pilotFigures } from '#entries/pilot-figures.ts';

import { aCase, aGuide, aLaw, aMilestone, anAgreement, aPortal, aVisit } from './content.ts';

const today = '2027-02-01';
const none = { guides: 0, cases: 0, visits: 0 };

describe('the figures of the pilot', () => {
  test('an empty portal counts nothing', () => {
    const figures = pilotFigures(aPortal(), today);
    assert.deepEqual(figures.documents.published, none);
    assert.deepEqual(figures.visits, { released: { 'to-ukraine': 0, 'to-netherlands': 0, online: 0 }, withdrawn: 0 });
    assert.deepEqual(figures.agreements, { overdue: 0, open: 0, running: 0, done: 0, dropped: 0 });
    assert.deepEqual(figures.laws, { total: 0, read: 0, unread: 0, old: [] });
  });

  test('marked examples never count', () => {
    const listed = [aGuide({ status: 'example' }), aVisit({ status: 'example' })];
    const figures = pilotFigures(aPortal({ listed, agreements: [anAgreement({ example: true })] }), today);
    assert.deepEqual(figures, pilotFigures(aPortal(), today));
  });

  test('visits count by direction; a withdrawn report counts apart', () => {
    const listed = [
      aVisit({ id: 'a' }),
      aVisit({ id: 'b', data: { direction: 'to-ukraine' } }),
      aVisit({ id: 'c', data: { direction: 'to-ukraine' } }),
      aVisit({ id: 'd', status: 'withdrawn' }),
    ];
    const { visits, documents } = pilotFigures(aPortal({ listed }), today);
    assert.deepEqual(visits, { released: { 'to-ukraine': 2, 'to-netherlands': 1, online: 0 }, withdrawn: 1 });
    assert.equal(documents.published.visits, 3);
  });

  test('an overdue agreement counts as overdue only, from the day after its date', () => {
    const agreements = [
      anAgreement({ id: 'a', state: 'running', due: '2027-01-31' }),
      anAgreement({ id: 'b', state: 'running', due: today }),
      anAgreement({ id: 'c', state: 'done', due: '2026-12-31' }),
      anAgreement({ id: 'd', state: 'dropped', due: '2026-12-31' }),
      anAgreement({ id: 'e', state: 'open', due: '2027-06-30' }),
    ];
    const counts = pilotFigures(aPortal({ agreements }), today).agreements;
    assert.deepEqual(counts, { overdue: 1, open: 1, running: 1, done: 1, dropped: 1 });
  });

  test('documents count by kind and by the languages that they exist in', () => {
    const listed = [aGuide({ id: 'a' }), aGuide({ id: 'b', in: ['nl'] }), aCase({ id: 'c', in: ['uk'] })];
    const { documents } = pilotFigures(aPortal({ listed }), today);
    assert.deepEqual(documents.published, { ...none, guides: 2, cases: 1 });
    assert.deepEqual(documents.inBoth, { ...none, guides: 1 });
    assert.deepEqual(documents.onlyIn, { nl: { ...none, guides: 1 }, uk: { ...none, cases: 1 } });
  });

  test('sections count as outdated or missing, not documents', () => {
    const body = '## Een {#a}\n\nIets anders.\n\n## Twee {#b}\n\nNieuw.\n\n## Drie {#c}\n\nNieuw.\n';
    const { documents } = pilotFigures(aPortal({ listed: [aGuide({ body }), aCase()] }), today);
    assert.deepEqual(documents.outdatedSections, { ...none, guides: 1 });
    assert.deepEqual(documents.missingSections, { ...none, guides: 2 });
  });

  test('a machine translation counts until somebody has checked it', () => {
    const listed = [
      aGuide({ id: 'a', method: 'machine' }),
      aGuide({ id: 'b', method: 'machine-reviewed' }),
      aGuide({ id: 'c' }),
    ];
    assert.deepEqual(pilotFigures(aPortal({ listed }), today).documents.unreviewed, { ...none, guides: 1 });
  });

  test('moments count by certainty', () => {
    const milestones = [
      aMilestone({ id: 'a' }),
      aMilestone({ id: 'b', certainty: 'planned' }),
      aMilestone({ id: 'c', certainty: 'unknown' }),
      aMilestone({ id: 'e', certainty: 'calculated' }),
      aMilestone({ id: 'd', certainty: 'unknown' }),
    ];
    assert.deepEqual(pilotFigures(aPortal({ milestones }), today).milestones, {
      confirmed: 1,
      planned: 1,
      calculated: 1,
      unknown: 2,
    });
  });

  test('laws whose check is older than 180 days are named', () => {
    const laws = [
      aLaw({ id: 'fresh', checkedOn: '2026-08-05', validOn: '2026-08-01' }),
      aLaw({ id: 'old', checkedOn: '2026-08-04', validOn: '2026-08-04' }),
    ];
    assert.deepEqual(pilotFigures(aPortal({ laws }), today).laws, { total: 2, read: 1, unread: 0, old: ['old'] });
  });

  test('a law whose text was not read, or in an old version only, is not looked after', () => {
    const laws = [
      aLaw({ id: 'told' }),
      aLaw({ id: 'then', validOn: '2019' }),
      aLaw({ id: 'read', validOn: '2026-12' }),
    ];
    assert.deepEqual(pilotFigures(aPortal({ laws }), today).laws, { total: 3, read: 1, unread: 2, old: [] });
  });
});
