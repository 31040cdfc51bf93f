import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Locale } from '#locales';
import { fieldHints, writingFindings } from '#model/writing/analyse.ts';

const today = '2026-11-30';
const longSentence = {
  nl: 'Dit is een zin van gewone lengte over de gemeente.',
  uk: 'Це речення звичайної довжини про роботу громади.',
};

function findingsIn(body: string, locale: Locale, summary = '') {
  return writingFindings(body, { locale, today, summary });
}

test('a Ukrainian text of many short sentences is told so once, at the first of them', () => {
  const sentences = Array.from({ length: 30 }, (_, index) => (index % 3 === 1 ? 'Так і є.' : longSentence.uk));
  const body = sentences.join('\n\n');
  assert.deepEqual(findingsIn(body, 'uk'), [
    { kind: 'short-sentences', line: 3, found: 'Так і є.', values: { percent: '33' } },
  ]);
});

test('short sentences are good Dutch, and words without a full stop are no sentences', () => {
  assert.deepEqual(findingsIn('Zo is het.\n\n'.repeat(40), 'nl'), []);
  const dates = '- **16 вересня 2025 р.** Рішення ради.\n- **2018.** Стратегія.\n'.replace(
    / (Рішення|Стратегія)[^\n]*/gu,
    ` ${longSentence.uk}`,
  );
  assert.deepEqual(findingsIn(dates.repeat(15), 'uk'), []);
  const steps = '<StepFacts who="рада" when="до 45 днів" needs="план" />\n\n'.repeat(12);
  assert.deepEqual(findingsIn(`${steps}${`${longSentence.uk}\n\n`.repeat(25)}`, 'uk'), []);
});

for (const [locale, sentence] of [
  ['nl', 'Hoeveel uren het kost, is niet bekend.'],
  ['uk', 'Скільки це коштує, невідомо.'],
] as const) {
  test(`a text in ${locale} says what is not known up to six times in a thousand words`, () => {
    const words = `${longSentence[locale]}\n\n`.repeat(100);
    const kinds = (times: number) =>
      findingsIn(`${words}${`${sentence}\n\n`.repeat(times)}`, locale).map(({ kind }) => kind);
    assert.deepEqual(kinds(4), []);
    assert.deepEqual(kinds(12), ['many-disclaimers']);
  });

  test(`a summary in ${locale} says what is known`, () => {
    assert.deepEqual(
      findingsIn('', locale, sentence).map(({ kind }) => kind),
      ['disclaimer-in-summary'],
    );
    assert.deepEqual(findingsIn('', locale, longSentence[locale]), []);
  });
}

test('the title of the box of what is not known says nothing of the text', () => {
  const body = `${longSentence.uk}\n\n`.repeat(40) + 'Решта — у рамці «Чого ми не знаємо».\n\n'.repeat(6);
  assert.deepEqual(
    findingsIn(body, 'uk').filter(({ kind }) => kind === 'many-disclaimers'),
    [],
  );
});

test('a short text may say what is not known', () => {
  assert.deepEqual(findingsIn('Hoeveel het kost, is niet bekend. Waar ook niet bekend.', 'nl'), []);
  assert.deepEqual(fieldHints('Uren zijn niet bekend.', { locale: 'nl', today }), []);
});

test('the number of a source in a field is neither a mark nor a word', () => {
  assert.deepEqual(fieldHints('Середня оцінка — це число [7](#s7).', { locale: 'uk', today }), []);
});
