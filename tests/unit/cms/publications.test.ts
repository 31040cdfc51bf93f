import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import type { PublicationReport } from '../../../cms/publication/publication-state.ts';
import { serveApi } from '../../support/editor-backend.ts';
import type { Api } from '../../support/editor-backend.ts';
import { aPage } from '../../support/editor-entries.ts';
import { aRepository } from '../../support/editor-repository.ts';
import type { TestRepository } from '../../support/editor-repository.ts';
import { aKeeper } from '../../support/site-keeper.ts';
import type { TestKeeper } from '../../support/site-keeper.ts';

const pathOf = (id: string): string => `content/pages/${id}.nl.mdx`;

let repository: TestRepository;
let keeper: TestKeeper;
let api: Api;
beforeEach(async () => {
  repository = aRepository();
  repository.commit({ [pathOf('stands')]: aPage('Staat er.'), [pathOf('other')]: aPage('Staat er ook.') });
  keeper = aKeeper();
  api = await serveApi(repository.folder, { name: 'Redactie', email: 'redactie@example.org' }, keeper);
});
afterEach(async () => {
  await api.close();
  repository.remove();
});

function save(id: string, raw: string): Promise<unknown> {
  const options = { commitMessage: `content: change ${id}` };
  return api.request('persistEntry', { dataFiles: [{ path: pathOf(id), slug: id, raw }], assets: [], options });
}

function publish(id: string): Promise<unknown> {
  return api.request('publishUnpublishedEntry', { collection: 'pages', slug: id });
}

function remove(id: string): Promise<unknown> {
  return api.request('deleteFiles', { paths: [pathOf(id)], options: { commitMessage: `content: remove ${id}` } });
}

async function stateOf(id: string) {
  // The answer of our own server.
  const { publications } = (await api.request('publicationReport')) as PublicationReport;
  return publications.find((each) => each.id === id);
}

const main = (): string => repository.git('rev-parse', 'main');
const refs = (): string[] => repository.git('for-each-ref', '--format=%(refname)').split('\n');

test('main moves only when the site of it stands, and readers get that very site: one build', async () => {
  const before = main();
  await save('new', aPage('Nieuw.'));
  const published = publish('new');
  const build = await keeper.next();
  assert.equal(main(), before);
  assert.equal((await stateOf('new'))?.state, 'running');
  build.stand();
  assert.deepEqual(await published, { message: 'ok', state: 'done' });
  assert.equal(main(), build.commit);
  assert.deepEqual(keeper.served, [build.commit]);
  assert.equal(keeper.begun, 1);
  assert.equal((await stateOf('new'))?.state, 'done');
  assert.deepEqual(refs(), ['refs/heads/main']);
});

test('what cannot be built is refused: main and the draft stay, and the reason is kept over a restart', async () => {
  const before = main();
  await save('new', aPage('Nieuw.'));
  const published = publish('new');
  (await keeper.next()).fail('Astro said: no.');
  await assert.rejects(published, { message: 'build-failed\nAstro said: no.' });
  assert.equal(main(), before);
  assert.ok(refs().includes('refs/heads/cms/pages/new'));
  await api.close();
  api = await serveApi(repository.folder, undefined, aKeeper());
  const known = await stateOf('new');
  assert.equal(known?.state, 'refused');
  assert.deepEqual(known.refusal, { code: 'build-failed', faults: [], details: ['Astro said: no.'] });
  assert.equal(repository.git('status', '--porcelain'), '');
});

test('when main moved meanwhile, the text is merged and built anew, and nothing is lost', async () => {
  await save('new', aPage('Nieuw.'));
  const published = publish('new');
  const first = await keeper.next();
  repository.commit({ [pathOf('other')]: aPage('Anders.') });
  first.stand();
  const second = await keeper.next();
  assert.notEqual(second.commit, first.commit);
  second.stand();
  await published;
  assert.deepEqual(keeper.served, [second.commit]);
  assert.ok(repository.show('main', pathOf('other'))?.includes('Anders.'));
  assert.ok(repository.show('main', pathOf('new'))?.includes('Nieuw.'));
});

test('taking a text off the site goes first: the running build ends and begins anew without that text', async () => {
  await save('new', aPage('Nieuw.'));
  await save('waiting', aPage('Wacht.').replace('slug: proeftekst', 'slug: wacht'));
  const [published, waiting] = [publish('new'), publish('waiting')];
  await keeper.next();
  assert.deepEqual(await remove('stands'), { message: 'ok', state: 'running' });
  const removal = await keeper.next();
  assert.equal(repository.show(removal.commit, pathOf('stands')), undefined);
  assert.equal(repository.show(removal.commit, pathOf('new')), undefined);
  removal.stand();
  const again = await keeper.next();
  assert.equal(main(), removal.commit);
  assert.equal(repository.show(again.commit, pathOf('stands')), undefined);
  again.stand();
  await published;
  (await keeper.next()).stand();
  await waiting;
  assert.equal(keeper.served.length, 3);
});

