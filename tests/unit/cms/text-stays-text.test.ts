import assert from 'node:assert/strict';
import { test } from 'node:test';

import { perLocale } from '#locales';
import { formatDocument, parseDocument, parseRecord } from '#model/entry-file.ts';
import { schemaFor } from '#model/to-zod.ts';

import { documentTexts } from '../../../cms/guard/document-save.ts';
import { recordText } from '../../../cms/guard/record-save.ts';
import { documentFormat } from '../../../cms/format/entry-format.ts';
import { aPageFile } from '../checks/written-content.ts';

/** What some reader of YAML takes for a date, a number, yes and no, nothing, or a sign of its own. */
const odd = [
  ...['2026-03-17', '2026-03-17T10:00:00Z', '12', '-0', '0x10', '0o14', '1e3', '1_000', '.inf', '.nan', '12:30:00'],
  ...[
    'yes',
    'No',
    'true',
    'Null',
    'null',
    '~',
    '=',
    '<<',
    '&a',
    '*a',
    '!!str x',
    '- x',
    'a: b',
    '# x',
    '%x',
    '@x',
    '`x`',
  ],
  ...['"x"', "'x'", '[x]', '{x}', '|', '>', '? x', '---', '...', ' x', 'x ', 'a\nb', '§', '+31', '007'],
];

const format = documentFormat((base) => base);

test('a text of a document means the same after it was saved and opened again', () => {
  for (const text of odd) {
    const values = { ...parseDocument(aPageFile()).data, title: `${text}a`, summary: text, body: 'Tekst.' };
    const draft = format.toFile(values);
    const files = perLocale((locale) => ({ draft: locale === 'nl' ? draft : undefined, current: undefined }));
    const saved =
      documentTexts({ name: 'pages', id: 'proef', isNew: true, files, today: '2026-11-30', state: '' }).nl ?? '';
    const { data } = parseDocument(saved);
    const found = schemaFor('pages').parse(data);
    assert.deepEqual([found.title, found.summary], [`${text}a`, text], text);
    assert.equal(format.fromFile(saved)['summary'], text);
  }
});

test('a text of a record means the same after it was saved and opened again', () => {
  for (const text of odd) {
    const theme = {
      name: { nl: `${text}a`, uk: text },
      slug: { nl: 'a', uk: 'b' },
      summary: { nl: text, uk: text },
      order: 1,
    };
    const draft = formatDocument({ data: theme, body: '', keyOrder: [] }).replace(/^---\n|---\n$/gu, '');
    const saved = recordText('themes', { draft, current: undefined, published: undefined }) ?? '';
    assert.deepEqual(parseRecord(saved), theme, text);
  }
});

test('a save puts the quotes that a file written by hand lacks', () => {
  const current = 'name:\n  nl: 2026\n  uk: true\nslug: { nl: a, uk: b }\nsummary: { nl: a, uk: b }\norder: 1\n';
  const saved = recordText('themes', { draft: current, current, published: undefined }) ?? '';
  assert.deepEqual(parseRecord(saved)['name'], { nl: '2026', uk: 'true' });
  assert.equal(parseRecord(saved)['order'], 1);
});
