import assert from 'node:assert/strict';
import { test } from 'node:test';

import { matchGuides } from '#components/match/match-guides.ts';

const guides = [
  { id: 'zone', needs: ['vote', 'own-staff'], topics: ['parks'] },
  { id: 'desk', needs: ['own-staff'], topics: ['firms'] },
  { id: 'talk', needs: [], topics: ['firms', 'parks'] },
];
const idsFor = (have: string[], topic?: string) =>
  matchGuides(guides, { have: new Set(have), topic }).map(({ guide, missing }) => [guide.id, ...missing].join(' '));

test('guides with the fewest missing needs come first, and say what is missing', () => {
  assert.deepEqual(idsFor([]), ['talk', 'desk own-staff', 'zone vote own-staff']);
  assert.deepEqual(idsFor(['own-staff']), ['desk', 'talk', 'zone vote']);
});

test('guides of which all is there keep their order', () => {
  assert.deepEqual(idsFor(['own-staff', 'vote']), ['zone', 'desk', 'talk']);
});

test('a topic leaves its own guides only', () => {
  assert.deepEqual(idsFor([], 'parks'), ['talk', 'zone vote own-staff']);
  assert.deepEqual(idsFor([], 'nothing'), []);
});

test('what no guide needs changes nothing', () => {
  assert.deepEqual(idsFor(['land']), idsFor([]));
});
