import assert from 'node:assert/strict';
import { test } from 'node:test';

import { locales } from '#locales';

import { completedPhrases, ownPhrases } from '../../../cms/admin/phrases.ts';
import { decapPhrases, flat } from '../../support/editor-phrases.ts';

/** Words that are the same in English and Dutch, or stand for nothing but a placeholder. */
const alike = new Set([
  'Media',
  'Code',
  'Link',
  'Markdown',
  'Details',
  '＋ %{collectionLabel}',
  '%{details}',
  '%{date}',
]);

for (const locale of locales) {
  test(`no phrase of the interface is English when it is in ${locale}`, async () => {
    const english = flat(await decapPhrases('en'));
    const own = new Map(flat(completedPhrases(await decapPhrases(locale), locale)));
    const left = english.filter(([key, text]) => !alike.has(text) && (own.get(key) ?? text) === text);
    assert.deepEqual(left, []);
  });
}

test('every own phrase stands where Decap looks for one, with the same placeholders', async () => {
  const english = new Map(flat(await decapPhrases('en')));
  const placeholders = (text = ''): string[] => text.match(/%\{\w+\}/gu) ?? [];
  for (const [key, texts] of Object.entries(ownPhrases)) {
    const original = english.get(key);
    assert.ok(original !== undefined, key);
    for (const locale of locales) {
      for (const placeholder of placeholders(texts[locale]))
        assert.ok(original.includes(placeholder), `${key}: ${placeholder}`);
    }
  }
});
