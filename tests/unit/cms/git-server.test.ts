import assert from 'node:assert/strict';
import { existsSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import { serveApi } from '../../support/editor-backend.ts';
import type { Api } from '../../support/editor-backend.ts';
import { aRepository } from '../../support/editor-repository.ts';
import type { TestRepository } from '../../support/editor-repository.ts';

const path = 'content/laws/nl-a.yaml';
const author = { name: 'Redactie', email: 'redactie@example.org' };

let repository: TestRepository;
let api: Api;

beforeEach(async () => {
  repository = aRepository();
  repository.commit({ [path]: 'a: 1\nb: 2\nc: 3\nd: 4\ne: 5\n' });
  api = await serveApi(repository.folder, author);
});
afterEach(async () => {
  await api.close();
  repository.remove();
});

/** Saves a draft of a law. */
function save(raw: string, options: object = {}): Promise<unknown> {
  return api.request('persistEntry', {
    dataFiles: [{ path, slug: 'nl-a', raw }],
    assets: [],
    options: {
      collectionName: 'laws',
      useWorkflow: true,
      status: 'draft',
      commitMessage: 'content: change nl-a',
      ...options,
    },
  });
}

const publish = (): Promise<unknown> => api.request('publishUnpublishedEntry', { collection: 'laws', slug: 'nl-a' });
const log = (range: string): string => repository.git('log', '--format=%an <%ae> %s', range);

test('a draft is one commit per save, by its author, and leaves the published branch alone', async () => {
  const main = repository.git('rev-parse', 'main');
  await save('a: 9\n');
  await save('a: 10\n');
  assert.equal(
    log('main..cms/laws/nl-a'),
    ['content: change nl-a', 'content: change nl-a']
      .map((title) => `Redactie <redactie@example.org> ${title}`)
      .join('\n'),
  );
  assert.equal(repository.git('rev-parse', 'main'), main);
});

test('publishing is one commit by who saved last, in the working tree too, and the draft is gone', async () => {
  const main = repository.git('rev-parse', 'main');
  await save('a: 9\n');
  await save('a: 10\n');
  await publish();
  assert.equal(log(`${main}..main`), 'Redactie <redactie@example.org> content: change nl-a');
  assert.equal(repository.read(path), 'a: 10\n');
  assert.equal(repository.git('status', '--porcelain'), '');
  assert.equal(repository.git('for-each-ref', '--format=%(refname)'), 'refs/heads/main');
});

test('publishing goes together with other changes of the site', async () => {
  await save('a: 9\nb: 2\nc: 3\nd: 4\ne: 5\n');
  repository.commit({ [path]: 'a: 1\nb: 2\nc: 3\nd: 4\ne: 6\n', 'content/laws/nl-b.yaml': 'x: 1\n' });
  await publish();
  assert.equal(repository.read(path), 'a: 9\nb: 2\nc: 3\nd: 4\ne: 6\n');
});

test('publishing over the same line is refused; the draft and the site stay', async () => {
  await save('a: 9\n');
  repository.commit({ [path]: 'a: 7\n' });
  await assert.rejects(publish(), { status: 409, message: `merge-conflict\n${path}` });
  assert.equal(repository.read(path), 'a: 7\n');
  assert.equal(repository.show('cms/laws/nl-a', path), 'a: 9\n');
});

test('uncommitted work at the same file is never lost, elsewhere it does not matter', async () => {
  await save('a: 9\n');
  repository.write('README.md', 'work in progress\n');
  repository.write(path, 'a: my own\n');
  await assert.rejects(publish(), { status: 409, message: `worktree-changed\n${path}` });
  assert.equal(repository.read(path), 'a: my own\n');
  repository.git('checkout', '--', path);
  await publish();
  assert.equal(repository.read(path), 'a: 9\n');
  assert.equal(repository.read('README.md'), 'work in progress\n');
});

test('a file that Git does not know is not overwritten', async () => {
  const other = 'content/laws/nl-new.yaml';
  await api.request('persistEntry', {
    dataFiles: [{ path: other, slug: 'nl-new', raw: 'x: 1\n' }],
    assets: [],
    options: { newEntry: true, useWorkflow: true, commitMessage: 'x' },
  });
  repository.write(other, 'mine\n');
  await assert.rejects(api.request('publishUnpublishedEntry', { collection: 'laws', slug: 'nl-new' }), {
    message: `worktree-changed\n${other}`,
  });
  assert.equal(repository.read(other), 'mine\n');
});

test('another branch that is checked out stays as it is', async () => {
  repository.git('checkout', '--quiet', '-b', 'feature');
  await save('a: 9\n');
  await publish();
  assert.equal(repository.read(path).split('\n')[0], 'a: 1');
  assert.equal(repository.show('main', path), 'a: 9\n');
  assert.equal(repository.git('status', '--porcelain'), '');
});

test('two saves at once: one of them is told that the text has changed', async () => {
  const { versionOf } = await import('../../../cms/guard/versions.ts');
  const expected = await versionOf(path, repository.show('main', path));
  const persist = (raw: string): Promise<unknown> =>
    api.request('persistEntry', {
      dataFiles: [{ path, slug: 'nl-a', raw, expected }],
      assets: [],
      options: { useWorkflow: true, commitMessage: 'x' },
    });
  const results = await Promise.allSettled([persist('a: 2\n'), persist('a: 3\n')]);
  assert.deepEqual(results.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
});

test('without a name in Git a commit says that there was none', async () => {
  const own = await serveApi(repository.folder);
  const { HOME, XDG_CONFIG_HOME } = process.env;
  Object.assign(process.env, { HOME: repository.folder, XDG_CONFIG_HOME: repository.folder, GIT_CONFIG_NOSYSTEM: '1' });
  await own.request('persistEntry', {
    dataFiles: [{ path, slug: 'nl-a', raw: 'a: 2\n' }],
    assets: [],
    options: { useWorkflow: true, commitMessage: 'x' },
  });
  Object.assign(process.env, { HOME: HOME ?? '', XDG_CONFIG_HOME: XDG_CONFIG_HOME ?? '' });
  await own.close();
  assert.equal(log('main..cms/laws/nl-a'), 'Kennisbrug editor (no name set in Git) <editor@localhost> x');
});

test('the stage of a draft is kept, and only the stages that exist', async () => {
  await save('a: 9\n');
  const stage = async (): Promise<unknown> => await api.request('unpublishedEntry', { id: 'laws/nl-a' });
  await api.request('updateUnpublishedEntryStatus', { collection: 'laws', slug: 'nl-a', newStatus: 'pending_publish' });
  assert.partialDeepStrictEqual(await stage(), {
    status: 'pending_publish',
    collection: 'laws',
    slug: 'nl-a',
    pullRequestAuthor: 'Redactie',
  });
  await assert.rejects(
    api.request('updateUnpublishedEntryStatus', { collection: 'laws', slug: 'nl-a', newStatus: 'x\ny' }),
    { status: 422 },
  );
  assert.deepEqual(await api.request('unpublishedEntries'), ['laws/nl-a']);
  await api.request('deleteUnpublishedEntry', { collection: 'laws', slug: 'nl-a' });
  await assert.rejects(stage(), { status: 404 });
});

test('a lock that a killed process left behind does not stop the work', async () => {
  await save('a: 9\n');
  const lock = join(repository.folder, '.git/refs/heads/cms/laws/nl-a.lock');
  writeFileSync(lock, '');
  const old = Date.now() / 1000 - 60;
  utimesSync(lock, old, old);
  await save('a: 10\n');
  assert.equal(existsSync(lock), false);
  assert.equal(repository.show('cms/laws/nl-a', path), 'a: 10\n');
});

test('a lock on the index that somebody else holds is left alone', async () => {
  await save('a: 9\n');
  writeFileSync(join(repository.folder, '.git/index.lock'), '');
  await assert.rejects(publish(), { status: 409, message: `git-busy\n${join(repository.folder, '.git/index.lock')}` });
  assert.ok(existsSync(join(repository.folder, '.git/index.lock')));
});

test('a folder without a history says so', async () => {
  repository.git('branch', '--move', 'main', 'trunk');
  await assert.rejects(api.request('getEntry', { path }), { status: 409, message: 'no-repository' });
});