test('withdrawing a text goes first like taking it off', async () => {
  await save('stands', aPage('Staat er.').replace('status: released', 'status: withdrawn'));
  await save('new', aPage('Nieuw.'));
  const published = publish('new');
  const first = await keeper.next();
  const withdrawn = publish('stands');
  const urgent = await keeper.next();
  assert.notEqual(urgent.commit, first.commit);
  assert.ok(repository.show(urgent.commit, pathOf('stands'))?.includes('status: withdrawn'));
  urgent.stand();
  await withdrawn;
  assert.equal(repository.git('log', '-1', '--format=%s', 'main'), 'content: take off stands');
  (await keeper.next()).stand();
  await published;
});

test('a text that is taken off stays as a draft, also when the window is closed before it is off', async () => {
  await remove('stands');
  const build = await keeper.next();
  const saved = save('stands', aPage('Staat er.'));
  void saved.catch(() => undefined);
  await api.request('publishedAt', { collection: 'pages', slug: 'stands' });
  build.stand();
  await saved;
  assert.equal(repository.show('main', pathOf('stands')), undefined);
  assert.equal(repository.show('cms/pages/stands', pathOf('stands')), aPage('Staat er.'));
  assert.equal(repository.git('rev-parse', 'cms/pages/stands~1'), main());
});

test('what is saved while a text is on its way stays a draft on top of it', async () => {
  await save('stands', aPage('Versie een.'));
  const published = publish('stands');
  const build = await keeper.next();
  await save('stands', aPage('Versie twee.'));
  build.stand();
  await published;
  assert.ok(repository.show('main', pathOf('stands'))?.includes('Versie een.'));
  assert.ok(repository.show('cms/pages/stands', pathOf('stands'))?.includes('Versie twee.'));
  const again = publish('stands');
  (await keeper.next()).stand();
  await again;
  assert.ok(repository.show('main', pathOf('stands'))?.includes('Versie twee.'));
});

test('a later version that is published while an earlier one is being built takes its place', async () => {
  await save('stands', aPage('Versie een.'));
  const first = publish('stands');
  await keeper.next();
  await save('stands', aPage('Versie twee.'));
  const second = publish('stands');
  (await keeper.next()).stand();
  await Promise.all([first, second]);
  assert.ok(repository.show('main', pathOf('stands'))?.includes('Versie twee.'));
  assert.equal(keeper.served.length, 1);
  assert.deepEqual(refs(), ['refs/heads/main']);
});

test('the same text asked for twice is built once', async () => {
  await save('new', aPage('Nieuw.'));
  const both = [publish('new'), publish('new')];
  (await keeper.next()).stand();
  await Promise.all(both);
  assert.equal(keeper.begun, 1);
});

test('a text that is taken off while it is on its way does not come back', async () => {
  await save('stands', aPage('Anders.'));
  const published = publish('stands');
  await keeper.next();
  await remove('stands');
  (await keeper.next()).stand();
  await published;
  assert.equal(repository.show('main', pathOf('stands')), undefined);
  assert.equal(keeper.begun, 2);
});

test('what was on its way when the server ended goes on by itself', async () => {
  await save('new', aPage('Nieuw.'));
  void publish('new').catch(() => undefined);
  await keeper.next();
  await api.close();
  const later = aKeeper();
  api = await serveApi(repository.folder, undefined, later);
  const build = await later.next();
  assert.equal((await stateOf('new'))?.state, 'running');
  build.stand();
  await api.request('publicationOutcome', { collection: 'pages', slug: 'new' });
  assert.ok(repository.show('main', pathOf('new'))?.includes('Nieuw.'));
});

test('a draft that is thrown away while it is on its way is not published, and nothing is left to tell', async () => {
  const before = main();
  await save('new', aPage('Nieuw.'));
  void publish('new').catch(() => undefined);
  const build = await keeper.next();
  await api.request('deleteUnpublishedEntry', { collection: 'pages', slug: 'new' });
  build.stand();
  assert.equal(await stateOf('new'), undefined);
  assert.equal(main(), before);
});

test('uncommitted work in the way is told before anything is built', async () => {
  await save('stands', aPage('Anders.'));
  repository.write(pathOf('stands'), aPage('Werk van een ander.'));
  await assert.rejects(publish('stands'), /^Error: worktree-changed\n/u);
  assert.equal(keeper.begun, 0);
});

test('when the published branch last changed an entry', async () => {
  const { at } = (await api.request('publishedAt', { collection: 'pages', slug: 'stands' })) as { at: string };
  assert.equal(at, repository.git('log', '-1', '--format=%cI', 'main', '--', pathOf('stands')));
  assert.deepEqual(await api.request('publishedAt', { collection: 'pages', slug: 'none' }), { at: null });
});
