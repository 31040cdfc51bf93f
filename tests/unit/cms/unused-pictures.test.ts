import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';

import { publishingFaults } from '#checks/publishing-faults.ts';

import { deskReader } from '../../../cms/desk/read-desk.ts';
import { serverBackend, serveRepository } from '../../support/editor-backend.ts';
import type { Api } from '../../support/editor-backend.ts';
import { aPage } from '../../support/editor-entries.ts';
import { aRepository } from '../../support/editor-repository.ts';
import type { TestRepository } from '../../support/editor-repository.ts';

const folder = 'content/media/pages/proef';
const [shown, drafted, elsewhere, spare] = ['shown', 'drafted', 'elsewhere', 'spare'].map(
  (name) => `${folder}/${name}.png`,
) as [string, string, string, string];

const showing = (path: string): string => aPage(`![Een tekening](${path.replace('content', '..')})`);

describe('the local server', () => {
  let repository: TestRepository;
  let api: Api;
  beforeEach(async () => {
    repository = aRepository();
    const pictures = Object.fromEntries([shown, drafted, elsewhere, spare].map((path) => [path, path]));
    repository.commit({ ...pictures, 'content/pages/proeftekst.nl.mdx': showing(shown) });
    repository.git('checkout', '--quiet', '-b', 'cms/pages/nieuw');
    repository.commit({ 'content/pages/nieuw.nl.mdx': showing(drafted) });
    repository.git('checkout', '--quiet', '-b', 'my-work', 'main');
    repository.commit({ 'content/pages/anders.nl.mdx': showing(elsewhere) });
    repository.git('checkout', '--quiet', 'main');
    api = await serveRepository({ repository: repository.folder });
  });
  afterEach(async () => {
    await api.close();
    repository.remove();
  });

  const unused = async () => {
    const request = ({ action = '', params = {} }: { action?: string; params?: object }) => api.request(action, params);
    return (await deskReader(Object.assign(serverBackend(api), { request }))()).unusedPictures;
  };
  const remove = (...paths: string[]) => api.request('removePictures', { paths });

  test('names the pictures that no text of any branch shows, and no others', async () => {
    assert.deepEqual(await unused(), [spare]);
  });

  test('removes one in a commit of its own, from the folder as well, and the history keeps it', async () => {
    const before = repository.git('rev-parse', 'main');
    await remove(spare);
    assert.equal(repository.git('diff', '--name-status', before, 'main'), `D\t${spare}`);
    assert.equal(repository.git('status', '--porcelain'), '');
    assert.ok(!existsSync(join(repository.folder, spare)));
    assert.deepEqual(await unused(), []);
    assert.equal(repository.show(before, spare), `${spare}\n`);
  });

  test('removes none that a text, a draft or another branch shows, and nothing that is no picture', async () => {
    const before = repository.git('rev-parse', 'main');
    for (const path of [shown, drafted, elsewhere, 'content/pages/proeftekst.nl.mdx', 'README.md', `${folder}/weg.png`])
      await assert.rejects(remove(spare, path), { message: `picture-used\n${path}` }, path);
    await assert.rejects(api.request('removePictures', { paths: [] }), { status: 422 });
    await assert.rejects(api.request('removePictures', { paths: [1] }), { status: 422 });
    assert.equal(repository.git('rev-parse', 'main'), before);
  });

  test('lets a broken picture go that keeps every text from being published', async () => {
    await api.close();
    api = await serveRepository({ repository: repository.folder, check: publishingFaults });
    await remove(spare);
    assert.deepEqual(await unused(), []);
  });
});
