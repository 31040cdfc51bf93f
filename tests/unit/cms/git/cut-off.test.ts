import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import { finishMoves } from '../../../../cms/server/finish-moves.ts';
import { readyTree } from '../../../../cms/server/follow-branch.ts';
import { gitIn } from '../../../../cms/server/git.ts';
import { ownMark } from '../../../../cms/server/process-mark.ts';
import { serveApi } from '../../../support/editor-backend.ts';
import { lawPath, publishLaw, redactie, saveLaw } from '../../../support/editor-laws.ts';
import { aRepository, type TestRepository } from '../../../support/editor-repository.ts';

const paths = ['nl-a', 'nl-b', 'nl-new'].map(lawPath);
const [changed = '', removed = '', added = ''] = paths;
const ref = 'refs/heads/main';
let repository: TestRepository;
let commits: { from: string; to: string };
beforeEach(() => {
  repository = aRepository();
  repository.commit({ [changed]: 'a: 1\n', [removed]: 'b: 1\n' });
  const from = repository.git('rev-parse', 'main');
  rmSync(join(repository.folder, removed));
  repository.commit({ [changed]: 'a: 2\n', [added]: 'n: 1\n' });
  commits = { from, to: repository.git('rev-parse', 'main') };
  repository.git('reset', '--quiet', '--hard', from);
});
afterEach(() => {
  repository.remove();
});

const gitFolder = (): string => join(repository.folder, '.git');

/** Lets the server die in the middle: everything that carries its mark is a dead one's. */
function kill(): void {
  const dead = `${process.pid}.1.dead`;
  for (const file of [join(gitFolder(), 'index.lock'), join(gitFolder(), 'kennisbrug/following.json')])
    if (existsSync(file)) writeFileSync(file, readFileSync(file, 'utf8').replace(ownMark(), dead));
  const work = join(gitFolder(), 'kennisbrug/work');
  for (const name of readdirSync(work)) renameSync(join(work, name), join(work, name.replace(ownMark(), dead)));
}

/** Begins to bring the working tree along, and is killed before it follows. */
async function begin({ hasMoved }: { hasMoved: boolean }): Promise<void> {
  const tree = { folder: repository.folder, gitFolder: gitFolder(), branch: ref };
  await readyTree(tree, { ref, ...commits }, { isSynced: false });
  if (hasMoved) repository.git('update-ref', ref, commits.to);
}

const state = (): (string | undefined)[] =>
  paths.map((path) => (existsSync(join(repository.folder, path)) ? repository.read(path) : undefined));

test('cut off before main moved, everything is as it was', async () => {
  await begin({ hasMoved: false });
  kill();
  await finishMoves(gitIn(repository.folder));
  assert.deepEqual(state(), ['a: 1\n', 'b: 1\n', undefined]);
  assert.equal(repository.git('status', '--porcelain'), '');
  assert.equal(existsSync(join(gitFolder(), 'index.lock')), false);
});

for (const linked of [false, true]) {
  test(`cut off before anything was noted, nothing is left in a ${linked ? 'linked' : 'first'} working tree`, async () => {
    const folder = linked ? `${repository.folder}-linked` : repository.folder;
    if (linked) repository.git('worktree', 'add', '--quiet', '--detach', folder);
    const own = linked ? join(gitFolder(), 'worktrees', basename(folder)) : gitFolder();
    const dead = `${process.pid}.1.dead`;
    writeFileSync(join(own, 'index.lock'), `kennisbrug ${dead}`);
    mkdirSync(join(folder, `.kennisbrug-${dead}-abcdef`));
    await finishMoves(gitIn(repository.folder));
    assert.equal(existsSync(join(own, 'index.lock')), false);
    assert.equal(execFileSync('git', ['-C', folder, 'status', '--porcelain'], { encoding: 'utf8' }), '');
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.startsWith('.kennisbrug-')),
      [],
    );
    rmSync(`${repository.folder}-linked`, { recursive: true, force: true });
  });
}

test('a lock of somebody else stays', async () => {
  const folder = `${repository.folder}-linked`;
  await begin({ hasMoved: true });
  kill();
  repository.git('worktree', 'add', '--quiet', '--force', folder, commits.from);
  const theirs = join(gitFolder(), 'worktrees', basename(folder), 'index.lock');
  writeFileSync(theirs, '');
  await finishMoves(gitIn(repository.folder));
  assert.equal(existsSync(theirs), true);
  assert.deepEqual(state(), ['a: 2\n', undefined, 'n: 1\n']);
  rmSync(folder, { recursive: true });
});

test('a branch that was left since keeps no lock of a killed server', async () => {
  await begin({ hasMoved: true });
  kill();
  writeFileSync(join(gitFolder(), 'HEAD'), `${commits.from}\n`);
  await finishMoves(gitIn(repository.folder));
  assert.equal(existsSync(join(gitFolder(), 'index.lock')), false);
  assert.equal(repository.git('status', '--porcelain'), '');
});

test('while main has moved and the folder has not, nobody can commit what would take it back', async () => {
  await begin({ hasMoved: true });
  assert.throws(() => repository.git('commit', '--all', '--message=Back'), /index\.lock/u);
});

for (const done of [[], [changed], [changed, added]]) {
  test(`cut off after main moved and ${done.length} of 3 files were written, the rest follows`, async () => {
    await begin({ hasMoved: true });
    for (const path of done) repository.write(path, `${repository.git('show', `${commits.to}:${path}`)}\n`);
    kill();
    await finishMoves(gitIn(repository.folder));
    assert.deepEqual(state(), ['a: 2\n', undefined, 'n: 1\n']);
    assert.equal(repository.git('status', '--porcelain'), '');
  });
}

test('what a developer wrote since stays, and is in no commit', async () => {
  await begin({ hasMoved: true });
  kill();
  repository.write(changed, 'mine\n');
  await finishMoves(gitIn(repository.folder));
  assert.deepEqual(state(), ['mine\n', undefined, 'n: 1\n']);
  assert.equal(repository.git('status', '--porcelain'), ` M ${changed}`);
});

test('main that moved on since is followed to where it is', async () => {
  await begin({ hasMoved: true });
  kill();
  const tree = repository.git('rev-parse', `${commits.from}^{tree}`);
  repository.git('update-ref', ref, repository.git('commit-tree', tree, '-p', commits.to, '-m', 'Back again'));
  await finishMoves(gitIn(repository.folder));
  assert.deepEqual(state(), ['a: 1\n', 'b: 1\n', undefined]);
  assert.equal(repository.git('status', '--porcelain'), '');
});

test('the next publication brings along what was cut off before it', async () => {
  await begin({ hasMoved: true });
  kill();
  const api = await serveApi(repository.folder, redactie);
  await saveLaw(api, 'nl-a', 'a: 3\n');
  await publishLaw(api, 'nl-a');
  await api.close();
  assert.deepEqual(state(), ['a: 3\n', undefined, 'n: 1\n']);
  assert.equal(repository.git('status', '--porcelain'), '');
});
