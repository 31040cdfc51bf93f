import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isPublic, waitsForVisit } from '#model/visibility.ts';

const today = { today: '2026-11-23', examples: false };

test('released and withdrawn documents are shown, drafts and examples are not', () => {
  const shown = ['released', 'withdrawn', 'draft', 'review', 'example'].filter((status) => isPublic({ status }, today));
  assert.deepEqual(shown, ['released', 'withdrawn']);
  assert.equal(isPublic({ status: 'example' }, { ...today, examples: true }), true);
});

test('a document waits for its date', () => {
  assert.equal(isPublic({ status: 'released', release: { notBefore: '2026-11-24' } }, today), false);
  assert.equal(isPublic({ status: 'released', release: { notBefore: '2026-11-23' } }, today), true);
  assert.equal(isPublic({ status: 'released', sensitivity: { level: 'delayed', until: '2026-12-01' } }, today), false);
  assert.equal(isPublic({ status: 'released', sensitivity: { level: 'delayed' } }, today), false);
});

test('a visit to Ukraine needs the word of the partner and of the host', () => {
  const visit = { status: 'released', direction: 'to-ukraine' };
  assert.equal(isPublic(visit, today), false);
  assert.equal(isPublic({ ...visit, release: { partnerAgreed: true } }, today), false);
  assert.equal(isPublic({ ...visit, release: { partnerAgreed: true, hostAgreed: true } }, today), true);
  assert.equal(isPublic({ ...visit, direction: 'to-netherlands' }, today), true);
});

test('a visit to Ukraine that only repeats what is public already asks nobody', () => {
  const release = { alreadyPublic: { nl: 'besluit', uk: 'рішення' }, notBefore: undefined };
  assert.equal(isPublic({ status: 'released', direction: 'to-ukraine', release }, today), true);
  for (const more of ['pictures', 'programme', 'participants'])
    assert.equal(isPublic({ status: 'released', direction: 'to-ukraine', release, [more]: [{}] }, today), false);
  const early = { ...release, notBefore: '2026-11-24' };
  assert.equal(isPublic({ status: 'released', direction: 'to-ukraine', release: early }, today), false);
});

test('an agreement comes out with the visit that it was made on, not before', () => {
  const draft = { status: 'draft', agreements: ['a', 'b'] };
  const unreleased = { status: 'released', direction: 'to-ukraine', agreements: ['c'] };
  const shown = { status: 'released', agreements: ['b'] };
  const waiting = ['a', 'b', 'c', 'd'].filter((id) => waitsForVisit(id, [draft, unreleased, shown], today));
  assert.deepEqual(waiting, ['a', 'c']);
});
