import assert from 'node:assert/strict';
import { test } from 'node:test';

import { Refusal } from '../../../cms/guard/refusal.ts';
import { withReadValues } from '../../../cms/guard/typed-values.ts';

const path = 'content/cases/proef.nl.mdx';

function aCase({ value = '1', url = 'https://een.example/pad' }: { value?: string; url?: string }): string {
  return `---\ntitle: Proef\nindicators:\n  - name:\n      nl: Proef\n    value: ${value}\nsources:\n  - title: Een\n    url: https://een.example\n  - title: Twee\n    url: ${url}\n---\n\nTekst.\n`;
}

function saved(raw: string): string {
  return withReadValues([{ path, raw, slug: 'proef' }], 'nl')[0]?.raw ?? '';
}

function refusals(raw: string, locale: 'nl' | 'uk'): readonly string[] {
  try {
    withReadValues([{ path, raw, slug: 'proef' }], locale);
    return [];
  } catch (error) {
    return error instanceof Refusal ? [error.code, ...error.details] : [String(error)];
  }
}

test('what was typed in a number field is saved as a number of the same value', () => {
  assert.ok(saved(aCase({ value: '"12,5"' })).includes('value: 12.5\n'));
  assert.ok(saved(aCase({ value: '"12.500"' })).includes('value: 12500\n'));
  assert.ok(saved(aCase({ value: '12500' })).includes('value: 12500\n'));
});

for (const typed of [
  ' https://een.example/pad',
  'https://een.example/pad ',
  '\u00a0https://een.example/pad\u00a0\u2009',
  '\nhttps://een.example/pad\n',
  '<https://een.example/pad>',
  ' < https://een.example/pad > ',
  '\u200bhttps://een.example/pad\u2060',
]) {
  test(`what came along with an address goes when it is saved: ${JSON.stringify(typed)}`, () => {
    assert.ok(saved(aCase({ url: JSON.stringify(typed) })).includes('url: https://een.example/pad\n'));
  });
}

for (const typed of [
  'Bron: https://een.example/pad',
  'https://een.example/pad en meer',
  'een.example',
  'ftp://een.example',
  'https://',
  'https://[',
]) {
  test(`a refusal names the source whose address is none: ${typed}`, () => {
    const raw = aCase({ url: JSON.stringify(typed) });
    assert.deepEqual(refusals(raw, 'nl'), [
      'invalid-fields',
      'Bronnen › 2 › Adres: schrijf hier alleen een volledig adres dat begint met https://',
    ]);
    assert.deepEqual(refusals(raw, 'uk'), [
      'invalid-fields',
      'Джерела › 2 › Адреса: пишіть тут лише повну адресу, що починається з https://',
    ]);
  });
}

test('a refusal names the number and what to write', () => {
  assert.deepEqual(refusals(aCase({ value: '12%' }), 'nl'), [
    'invalid-fields',
    'Uitkomsten › 1 › Waarde (leeg is niet bekend): schrijf hier alleen het getal, zonder ‘%’',
  ]);
});

test('a mailbox loses what came along with it, or is refused in words', () => {
  const withMailbox = (mailbox: string): string =>
    `---\ntitle: Proef\ncontact:\n  mailbox: ${JSON.stringify(mailbox)}\n---\n\nTekst.\n`;
  assert.ok(saved(withMailbox(' <info@een.example>\u00a0')).includes('mailbox: info@een.example\n'));
  assert.deepEqual(refusals(withMailbox('Mail: info@een.example'), 'nl'), [
    'invalid-fields',
    'Contact › Functionele mailbox: schrijf hier alleen een e-mailadres',
  ]);
});
