import assert from 'node:assert/strict';
import { test } from 'node:test';

import { locales } from '#locales';
import type { Locale } from '#locales';

import type { DeskRow } from '../../../cms/desk/desk-row.ts';
import { kindHeadings, kindRemedies, pageWords } from '../../../cms/desk/desk-words.ts';
import { factsOf, showAllWords, wordsIn } from '../../../cms/desk/row-words.ts';

const row: DeskRow = { kind: 'machine', collection: 'guides', id: 'proef', title: { nl: 'Proef' }, risk: 0 };

function facts(fields: Partial<DeskRow>, locale: Locale): string[] {
  return factsOf({ ...row, ...fields }, locale).map((pieces) => pieces.map(({ text }) => text).join(''));
}

test('a row says its kind of text, its language, its date and that there is a draft', () => {
  const fields = { locale: 'uk', date: '2026-11-25', draft: 'pending_review' } as const;
  assert.deepEqual(facts(fields, 'nl'), [
    'Handleiding',
    'Українська',
    '25 november 2026',
    'er is een concept in beoordeling',
  ]);
  assert.deepEqual(facts(fields, 'uk'), ['Порадник', 'Українська', '25 листопада 2026 р.', 'є чернетка на розгляді']);
});

test('sections are counted and named, in the plural forms of the language', () => {
  const of = (count: number, locale: Locale) =>
    facts({ kind: 'outdated', names: Array.from({ length: count }, () => ({ nl: 'A', uk: 'Б' })) }, locale)[1];
  assert.equal(of(1, 'nl'), '1 onderdeel: A');
  assert.equal(of(2, 'nl'), '2 onderdelen: A, A');
  assert.equal(of(1, 'uk'), '1 розділ: Б');
  assert.equal(of(2, 'uk'), '2 розділи: Б, Б');
  assert.equal(of(5, 'uk'), '5 розділів: Б, Б, Б, Б, Б');
});

test('a picture names the boxes that are not ticked, an unreadable file its line', () => {
  const picture = { names: [{ nl: 'a.jpg', uk: 'a.jpg' }], unticked: [{ nl: 'plaats', uk: 'місце' }] };
  assert.deepEqual(facts(picture, 'nl').slice(1), ['a.jpg', 'niet nagekeken: plaats']);
  assert.deepEqual(facts(picture, 'uk').slice(1), ['a.jpg', 'не перевірено: місце']);
  assert.deepEqual(facts({ line: 3 }, 'uk').slice(1), ['рядок 3']);
});

test('words that are known in the other language only carry its code', () => {
  assert.deepEqual(wordsIn({ nl: 'Proef' }, 'uk'), { text: 'Proef', lang: 'nl' });
  assert.deepEqual(wordsIn({ nl: 'Proef', uk: 'Спроба' }, 'uk'), { text: 'Спроба' });
  assert.deepEqual(wordsIn({}, 'uk'), { text: '' });
  assert.equal(showAllWords(1234, 'nl'), 'Toon alle 1.234');
});

test('no word of the Ukrainian desk is in Latin letters, and none of the Dutch one in Cyrillic', () => {
  const texts = [...Object.values(kindHeadings), ...Object.values(kindRemedies), ...Object.values(pageWords)];
  for (const text of texts) {
    assert.doesNotMatch(text.uk, /[a-z]/iu);
    assert.doesNotMatch(text.nl, /\p{Script=Cyrillic}/u);
    for (const locale of locales) assert.notEqual(text[locale], '');
  }
});
