import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import { serveApi, type Api } from '../../../support/editor-backend.ts';
import { draftOfLaw, lawPath, publishLaw, redactie, saveLaw } from '../../../support/editor-laws.ts';
import { aRepository, type TestRepository } from '../../../support/editor-repository.ts';

const path = lawPath('nl-a');
let repository: TestRepository;
let api: Api;
let linked: string;

beforeEach(async () => {
  repository = aRepository();
  linked = `${repository.folder}-linked`;
  repository.commit({
    [path]: 'a: 1\n',
    [lawPath('nl-b')]: 'b: 1\n',
    '.gitignore': '*.ignored\ncontent/laws/nl-hidden.yaml\n',
  });
  api = await serveApi(repository.folder, redactie);
});
afterEach(async () => {
  await api.close();
  repository.remove();
  rmSync(linked, { recursive: true, force: true });
});

const status = (folder = repository.folder): string => repository.git('-C', folder, 'status', '--porcelain');

test('two servers publish one draft at once: the text is on main, in the folder and in the index, each time', async () => {
  const other = await serveApi(repository.folder, redactie);
  for (let time = 0; time < 6; time += 1) {
    await saveLaw(api, 'nl-a', `a: ${10 + time}\n`);
    const ends = await Promise.allSettled([publishLaw(api, 'nl-a'), publishLaw(other, 'nl-a')]);
    assert.ok(ends.some(({ status: end }) => end === 'fulfilled'));
    assert.equal(repository.read(path), `a: ${10 + time}\n`);
    assert.equal(status(), '');
  }
  await other.close();
  assert.equal(repository.git('rev-list', '--count', 'main'), '8');
});

test('a publication that a hook refuses leaves nothing of it in the folder or the index, and says what the hook said', async () => {
  const hook = join(repository.folder, '.git/hooks/reference-transaction');
  mkdirSync(join(repository.folder, '.git/hooks'), { recursive: true });
  await saveLaw(api, 'nl-a', 'a: 2\n');
  await saveLaw(api, 'nl-new', 'n: 1\n');
  writeFileSync(
    hook,
    '#!/bin/sh\n[ "$1" = prepared ] && grep -q refs/heads/main && echo "Спершу погодьте." >&2 && exit 1\nexit 0\n',
  );
  chmodSync(hook, 0o755);
  for (const id of ['nl-a', 'nl-new'])
    await assert.rejects(publishLaw(api, id), { message: 'hook-refused\nСпершу погодьте.' });
  assert.equal(status(), '');
  assert.equal(repository.read(path), 'a: 1\n');
  rmSync(hook);
  await publishLaw(api, 'nl-a');
  assert.equal(repository.read(path), 'a: 2\n');
});

test('what a developer wrote in the moment after staging, at the same length, stays a change of its own', async () => {
  const [other, day] = [join(repository.folder, lawPath('nl-b')), new Date('2026-01-01')];
  // As if all were done in one tick of the clock.
  repository.git('config', 'core.trustCtime', 'false');
  const write = (text: string): void => {
    writeFileSync(other, text);
    utimesSync(other, day, day);
  };
  write('b: 2\n');
  repository.git('add', lawPath('nl-b'));
  write('b: 3\n');
  utimesSync(join(repository.folder, '.git/index'), day, day);
  await saveLaw(api, 'nl-a', 'a: 2\n');
  await publishLaw(api, 'nl-a');
  assert.equal(status(), `MM ${lawPath('nl-b')}`);
  assert.equal(repository.git('show', `:${lawPath('nl-b')}`), 'b: 2');
});

test('main in a linked working tree moves along there, and the next commit there takes nothing back', async () => {
  repository.git('checkout', '--quiet', '-b', 'feature');
  repository.git('worktree', 'add', '--quiet', linked, 'main');
  await saveLaw(api, 'nl-a', 'a: 2\n');
  await publishLaw(api, 'nl-a');
  assert.equal(status(linked), '');
  writeFileSync(join(linked, 'README.md'), 'Changed\n');
  repository.git('-C', linked, 'commit', '--quiet', '--all', '--message=Other');
  assert.equal(repository.show('main', path), 'a: 2\n');
  assert.equal(repository.read(path), 'a: 1\n');
  assert.equal(status(), '');
});

test('uncommitted work in a linked working tree is told, and kept', async () => {
  repository.git('checkout', '--quiet', '-b', 'feature');
  repository.git('worktree', 'add', '--quiet', linked, 'main');
  writeFileSync(join(linked, path), 'mine: 1\n');
  await saveLaw(api, 'nl-a', 'a: 2\n');
  await assert.rejects(publishLaw(api, 'nl-a'), { message: `worktree-changed\n${path}` });
  assert.equal(repository.show('main', path), 'a: 1\n');
});

