import assert from 'node:assert/strict';
import { test } from 'node:test';

import { locales } from '#locales';
import type { Issue } from '#model/issues/issue.ts';

import { messageFor } from '../../../cms/guard/messages.ts';
import { Refusal } from '../../../cms/guard/refusal.ts';

test('a fault about a value of several lines is one line of the message', () => {
  const values = { field: 'slug', value: '\nmet\r\nregels\u2028en meer' };
  const fault: Issue = { kind: 'bad-id', file: 'content/themes/proef.yaml', line: 4, values };
  for (const locale of locales) {
    const message = messageFor(new Refusal('check-failed', [JSON.stringify(fault)]), locale);
    const [, ...details] = message.split(/[\n\r\u2028]/u);
    assert.equal(details.length, 1, message);
    assert.match(details[0] ?? '', /met regels en meer/u);
  }
});
