import assert from 'node:assert/strict';
import { test } from 'node:test';

import { locales } from '#locales';
import type { WholeDocument } from '#model/entry-texts.ts';
import { takesOff } from '#model/takes-off.ts';

import { consent, known } from '../../support/consent.ts';

const occasion = { today: '2026-11-30', known };

function aVisit(data: object = {}): WholeDocument {
  const fields = { status: 'released', release: consent, ...data };
  return { collection: 'visits', id: 'proef', versions: locales.map((locale) => ({ locale, data: fields, body: '' })) };
}
const isTaken = (after: WholeDocument | undefined, before: WholeDocument | undefined = aVisit()): boolean =>
  takesOff({ before, after }, occasion);

test('whatever takes a text from readers today takes it off', () => {
  const [dutch] = aVisit().versions;
  assert.ok(dutch);
  const changes = {
    removed: undefined,
    'removed in one language': { ...aVisit(), versions: [dutch] },
    withdrawn: aVisit({ status: 'withdrawn', withdrawn: { date: '2026-11-30' } }),
    'kept back': aVisit({ status: 'draft' }),
    delayed: aVisit({ sensitivity: { level: 'delayed', until: '2026-12-24' } }),
    'not before a day': aVisit({ release: { ...consent, notBefore: '2026-12-24' } }),
    'without the word of the host': aVisit({ release: { ...consent, hostAgreed: undefined } }),
    'with its place withheld': aVisit({ sensitivity: { level: 'place-withheld' } }),
  };
  assert.deepEqual(
    Object.entries(changes).flatMap(([name, after]) => (isTaken(after) ? [] : [name])),
    [],
  );
  const past = aVisit({ sensitivity: { level: 'delayed', until: '2026-11-01' } });
  assert.equal(isTaken(aVisit({ status: 'withdrawn' }), past), true);
});

test('what readers keep, or never had, takes nothing off', () => {
  const kept = [
    aVisit(),
    aVisit({ title: 'Anders' }),
    aVisit({ status: 'withdrawn', withdrawn: { date: '2026-12-24' } }),
  ];
  const unseen = [undefined, aVisit({ status: 'draft' }), aVisit({ status: 'withdrawn' }), aVisit({ release: {} })];
  assert.deepEqual(
    [kept.map((after) => isTaken(after)), unseen.map((before) => takesOff({ before, after: undefined }, occasion))],
    [
      [false, false, false],
      [false, false, false, false],
    ],
  );
});
