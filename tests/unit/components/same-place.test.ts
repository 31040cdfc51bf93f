import assert from 'node:assert/strict';
import { test } from 'node:test';

import { atPlace } from '#components/site/same-place.ts';
import { readSituation, writeSituation } from '#components/match/situation-address.ts';

test('a link to the other language keeps query and section, and forgets those of before', () => {
  assert.equal(atPlace('/uk/poshuk/', { search: '?q=a&kind=guides', hash: '' }), '/uk/poshuk/?q=a&kind=guides');
  assert.equal(atPlace('/uk/poshuk/?q=a#x', { search: '', hash: '#step-3' }), '/uk/poshuk/#step-3');
});

test('what a reader said to the matcher survives the way into the address and back', () => {
  const situation = { have: new Set(['own-staff', 'vote & more']), topic: 'energy' };
  assert.deepEqual(readSituation(writeSituation(situation)), situation);
  assert.equal(writeSituation({ have: new Set() }), '');
});

test('a place on the page says nothing of the situation', () => {
  for (const hash of ['', '#main', '#h-guides', '#%']) assert.equal(readSituation(hash), undefined);
});
