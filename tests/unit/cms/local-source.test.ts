import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Backend } from '../../../cms/guard/backend-types.ts';
import { waitForOutcomes } from '../../../cms/publication/local-source.ts';
import { serveApi } from '../../support/editor-backend.ts';
import type { Api } from '../../support/editor-backend.ts';
import { aPage } from '../../support/editor-entries.ts';
import { aRepository } from '../../support/editor-repository.ts';
import { aKeeper } from '../../support/site-keeper.ts';

const path = 'content/pages/proef.nl.mdx';

/** The parts of Decap's proxy backend that publish. */
function client(api: Api): Backend & { request: (payload: object) => Promise<unknown> } {
  const request = (payload: object): Promise<unknown> => {
    const { action, params } = payload as { action: string; params: object };
    return api.request(action, params);
  };
  const parts = {
    request,
    persistEntry: (entry: object, options: object) => api.request('persistEntry', { ...entry, options }),
    publishUnpublishedEntry: (collection: string, slug: string) =>
      api.request('publishUnpublishedEntry', { collection, slug }),
    deleteFiles: (paths: string[], commitMessage: string) =>
      api.request('deleteFiles', { paths, options: { commitMessage } }),
  };
  // The other methods are not called here.
  return parts as unknown as Backend & typeof parts;
}

function entryOf(raw: string): Parameters<Backend['persistEntry']>[0] {
  return { dataFiles: [{ path, slug: 'proef', raw }], assets: [] };
}

const options = { commitMessage: 'content: change proef' };

test('taking off the site ends at once, and the draft that Decap then saves waits until it is off', async () => {
  const repository = aRepository();
  repository.commit({ [path]: aPage('Staat er.') });
  const keeper = aKeeper();
  const api = await serveApi(repository.folder, undefined, keeper);
  const heard: string[] = [];
  const told = { changed: () => heard.push('changed'), savedSince: () => heard.push('saved since') };
  const backend = waitForOutcomes(client(api), told);
  await backend.deleteFiles([path], 'content: remove proef');
  const build = await keeper.next();
  const saved = backend.persistEntry(entryOf(aPage('Staat er.')), options).then(() => heard.push('saved'));
  await api.request('publishedAt', { collection: 'pages', slug: 'proef' });
  assert.equal(heard.includes('saved'), false);
  build.stand();
  await saved;
  assert.equal(repository.show('main', path), undefined);
  assert.equal(repository.show('cms/pages/proef', path), aPage('Staat er.'));
  await api.close();
  repository.remove();
});

test('who saved while a text was on its way hears that the form shows the earlier one', async () => {
  const repository = aRepository();
  const keeper = aKeeper();
  const api = await serveApi(repository.folder, undefined, keeper);
  let count = 0;
  const backend = waitForOutcomes(client(api), { changed: () => undefined, savedSince: () => (count += 1) });
  await backend.persistEntry(entryOf(aPage('Een.')), options);
  const first = backend.publishUnpublishedEntry('pages', 'proef');
  const build = await keeper.next();
  await backend.persistEntry(entryOf(aPage('Twee.')), options);
  build.stand();
  await first;
  assert.equal(count, 1);
  const second = backend.publishUnpublishedEntry('pages', 'proef');
  (await keeper.next()).stand();
  await second;
  assert.equal(count, 1);
  await api.close();
  repository.remove();
});
