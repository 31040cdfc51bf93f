import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { issueKinds } from '#model/issues/issue-kinds.ts';
import type { IssueKindInfo } from '#model/issues/issue-kind-info.ts';

const kinds: [string, IssueKindInfo][] = Object.entries(issueKinds);

function placeholders(text: string): Set<string> {
  return new Set(Array.from(text.matchAll(/\{([a-z]+)\}/gu), ([, name = '']) => name));
}

describe('every kind of fault', () => {
  for (const [kind, { words }] of kinds) {
    test(`${kind} is a fault and a remedy in every language`, () => {
      for (const text of Object.values(words)) {
        assert.match(text, /[.)»’"] .+\.$/u);
        const unknown = [...placeholders(text)].filter((name) => !placeholders(words.en).has(name));
        assert.deepEqual(unknown, []);
      }
    });
  }

  test('is told in Ukrainian letters and with the right apostrophe', () => {
    for (const [, { words }] of kinds) {
      assert.match(words.uk, /[а-яїієґ]/u);
      assert.doesNotMatch(words.uk, /[ыэъё]|\p{Script=Cyrillic}['ʼ]\p{Script=Cyrillic}/u);
    }
  });
});
