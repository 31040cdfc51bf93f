import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { stemOf } from '#search/analysis/stem.ts';
import { createCompoundSplitter } from '#search/indexing/dutch-compounds.ts';
import { loadDutchWords } from '#search/indexing/dutch-words.ts';
import { createKeyers } from '#search/indexing/keyer.ts';

const words = loadDutchWords();
const split = createCompoundSplitter(words);

test('Dutch forms share a stem where their endings tell', () => {
  const paradigms = [
    'gemeente gemeenten',
    'bedrijf bedrijven',
    'vergunning vergunningen',
    'mogelijkheid mogelijkheden',
  ];
  for (const paradigm of paradigms)
    assert.equal(new Set(paradigm.split(' ').map((form) => stemOf('nl', form))).size, 1);
  assert.notEqual(stemOf('nl', 'woord'), stemOf('nl', 'worden'));
});

describe('the dictionary', () => {
  test('knows the basic form of plurals, diminutives and adjectives', () => {
    const lemmas = {
      steden: 'stad',
      raadsleden: 'raadslid',
      huizen: 'huis',
      grote: 'groot',
      kindje: 'kind',
      musea: 'museum',
    };
    for (const [form, lemma] of Object.entries(lemmas)) assert.deepEqual(words.lemmasOf(form), [lemma]);
    assert.deepEqual(words.lemmasOf('xqzt'), []);
  });

  test('gives the forms of a basic form', () => {
    assert.ok(words.formsOf('bedrijf').includes('bedrijven'));
    assert.ok(words.formsOf('stad').includes('steden'));
  });
});

describe('compounds', () => {
  test('come apart where a dictionary allows it', () => {
    assert.deepEqual(split('bedrijventerrein'), ['bedrijven', 'terrein']);
    assert.deepEqual(split('gebiedsontwikkeling'), ['gebied', 'ontwikkeling']);
    assert.deepEqual(split('energiehub'), ['energie', 'hub']);
    assert.ok(split('bedrijveninvesteringszone').includes('investering'));
  });

  test('a word that only looks like one stays whole', () => {
    for (const word of ['vergadering', 'samenwerking', 'duurzaamheid', 'waterschap', 'provincie'])
      assert.deepEqual(split(word), [], word);
  });
});

describe('what a word is indexed by', () => {
  const { nl, uk } = createKeyers(words);

  test('its basic form, its parts, and nothing twice', () => {
    assert.deepEqual(nl.stemsOf('Bedrijventerreinen'), {
      own: ['bedrijventerrein'],
      parts: ['bedrijf', 'terrein'],
      isForeign: false,
    });
    assert.deepEqual(nl.stemsOf('steden'), { own: ['stad'], parts: [], isForeign: false });
  });

  test('every form of a word that was met leads to it', () => {
    nl.stemsOf('schip');
    assert.deepEqual([...(nl.known.get(stemOf('nl', 'schepen')) ?? [])], ['schip']);
  });

  test('a Cyrillic word on a Dutch page is a word of the other language', () => {
    assert.deepEqual(nl.stemsOf('громади'), { own: [stemOf('uk', 'громада')], parts: [], isForeign: true });
    assert.equal(uk.stemsOf('Prozorro').isForeign, false);
  });
});
