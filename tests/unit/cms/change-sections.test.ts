import assert from 'node:assert/strict';
import { test } from 'node:test';

import { sectionsOf } from '#model/sections.ts';

import { withChangedSections } from '../../../cms/guard/change-sections.ts';

const first = { date: '2026-01-01', kind: 'substantive', note: { nl: 'Eerste versie.', uk: 'Перша версія.' } };
const second = { date: '2026-11-03', kind: 'substantive', note: { nl: 'Nieuw.', uk: 'Нове.' } };
const before = sectionsOf('## Een {#a}\n\nTekst.\n\n## Twee {#b}\n\nTekst.\n\n## Drie {#c}\n\nTekst.');
const after = sectionsOf('## Een {#a}\n\nTekst.\n\n## Twee {#b}\n\nAnders.\n\n## Vier {#d}\n\nTekst.');

test('a new line of the history gets the sections that the save changes, adds and removes', () => {
  assert.deepEqual(withChangedSections([first, second], [first], { before, after }), [
    first,
    { ...second, sections: ['b', 'd', 'c'] },
  ]);
});

test('a line that the file has already stays as it is', () => {
  const told = { ...second, sections: ['a'] };
  assert.deepEqual(withChangedSections([first, told], [first, told], { before, after }), [first, told]);
});

test('a line about nothing in the text names no section', () => {
  assert.deepEqual(withChangedSections([first, second], [first], { before, after: before }), [first, second]);
});

test('the first version of a document names no section: all of it is new', () => {
  assert.deepEqual(withChangedSections([first], undefined, { before: [], after }), [first]);
});

test('what is no list is left to the check', () => {
  assert.equal(withChangedSections('x', undefined, { before, after }), 'x');
  assert.deepEqual(withChangedSections(['x', null], [first], { before, after: before }), ['x', null]);
});
