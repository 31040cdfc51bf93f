import assert from 'node:assert/strict';
import { test } from 'node:test';

import { writingFindings } from '#model/writing/analyse.ts';
import { searchOnlyFinder, searchOnlyOf } from '#model/writing/search-only.ts';

const term = {
  word: { nl: 'initiatiefnemer', uk: 'ініціатор створення' },
  variants: [
    { text: 'Oprichter', language: 'nl', searchOnly: true },
    { text: 'initiatiefnemers', language: 'nl' },
    { text: 'засновник', language: 'uk', searchOnly: true },
  ],
};

test('a form that is for searching only is advised against in the text, in its language', () => {
  const searchOnly = searchOnlyOf(term);
  assert.deepEqual(searchOnly, { nl: ['Oprichter'], uk: ['засновник'] });
  const finder = searchOnlyFinder([{ word: term.word, searchOnly }], 'nl');
  const body = 'De oprichter en de initiatiefnemers, засновник.';
  assert.deepEqual(writingFindings(body, { locale: 'nl', today: '2026-11-30', searchOnly: finder }), [
    { kind: 'search-only', line: 1, found: 'oprichter', values: { plain: 'initiatiefnemer' } },
  ]);
});

test('a glossary without such forms advises nothing, whatever its file holds', () => {
  const forms = { word: term.word, searchOnly: searchOnlyOf({ variants: ['x', null, { searchOnly: true }] }) };
  assert.deepEqual(searchOnlyFinder([forms], 'nl')('De oprichter.'), []);
});
