import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { documentFormat } from '../../../cms/format/entry-format.ts';
import { aWindow, serveApi, type Api } from '../../support/editor-backend.ts';
import { aPage } from '../../support/editor-entries.ts';
import { aRepository, type TestRepository } from '../../support/editor-repository.ts';

const format = documentFormat((base) => base);
const folder = 'content/pages';
const nlPath = `${folder}/about.nl.mdx`;
const ukPath = `${folder}/about.uk.mdx`;

let repository: TestRepository;
let api: Api;

beforeEach(async () => {
  repository = aRepository();
  repository.commit({ [nlPath]: aPage('## Wie {#who}\n\nWij.') });
  api = await serveApi(repository.folder, { name: 'Redactie', email: 'redactie@example.org' });
});
afterEach(async () => {
  await api.close();
  repository.remove();
});

async function listOf(window: ReturnType<typeof aWindow>): Promise<Map<string, string>> {
  const list = await window.entriesByFolder(folder, 'mdx', 1);
  return new Map(list.map(({ file, data }) => [file.path, data]));
}

test('a list of documents comes without their texts, and a form filled from it cannot be saved', async () => {
  const window = aWindow(api);
  const values = format.fromFile((await listOf(window)).get(nlPath) ?? '');
  assert.equal(values['title'], 'Proeftekst');
  assert.equal(values['body'], undefined);
  const dataFiles = [{ path: nlPath, slug: 'about', raw: format.toFile({ ...values, title: 'Anders' }) }];
  const saving = window.persistEntry(
    { dataFiles, assets: [] },
    { collectionName: 'pages', useWorkflow: true, commitMessage: 'content: change about' },
  );
  await assert.rejects(saving, { message: /Iemand anders/u });
  assert.equal(repository.git('for-each-ref', 'refs/heads/cms'), '');
});

test('a list shows a file as it is now', async () => {
  const window = aWindow(api);
  await listOf(window);
  repository.commit({ [nlPath]: aPage('## Wie {#who}\n\nWij.').replace('Proeftekst', 'Nieuwe titel') });
  assert.match((await listOf(window)).get(nlPath) ?? '', /title: Nieuwe titel/u);
});

test('a file that cannot be read does not hide the rest of the list', async () => {
  const window = aWindow(api);
  const contact = `${folder}/contact.nl.mdx`;
  const code = `${folder}/code.nl.mdx`;
  repository.commit({ [ukPath]: '---\ntitle: [\n---\n', [contact]: aPage('Tekst.'), [code]: aPage('Bedrag {x}.') });
  const list = await listOf(window);
  const partners = [contact, code].map((path) => path.replace('.nl.', '.uk.'));
  assert.deepEqual([...list.keys()].toSorted(), [nlPath, ukPath, contact, code, ...partners].toSorted());
  for (const path of [ukPath, code]) assert.match(list.get(path) ?? '', /title: ⚠ content/u);
});
