import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { frameOnly } from '../../../cms/admin/frame-policy.ts';

const pane = 'node_modules/decap-cms-core/dist/esm/components/Editor/EditorPreviewPane/EditorPreviewPane.js';

test('the page into which Decap draws its preview may become markup', async () => {
  const source = await readFile(pane, 'utf8');
  const page = /const initialContent = `(?<page>[^`]*)`/u.exec(source)?.groups?.['page'] ?? '';
  assert.match(page, /<!DOCTYPE html>/u);
  assert.equal(frameOnly(page), page);
});

test('no other text may, not even with that page in it', () => {
  const page = '<!DOCTYPE html><html><head><base target="_blank"/></head><body><div></div></body></html>';
  assert.equal(frameOnly(page), page);
  for (const text of [
    '',
    '<b>x</b>',
    `${page}<script>x</script>`,
    `x${page}`,
    page.replace('<div>', '<div><img onerror=x>'),
    page.replace('_blank', '_blank"/><script>'),
    page.toUpperCase(),
  ])
    assert.equal(frameOnly(text), null, text);
});