test('a draft that a developer has checked out moves along with a save; it is neither published nor thrown away', async () => {
  await saveLaw(api, 'nl-a', 'a: 2\n');
  repository.git('worktree', 'add', '--quiet', linked, 'cms/laws/nl-a');
  await saveLaw(api, 'nl-a', 'a: 3\n');
  assert.equal(status(linked), '');
  const refusal = { status: 409, message: `branch-in-use\n${linked}` };
  await assert.rejects(publishLaw(api, 'nl-a'), refusal);
  await assert.rejects(api.request('deleteUnpublishedEntry', { collection: 'laws', slug: 'nl-a' }), refusal);
  writeFileSync(join(linked, path), 'mine: 1\n');
  await assert.rejects(saveLaw(api, 'nl-a', 'a: 4\n'), { message: `worktree-changed\n${path}` });
  assert.equal(await draftOfLaw(api, 'nl-a'), 'a: 3\n');
  repository.git('worktree', 'remove', '--force', linked);
  await publishLaw(api, 'nl-a');
  assert.equal(repository.read(path), 'a: 3\n');
});

test('while main is being rebased nothing is published: giving the rebase up would take it back', async () => {
  repository.commit({ 'README.md': 'One\n' });
  repository.git('branch', 'other', 'main~1');
  await saveLaw(api, 'nl-a', 'a: 2\n');
  assert.throws(() => repository.git('rebase', '--exec', 'false', 'main~1'));
  await assert.rejects(publishLaw(api, 'nl-a'), { message: `branch-in-use\n${repository.folder}` });
  repository.git('rebase', '--abort');
  await publishLaw(api, 'nl-a');
  assert.equal(status(), '');
});

test('a merge in progress goes on with what was published meanwhile', async () => {
  repository.git('checkout', '--quiet', '-b', 'feature');
  repository.commit({ [lawPath('nl-b')]: 'b: feature\n' });
  repository.git('checkout', '--quiet', 'main');
  repository.commit({ [lawPath('nl-b')]: 'b: main\n' });
  assert.throws(() => repository.git('merge', 'feature'));
  await saveLaw(api, 'nl-a', 'a: 2\n');
  await publishLaw(api, 'nl-a');
  assert.equal(repository.read(path), 'a: 2\n');
  repository.commit({ [lawPath('nl-b')]: 'b: both\n' });
  assert.equal(repository.show('main', path), 'a: 2\n');
  assert.equal(status(), '');
});

test('what a developer has staged elsewhere stays staged, and is in no publication', async () => {
  repository.write('README.md', 'Staged\n');
  repository.git('add', 'README.md');
  await saveLaw(api, 'nl-a', 'a: 2\n');
  await publishLaw(api, 'nl-a');
  assert.equal(status(), 'M  README.md');
  assert.equal(repository.show('main', 'README.md'), 'Test\n');
});

const inTheWay: [string, (file: string) => void][] = [
  ['a file that Git ignores', (file) => writeFileSync(file, 'mine\n')],
  ['a link', (file) => symlinkSync('/etc/hostname', file)],
  ['a folder', (file) => mkdirSync(join(file, 'x.ignored'), { recursive: true })],
];
for (const [name, put] of inTheWay) {
  test(`${name} at the place of a new text is told, and kept`, async () => {
    await saveLaw(api, 'nl-hidden', 'h: 1\n');
    put(join(repository.folder, lawPath('nl-hidden')));
    await assert.rejects(publishLaw(api, 'nl-hidden'), { message: `worktree-changed\n${lawPath('nl-hidden')}` });
    assert.equal(repository.show('main', lawPath('nl-hidden')), undefined);
    assert.ok(existsSync(join(repository.folder, lawPath('nl-hidden'))));
  });
}

test('a folder on the way that is somebody’s link is not written through', async () => {
  rmSync(join(repository.folder, 'content/laws'), { recursive: true });
  mkdirSync(join(repository.folder, '.git/elsewhere'));
  symlinkSync('../.git/elsewhere', join(repository.folder, 'content/laws'));
  await saveLaw(api, 'nl-new', 'n: 1\n');
  await assert.rejects(publishLaw(api, 'nl-new'), { message: `worktree-changed\n${lawPath('nl-new')}` });
});

test('taking a text off takes its file along, and no file of somebody else', async () => {
  repository.write('content/laws/mine.ignored', 'mine\n');
  await api.request('deleteFiles', { paths: [path], options: { commitMessage: 'content: remove nl-a' } });
  assert.equal(existsSync(join(repository.folder, path)), false);
  assert.equal(repository.read('content/laws/mine.ignored'), 'mine\n');
  assert.equal(status(), '');
});
