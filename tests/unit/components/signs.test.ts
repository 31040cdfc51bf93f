import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { markUnknowns } from '#components/ui/mark-unknowns.ts';

const words = ['ще не перевірено', 'ще не відомо', 'невідомо'];
const marked = (text: string) =>
  markUnknowns(text, words).flatMap(({ text: part, unknown }) => (unknown ? [part] : []));

describe('words that say that nobody knows', () => {
  test('are marked at the start and inside a sentence', () => {
    assert.deepEqual(marked('Ще не перевірено. Чи можна, невідомо.'), ['Ще не перевірено', 'невідомо']);
  });

  test('are not marked inside another word, and nothing of the text is lost', () => {
    const text = 'Це невідомою мовою, ще не відомо.';
    assert.deepEqual(marked(text), ['ще не відомо']);
    assert.equal(
      markUnknowns(text, words)
        .map((part) => part.text)
        .join(''),
      text,
    );
  });
});
