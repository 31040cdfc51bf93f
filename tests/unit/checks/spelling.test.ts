import assert from 'node:assert/strict';
import { test } from 'node:test';

import { openSpeller, projectWords } from '#checks/spelling/speller.ts';
import { wordsOf } from '#checks/spelling/words-in-content.ts';
import { locales } from '#locales';

test('words are those in the letters of the language; numbers, addresses and abbreviations are none', () => {
  assert.deepEqual(wordsOf('Zo’n BI-zone kost 1.000 euro (KVK), zie www.example.org of a@b.example.', 'nl'), [
    'Zo’n',
    'BI-zone',
    'kost',
    'euro',
    'zie',
    'of',
  ]);
  assert.deepEqual(wordsOf('Об’єднання підприємців De Veldkamp, ЦНАП і пункт 5', 'uk'), [
    'Об’єднання',
    'підприємців',
    'і',
    'пункт',
  ]);
  assert.deepEqual(wordsOf('Cities4Cities', 'nl'), []);
});

test('a dictionary knows the forms of a word, the list of the project its own, and nobody a slip', async () => {
  for (const [locale, known, own, slip] of [
    ['nl', ['bedrijventerreinen', 'Gemeenteraad', 'zo’n'], 'proefwoordx', 'gemeetne'],
    ['uk', ['громадою', 'Об’єднання', 'співфінансування'], 'спробословох', 'громмада'],
  ] as const) {
    const speller = await openSpeller(locale, [own]);
    for (const word of [...known, own, own.charAt(0).toUpperCase() + own.slice(1), `${own}-${known[0]}`])
      assert.ok(speller.knows(word), word);
    assert.ok(!speller.knows(slip), slip);
    assert.deepEqual(speller.needless, []);
    speller.close();
  }
});

test('the lists of the project are in order and name nothing twice', async () => {
  for (const locale of locales) {
    const words = await projectWords(locale);
    assert.deepEqual(words, [...new Set(words)].sort(new Intl.Collator(locale).compare));
  }
});
