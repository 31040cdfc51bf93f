import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { termOf } from '../../../cms/translation/read-terms.ts';
import { searchIn, termHints } from '../../../cms/translation/term-hints.ts';

function aTerm(id: string) {
  const term = termOf(readFileSync(`content/terms/${id}.yaml`, 'utf8'));
  assert.ok(term);
  return term;
}

const zone = aTerm('bi-zone');

test('words are found in their plural and case, and only at their beginning', () => {
  assert.ok(searchIn('De netbeheerders komen.')('netbeheerder'));
  assert.ok(searchIn('Рада громади вирішила.')('громада'));
  assert.ok(searchIn('Разом із громадами.')('громада'));
  assert.ok(!searchIn('De omgevingsnetbeheerder komt.')('netbeheerder'));
  assert.ok(!searchIn('Громадянин прийшов з паспортом громадянства.')('громада'));
});

test('a short word counts only as it is written, in capitals or not', () => {
  assert.ok(searchIn('De BIZ betaalt.')('biz'));
  assert.ok(!searchIn('Een bizar plan.')('BIZ'));
});

test('a phrase is found word by word, over the end of a line', () => {
  assert.ok(searchIn('план зони\nбізнес-інвестицій')('зона бізнес-інвестицій'));
});

test('signs of regular expressions in a term are plain text', () => {
  assert.ok(searchIn('Dit is a+b (c).')('a+b'));
  assert.ok(!searchIn('Dit is aab.')('a+b'));
});

for (const [from, to, source, translation, avoided] of [
  ['nl', 'uk', 'Een BI-zone is nuttig.', 'Індустріальний парк корисний.', 'індустріальний парк'],
  ['uk', 'nl', 'У БІ-зоні платять усі.', 'In een industrieel park betaalt iedereen.', 'industrieel park'],
] as const) {
  test(`a term in a text in ${from} is shown, with a warning for a word to avoid in ${to}`, () => {
    assert.deepEqual(termHints([zone], { from, to, source, translation }), [{ term: zone, avoided: [avoided] }]);
    assert.deepEqual(termHints([zone], { from, to, source, translation: '' }), [{ term: zone, avoided: [] }]);
    assert.deepEqual(termHints([zone], { from, to, source: 'x', translation }), []);
  });
}

test('a file of the glossary that cannot be read is left out', () => {
  assert.equal(termOf('word: [\n'), undefined);
});
