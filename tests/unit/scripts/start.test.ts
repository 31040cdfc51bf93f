import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile, rename } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import { serveSite } from '../../../scripts/serve/serve-site.ts';
import { openEditorApi } from '../../../scripts/start/editor-api.ts';
import { isNewEnough, mainCommit, watchBranches } from '../../../scripts/start/git-state.ts';
import { listenNearby, readPort } from '../../../scripts/start/listen-nearby.ts';
import { watchProject } from '../../../scripts/start/watch-project.ts';

let root: string;
const environment = { ...process.env };

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'start-'));
  process.env['GIT_CONFIG_GLOBAL'] = join(root, 'no-config');
  process.env['GIT_CONFIG_SYSTEM'] = join(root, 'no-config');
  delete process.env['GIT_AUTHOR_NAME'];
  delete process.env['GIT_AUTHOR_EMAIL'];
});
afterEach(async () => {
  process.env = { ...environment };
  await rm(root, { recursive: true });
});

function git(...args: string[]): void {
  execFileSync('git', ['-C', root, '-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args]);
}

function aRepository(): void {
  git('init', '-q', '-b', 'main');
  git('commit', '-q', '--allow-empty', '-m', 'First');
}

test('the wished port is a number, and 4321 when nothing is wished', () => {
  assert.equal(readPort(undefined), 4321);
  assert.equal(readPort(''), 4321);
  assert.equal(readPort('8080'), 8080);
  for (const text of ['abc', '70000', '-1', '80.5'])
    assert.throws(() => readPort(text), /PORT is ".*"\. Set it/u, text);
});

test('a taken port is told and the next free one is used', async () => {
  const first = await serveSite({ port: 0 });
  const taken: number[] = [];
  const second = await listenNearby({ port: first.port, onTaken: (port) => taken.push(port) });
  assert.equal(taken[0], first.port);
  assert.equal(second.port, first.port + taken.length);
  await Promise.all([first.close(), second.close()]);
});

test('outside a repository the editor cannot save, and says why', async () => {
  const { api, message } = await openEditorApi(root);
  assert.equal(api, undefined);
  assert.match(message, /cannot save: this folder is not a Git repository/u);
});

test('in a folder of another repository the editor does not save into that one', async () => {
  aRepository();
  const inner = join(root, 'inner');
  await mkdir(inner);
  assert.equal((await openEditorApi(inner)).api, undefined);
});

test('without a name in Git the editor saves under a stand-in and says so', async () => {
  aRepository();
  const { api, message } = await openEditorApi(root);
  assert.ok(api);
  assert.match(message, /Git knows no name.*git config user\.name/su);
});

test('with a name in Git saves carry it', async () => {
  aRepository();
  git('config', 'user.name', 'Oksana');
  git('config', 'user.email', 'oksana@example.org');
  assert.match((await openEditorApi(root)).message, /Oksana <oksana@example\.org>/u);
});

test('a commit on the main branch is noticed', async () => {
  aRepository();
  const before = await mainCommit(root);
  const moved = Promise.withResolvers<string | undefined>();
  const stop = await watchBranches(root, () => {
    mainCommit(root).then((commit) => commit !== before && moved.resolve(commit), moved.reject);
  });
  git('commit', '-q', '--allow-empty', '-m', 'Second');
  assert.ok(await moved.promise);
  stop();
});

test('a file in a new folder is noticed, what an editor writes beside it is not', async () => {
  await mkdir(join(root, 'content'));
  const seen = new Set<string>();
  let found: () => void;
  const done = new Promise<void>((resolve) => (found = resolve));
  const stop = watchProject(root, (path) => {
    seen.add(path);
    if (path.endsWith('new/a.mdx')) found();
  });
  await mkdir(join(root, 'content', 'new'));
  const write = setInterval(() => {
    void writeFile(join(root, 'content', 'new', '.a.mdx.swp'), '').then(() =>
      writeFile(join(root, 'content', 'new', 'a.mdx'), String(Math.random())),
    );
  }, 20);
  await done;
  clearInterval(write);
  stop();
  assert.ok(
    [...seen].every((path) => !path.endsWith('.swp')),
    [...seen].join(),
  );
});

test('a file that is replaced by another one is noticed each time, as Git and editors save', async () => {
  await mkdir(join(root, 'content', 'guides'), { recursive: true });
  const file = join(root, 'content', 'guides', 'a.mdx');
  await writeFile(file, '0');
  let notice = (): void => undefined;
  const stop = watchProject(root, (path) => {
    if (path === 'content/guides/a.mdx') notice();
  });
  for (const text of ['1', '2', '3']) {
    const noticed = new Promise<void>((resolve) => {
      notice = resolve;
    });
    await writeFile(join(root, 'new'), text);
    await rename(join(root, 'new'), file);
    await noticed;
  }
  stop();
});

test('a Git that cannot merge without a working tree is too old for the editor', () => {
  for (const version of ['git version 2.38.0', 'git version 2.39.5 (Apple Git-154)', 'git version 3.0.1'])
    assert.ok(isNewEnough(version), version);
  for (const version of ['git version 2.37.9', 'git version 2.9.1', 'git version 1.40.0', 'something else'])
    assert.ok(!isNewEnough(version), version);
});
