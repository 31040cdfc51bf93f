import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { collections } from '#model/collections.ts';
import { isCollectionName } from '#model/collection-names.ts';

import { baseKey } from '../../../cms/format/base-mark.ts';
import { documentFormat, recordFormat } from '../../../cms/format/entry-format.ts';
import { hideIds, showIds } from '../../../cms/format/headings.ts';
import { spliceDocument } from '../../../cms/format/splice-document.ts';
import { spliceYaml } from '#model/splice-yaml.ts';

const documents = documentFormat((base) => base);
const records = recordFormat((base) => base);

const visit = `---
title: Naar de gracht # with a remark
slug: naar-de-gracht
published: 2026-11-23
dates: { from: 2026-05 }
---

## Doel {#purpose}

Bij \\<5 °C en \\{naam}.
`;

test('front matter is data and text that nobody runs', () => {
  for (const language of ['js', 'javascript', 'json', 'toml', 'coffee']) {
    Reflect.deleteProperty(globalThis, 'ran');
    assert.throws(() => documents.fromFile(`---${language}\nglobalThis.ran = true\n---\n\ntext\n`), /no-front-matter/u);
    assert.equal(Reflect.get(globalThis, 'ran'), undefined);
  }
});

test('a file that cannot be read is an error, never an empty form', () => {
  for (const raw of ['no front matter', '---\ntitle: [\n---\n', '---\ntitle: x\n', '---\n- a\n---\n']) {
    assert.throws(() => documents.fromFile(raw), { name: 'EntryFileError' });
  }
  assert.throws(() => records.fromFile('name: [\n'), { name: 'EntryFileError' });
});

test('days stay text', () => {
  const data = documents.fromFile(visit);
  assert.equal(data['published'], '2026-11-23');
  assert.deepEqual(data['dates'], { from: '2026-05' });
});

test('the editor sees the text without escapes and without ids', () => {
  assert.equal(documents.fromFile(visit)['body'], '## Doel\n\nBij <5 °C en {naam}.');
});

test('what is empty is not written, and the keys stand in the order of the model', () => {
  const text = documents.toFile(
    { summary: '', title: 'T', themes: [], withdrawn: { reason: { nl: null } }, body: 'x', status: 'released' },
    ['title', 'summary', 'status', 'body'],
  );
  assert.equal(text, '---\ntitle: T\nstatus: released\n---\n\nx\n');
});

test('everything that an editor types comes back as it was typed', () => {
  const typed = [
    'Bij <5 °C en {naam} <script>alert(1)</script>',
    'import deze regel\n\nexport ook',
    'een <!-- niets --> en <br>',
    '`<b>` en `{x}`\n\n```js\nimport x from "y"; const z = {a: 1} < 2;\n```',
    '| a \\| b | c |\n| :-- | --: |\n| 1 | 2 |',
    'Noot[^1]\n\n[^1]: Hier.',
    '- [x] gedaan\n- [ ] niet\n\n- een\n\n  twee alinea’s',
    '1\\. geen lijst',
  ];
  for (const body of typed) {
    const stored = documents.toFile({ title: 'T', body });
    assert.equal(documents.fromFile(stored)['body'], body);
    assert.equal(documents.toFile(documents.fromFile(stored)), stored);
  }
});

test('an address between angle brackets becomes a link', () => {
  const stored = documents.toFile({ body: '<https://example.org>' });
  assert.equal(documents.fromFile(stored)['body'], '[https://example.org](https://example.org)');
});

test('the mark of the version is the newest one that the editor itself made', () => {
  const format = documentFormat((base) => `${base}-next`);
  assert.match(format.toFile({ [baseKey]: 'v1', title: 'T' }), /^---\n_base: v1-next\n/u);
});

test('ids of sections are hidden and shown again; headings in code are left alone', () => {
  const body = '## Een {#one}\n\n```\n## Code {#no}\n```\n\n### Onder {#stays}\n\n## Twee {#two}';
  const hidden = '## Een\n\n```\n## Code {#no}\n```\n\n### Onder {#stays}\n\n## Twee';
  assert.equal(hideIds(body), hidden);
  assert.equal(showIds(hidden, ['one', 'two']), body);
});

test('only the lines of a changed field change', () => {
  const after = spliceYaml(
    'a: 1 # one\nb: { nl: "x", uk: y }\n# about c\nc:   [1,  2]\n',
    { a: 1, b: { nl: 'x', uk: 'z' }, c: [1, 2], d: 'new' },
    ['a', 'd', 'b', 'c'],
  );
  assert.equal(after, 'a: 1 # one\nd: new\nb:\n  nl: x\n  uk: z\nc:   [1,  2]\n');
});

test('a field without a value goes; one that only lost its quotes stays', () => {
  assert.equal(spliceYaml('a: "1"\nb: 2\n', { a: '1', b: null }, ['a', 'b']), 'a: "1"\n');
});

test('changing the title changes one line', () => {
  const file = visit;
  const after = spliceDocument({
    before: file,
    data: { title: 'Naar de dijk', slug: 'naar-de-gracht', published: '2026-11-23', dates: { from: '2026-05' } },
    body: '## Doel {#purpose}\n\nBij \\<5 °C en \\{naam}.',
    keyOrder: ['title', 'slug'],
  });
  assert.equal(after, file.replace('title: Naar de gracht # with a remark', 'title: Naar de dijk'));
});

test('every file of the portal comes through the form unchanged', () => {
  const files = globSync('content/*/*.{mdx,yaml}', { cwd: new URL('../../..', import.meta.url) });
  assert.ok(files.length > 40);
  for (const path of files) {
    const raw = readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8');
    const name = path.split('/')[1] ?? '';
    const keyOrder = isCollectionName(name) ? Object.keys(collections[name].fields) : [];
    if (path.endsWith('.yaml')) {
      assert.equal(
        spliceYaml(raw, records.fromFile(records.toFile(records.fromFile(raw), keyOrder)), keyOrder),
        raw,
        path,
      );
      continue;
    }
    const { body: _, ...data } = documents.fromFile(documents.toFile(documents.fromFile(raw), keyOrder));
    const body = raw.slice(raw.indexOf('\n---\n') + 5).trim();
    assert.equal(spliceDocument({ before: raw, data, body, keyOrder }), raw, path);
  }
});
