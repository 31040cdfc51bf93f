import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { headsReader } from '../../../cms/guard/document-heads.ts';
import type { Heads } from '../../../cms/guard/document-heads.ts';
import { serveApi } from '../../support/editor-backend.ts';
import type { Api } from '../../support/editor-backend.ts';
import { aPage } from '../../support/editor-entries.ts';
import { aRepository } from '../../support/editor-repository.ts';
import type { TestRepository } from '../../support/editor-repository.ts';

const folder = 'content/pages';
const path = `${folder}/about.nl.mdx`;

let repository: TestRepository;
let api: Api;

beforeEach(async () => {
  repository = aRepository();
  repository.commit({ [path]: aPage('Tekst.'), [`${folder}/note.txt`]: 'x', [`${folder}/deep/a.nl.mdx`]: aPage('x') });
  api = await serveApi(repository.folder);
});
afterEach(async () => {
  await api.close();
  repository.remove();
});

const ask = async (params: object): Promise<Heads> => (await api.request('documentHeads', params)) as Heads;

test('the documents of a folder come without their texts', async () => {
  const { entries } = await ask({ folder });
  assert.deepEqual(
    entries?.map(({ file, isHead }) => [file.path, isHead]),
    [[path, true]],
  );
  const data = entries[0]?.data ?? '';
  assert.doesNotMatch(data, /Tekst/u);
  assert.match(data, /^---\n[\s\S]*title: Proeftekst\n[\s\S]*\n---\n$/u);
});

test('a folder is sent again only when something in it changed, and may be gone', async () => {
  const asked: string[] = [];
  const read = headsReader(async ({ folder: name, seen }) => {
    const answer = await ask({ folder: name, seen });
    asked.push(answer.entries ? 'whole' : 'nothing');
    return answer;
  });
  const first = await read(folder);
  assert.equal(await read(folder), first);
  repository.commit({ [path]: aPage('Anders.').replace('Proeftekst', 'Nieuw') });
  assert.match((await read(folder))[0]?.data ?? '', /title: Nieuw/u);
  repository.git('rm', '--quiet', '-r', folder);
  repository.git('commit', '--quiet', '--message=Weg');
  assert.deepEqual(await read(folder), []);
  assert.deepEqual(asked, ['whole', 'nothing', 'whole', 'whole']);
});

test('a folder outside the content is refused', async () => {
  for (const outside of ['.git', 'content/../.git', '/etc', 'content/pages\ncontents HEAD'])
    await assert.rejects(ask({ folder: outside }), { status: 422 });
});
