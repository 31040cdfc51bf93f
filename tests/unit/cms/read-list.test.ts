import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import { documentFormat } from '../../../cms/format/entry-format.ts';
import { markedList } from '../../../cms/guard/read-list.ts';
import { aPage } from '../../support/editor-entries.ts';

const path = 'content/pages/proef.nl.mdx';
const listOf = async (files: Readonly<Record<string, string>>) => {
  const list = await markedList(
    Object.entries(files).map(([each, data]) => ({ data, file: { path: each, id: null } })),
  );
  return new Map(list.map(({ file, data }) => [file.path, data]));
};

for (const body of [
  'import x from "y"',
  'export const x = 1',
  'Bedrag {x}.',
  '<script>alert(1)</script>',
  'Zie <https://example.org>.',
  '{/* weg */}',
  '<Unknown />',
  '<Note kind={x} text="a" />',
  '</Note>',
]) {
  test(`a list says of a text with "${body}" that it will not open`, async () => {
    assert.match((await listOf({ [path]: aPage(body) })).get(path) ?? '', /title: ⚠ content/u);
  });
}

for (const body of [
  '\\{x} en \\<b>',
  '`import x` en `<b>`',
  '```\nimport x from "y"\n<b>{x}</b>\n```',
  '## Kop {#kop}',
]) {
  test(`a list takes "${body}" for the text that it is`, async () => {
    assert.match((await listOf({ [path]: aPage(body) })).get(path) ?? '', /title: Proeftekst/u);
  });
}

test('every text of the site is listed by its own title, and read from the list as from its file', async () => {
  const files = Object.fromEntries(globSync('content/*/*.mdx').map((each) => [each, readFileSync(each, 'utf8')]));
  const list = await listOf(files);
  const format = documentFormat((base) => base);
  for (const [each, text] of Object.entries(files)) {
    const data = list.get(each) ?? '';
    const fromList = format.fromFile(data);
    const again = format.fromFile(data);
    assert.deepEqual(fromList, again);
    const own = format.fromFile(text);
    for (const [key, value] of Object.entries(own)) assert.deepEqual(fromList[key], value, `${each} ${key}`);
  }
});
