import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { cardOf, listedCardOf } from '#entries/cards.ts';
import type { Catalogue } from '#entries/catalogue.ts';
import type { ListedPair } from '#entries/pairs.ts';

import { aGuide } from './content.ts';

// Only what cards look at.
const catalogue = { topics: new Map() } as unknown as Catalogue;
const changed = '## Een {#a}\n\nIets anders.\n';
const longer = '## Een {#a}\n\nTekst.\n\n## Twee {#b}\n\nMeer.\n';

const noteOf = (make: typeof cardOf, pair: ListedPair) => make(catalogue, pair, 'uk').note;

describe('a text that other pages name', () => {
  test('changes nothing on those pages when a word of its original changes', () => {
    for (const method of ['human', 'machine'] as const) {
      const before = cardOf(catalogue, aGuide({ method }), 'uk');
      for (const body of [changed, longer]) assert.deepEqual(cardOf(catalogue, aGuide({ method, body }), 'uk'), before);
    }
  });

  test('tells its languages there, and what a machine translated', () => {
    assert.equal(noteOf(cardOf, aGuide()), 'двома мовами');
    assert.equal(noteOf(cardOf, aGuide({ method: 'machine' })), 'двома мовами · українською: машинний переклад');
    assert.equal(noteOf(cardOf, aGuide({ in: ['nl'] })), 'поки що лише нідерландською');
    assert.equal(noteOf(cardOf, aGuide({ in: ['uk'] })), 'лише українською');
  });

  test('tells in the list of its kind how far its translation is behind', () => {
    assert.match(noteOf(listedCardOf, aGuide({ body: changed })), /1 розділ старіший за оригінал/u);
    assert.match(noteOf(listedCardOf, aGuide({ body: longer })), /1 розділ не перекладено/u);
    assert.equal(noteOf(listedCardOf, aGuide()), 'двома мовами');
  });
});
