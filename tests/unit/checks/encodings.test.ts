import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseDocument } from '#model/entry-file.ts';

import { documentFormat } from '../../../cms/format/entry-format.ts';
import { refuseUnreadable } from '../../../cms/guard/read-pair.ts';
import { Refusal } from '../../../cms/guard/refusal.ts';
import { readingRefusal } from '../../../cms/guard/unreadable-text.ts';
import { messageFor, refusalFrom } from '../../../cms/guard/messages.ts';

import { aPageFile, errorsIn } from './written-content.ts';

const text = aPageFile({ fields: { title: 'Йога в Café' } });

/** Cyrillic letters of a text as Windows-1251 writes them, the other ones as Latin-1 does. */
function inWindows1251(letters: string): Uint8Array {
  return Uint8Array.from(letters, (letter) => {
    const code = letter.codePointAt(0) ?? 0;
    return code >= 0x410 && code <= 0x44f ? code - 0x410 + 0xc0 : code & 0xff;
  });
}

const utf16 = Buffer.from(text, 'utf16le');
const encoded: Readonly<Record<string, Uint8Array>> = {
  'Windows-1251': inWindows1251(text),
  'Latin-1': Buffer.from(aPageFile({ fields: { title: 'Café' } }), 'latin1'),
  'UTF-16': utf16,
  'UTF-16 with its mark': Buffer.concat([Buffer.from([0xff, 0xfe]), utf16]),
  'UTF-16 the other way round': Buffer.from(utf16).swap16(),
  'UTF-8 cut within a letter': Buffer.from(text.replace('Café', 'Cafe')).subarray(0, text.indexOf('Йога') + 1),
  'a NUL': Buffer.from(text.replace('Café', 'Caf\0')),
  'a letter that was lost before': Buffer.from(text.replace('Café', 'Caf\uFFFD')),
};

const remedy = {
  nl: 'Op deze regel zijn letters verloren gegaan: het bestand is niet in UTF-8 bewaard, of er is tekst met � geplakt. Bewaar het bestand als UTF-8 en typ de woorden opnieuw.',
  uk: 'У цьому рядку втрачено літери: файл збережено не в UTF-8 або вставлено текст із �. Збережіть файл у UTF-8 і наберіть слова знову.',
};

/** What the editor says when it is to open a file. */
function saidAtOpening(bytes: Uint8Array, locale: 'nl' | 'uk'): string {
  try {
    refuseUnreadable('content/pages/x.nl.mdx', Buffer.from(bytes).toString('utf8'));
    return '';
  } catch (error) {
    if (error instanceof Refusal) return messageFor(error, locale);
    throw error;
  }
}

for (const [name, bytes] of Object.entries(encoded)) {
  test(`${name} is refused alike by the check, the editor and the build`, async () => {
    for (const locale of ['nl', 'uk'] as const) {
      const [line = ''] = await errorsIn({ 'pages/x.nl.mdx': bytes }, locale);
      assert.match(line, /^pages\/x\.nl\.mdx:[13] {2}/u);
      assert.ok(line.endsWith(remedy[locale]), line);
      assert.ok(saidAtOpening(bytes, locale).endsWith(remedy[locale]));
    }
    assert.throws(() => parseDocument(Buffer.from(bytes).toString('utf8')), /lost-letters/u);
  });
}

test('a mark of UTF-8 at the start of a file is no fault', async () => {
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(text)]);
  assert.deepEqual(await errorsIn({ 'pages/x.nl.mdx': marked }, 'nl'), []);
  assert.equal(saidAtOpening(marked, 'nl'), '');
});

test('a letter that was lost before a text was pasted is told when it is saved', () => {
  const typed = documentFormat((base) => base).toFile({ title: 'x', body: 'Caf\uFFFD' });
  assert.throws(
    () => parseDocument(typed),
    (error) => messageFor(refusalFrom(readingRefusal(error)), 'uk').endsWith(remedy.uk),
  );
});
