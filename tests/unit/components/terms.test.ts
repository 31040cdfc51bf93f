import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { letterRows } from '#components/document/letter-rows.ts';
import { bothWords, definitionsOf } from '#components/document/term-texts.ts';

const both = (text: string) => ({ nl: `${text} (nl)`, uk: `${text} (uk)` });
const texts = { netherlands: both('daar'), ukraine: both('там') };

describe('a term', () => {
  test('is told first as in the country that it comes from, in the language of the reader', () => {
    assert.deepEqual(definitionsOf({ country: 'NL', ...texts }, 'uk'), [
      { country: 'NL', text: 'daar (uk)' },
      { country: 'UA', text: 'там (uk)' },
    ]);
    assert.equal(definitionsOf({ country: 'UA', ...texts }, 'nl')[0].text, 'там (nl)');
  });

  test('names a word that both languages share once', () => {
    assert.deepEqual(bothWords({ word: { nl: 'DREAM', uk: 'DREAM' } }, 'nl'), [{ word: 'DREAM', lang: 'nl' }]);
    const words = bothWords({ word: { nl: 'netbeheerder', uk: 'оператор' } }, 'uk').map((each) => each?.word);
    assert.deepEqual(words, ['оператор', 'netbeheerder']);
  });

  test('is told without its citations where they cannot be followed', () => {
    const cited = { nl: 'Hier [1](#s1).', uk: 'Тут [1](#s1).' };
    const [told] = definitionsOf({ country: 'NL', netherlands: cited, ukraine: cited }, 'nl');
    assert.equal(told.text, 'Hier.');
  });
});

describe('the letters of the glossary', () => {
  const words = [
    { id: 'dream', word: { nl: 'DREAM', uk: 'DREAM' } },
    { id: 'desk', word: { nl: 'drempel', uk: 'поріг' } },
    { id: 'plan', word: { nl: 'plan', uk: 'план' } },
  ];

  test('stand in one row per alphabet, the own one first, each letter once', () => {
    assert.deepEqual(letterRows(words, 'uk'), [
      { lang: 'uk', letters: [{ letter: 'П', id: 'plan' }] },
      {
        lang: 'nl',
        letters: [
          { letter: 'D', id: 'dream' },
          { letter: 'P', id: 'plan' },
        ],
      },
    ]);
  });
});
