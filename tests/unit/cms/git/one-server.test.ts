import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, beforeEach, test } from 'node:test';

import { openEditorApi } from '../../../../scripts/start/editor-api.ts';
import { messageFor, refusalFrom } from '../../../../cms/guard/messages.ts';
import { gitIn } from '../../../../cms/server/git.ts';
import { isMarkAlive, markOf, ownMark } from '../../../../cms/server/process-mark.ts';
import { takePlace } from '../../../../cms/server/server-note.ts';
import { makeWorkFolder } from '../../../../cms/server/work-folders.ts';
import { makeWorkFolder as makeBuildFolder, sweepWorkFolders } from '../../../../scripts/build/work-folder.ts';
import { aRepository, type TestRepository } from '../../../support/editor-repository.ts';

const others: ChildProcess[] = [];
const host = hostname().replace(/[^A-Za-z0-9]/gu, '') || 'host';
let repository: TestRepository;
let file: string;
beforeEach(() => {
  repository = aRepository();
  file = join(repository.folder, '.git/kennisbrug/server.json');
  mkdirSync(join(repository.folder, '.git/kennisbrug'));
});
afterEach(() => {
  repository.remove();
});
after(() => {
  for (const each of others) each.kill();
});

/** Another process that runs, and its mark. */
function another(): string {
  const child = spawn(process.execPath, ['--eval', 'setInterval(() => undefined, 1000)'], { stdio: 'ignore' });
  others.push(child);
  return markOf(child.pid ?? 0);
}

const note = (mark: string): void => {
  writeFileSync(file, JSON.stringify({ mark, url: 'http://127.0.0.1:4321/admin/' }));
};

test('a second portal on one repository says where the first one is, at the terminal and in the editor', async () => {
  note(another());
  const { api, message } = await openEditorApi(repository.folder, undefined, 'http://127.0.0.1:4322/admin/');
  assert.match(message, /cannot save: .* at http:\/\/127\.0\.0\.1:4321\/admin\//u);
  assert.ok(api);
  const server = createServer((request, response) => void api(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
  const answer = await fetch(`http://127.0.0.1:${port}/api/v1`, { method: 'POST', body: '{"action":"info"}' });
  const { error } = (await answer.json()) as { error: string };
  server.close();
  assert.equal(answer.status, 409);
  assert.match(messageFor(refusalFrom(new Error(error)), 'nl'), /draait op deze computer al.*4321\/admin/su);
});

test('one in a linked working tree is a second one too', async () => {
  note(another());
  const linked = join(repository.folder, '.git/linked');
  repository.git('worktree', 'add', '--quiet', '--detach', linked);
  assert.match((await openEditorApi(linked)).message, /runs already/u);
});

test('a portal that was killed keeps nobody out, also when its number is in use again', async () => {
  const [pid = '', beginning = ''] = another().split('.');
  for (const mark of ['999999999.1.x', `${pid}.${Number(beginning) + 1}.${host}`, `${pid}.${beginning}.elsewhere`]) {
    note(mark);
    const place = await takePlace(gitIn(repository.folder), 'http://127.0.0.1:1/');
    assert.ok('leave' in place, mark);
    assert.match(readFileSync(file, 'utf8'), /127\.0\.0\.1:1/u);
    await place.leave();
    assert.equal(existsSync(file), false);
  }
});

test('a note that a full disk cut off keeps nobody out', async () => {
  writeFileSync(file, '{"mark":');
  assert.ok('leave' in (await takePlace(gitIn(repository.folder), '')));
});

test('a mark tells this process from others, and a live one from one that ended', () => {
  assert.equal(isMarkAlive(ownMark()), true);
  assert.equal(isMarkAlive(another()), true);
  assert.equal(isMarkAlive(`${process.pid}.1.${host}`), false);
  assert.equal(isMarkAlive(''), false);
});

test('what a killed portal left with unpublished texts is gone at the next start, and what others use stays', async () => {
  const git = gitIn(repository.folder);
  const own = await makeWorkFolder(git, 'content');
  const left = own.replace(ownMark(), `${process.pid}.1.${host}`);
  const live = own.replace(ownMark(), another());
  const file = join(repository.folder, '.git/kennisbrug', `publications.json.1.1.${host}.${crypto.randomUUID()}.new`);
  for (const each of [left, live]) mkdirSync(each);
  writeFileSync(join(left, 'text'), 'geheim');
  writeFileSync(file, 'geheim');
  await openEditorApi(repository.folder);
  assert.deepEqual(
    [own, live, left, file].map((path) => existsSync(path)),
    [true, true, false, false],
  );
});

test('a build that was killed leaves no copy of the content either, also when its number is in use again', async () => {
  const own = await makeBuildFolder(repository.folder, 'source');
  const left = [own.replace(ownMark(), `${process.pid}.1.${host}`), own.replace(ownMark(), '1')];
  for (const each of left) mkdirSync(each);
  await sweepWorkFolders(repository.folder);
  assert.deepEqual(
    [own, ...left].map((path) => existsSync(path)),
    [true, false, false],
  );
});
