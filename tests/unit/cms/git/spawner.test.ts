import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { runGit } from '../../../../cms/server/git-process.ts';
import { aRepository, type TestRepository } from '../../../support/editor-repository.ts';

const module = fileURLToPath(new URL('../../../../cms/server/git-process.ts', import.meta.url));
let repository: TestRepository;
beforeEach(() => {
  repository = aRepository();
});
afterEach(() => {
  repository.remove();
});

/** A program that asks Git one thing, and does something more with the answer. */
function program(more: string): string[] {
  const place = JSON.stringify({ folder: repository.folder, isSynced: false });
  const code = `import { runGit } from ${JSON.stringify(module)};
    const { stdout } = await runGit(${place}, ['rev-parse', 'main']);
    console.log(stdout.toString().trim());
    ${more}`;
  return ['--input-type=module', '--eval', code];
}

/** Processes that the spawner of this process runs in. */
function spawners(): number[] {
  const children = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8');
  return children
    .split(' ')
    .filter(Boolean)
    .map(Number)
    .filter((pid) => readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('git-spawner-process'));
}

test('what goes in and comes out is the same, byte for byte, with the reason of a refusal', async () => {
  const place = { folder: repository.folder, isSynced: false };
  const input = Buffer.from([0, 255, 10, 13, 195, 40]);
  const written = await runGit(place, ['hash-object', '-w', '--stdin'], { input });
  const blob = written.stdout.toString('utf8').trim();
  assert.deepEqual((await runGit(place, ['cat-file', 'blob', blob])).stdout, input);
  const refused = await runGit(place, ['cat-file', 'blob', 'nothing']);
  assert.notEqual(refused.code, 0);
  assert.match(refused.stderr, /nothing/u);
});

test('many commands at once get their own answers', async () => {
  const place = { folder: repository.folder, isSynced: false };
  const texts = Array.from({ length: 30 }, (_, index) => `text ${index}\n`);
  const ids = await Promise.all(
    texts.map(async (input) => {
      const { stdout } = await runGit(place, ['hash-object', '-w', '--stdin'], { input });
      return stdout.toString('utf8').trim();
    }),
  );
  assert.deepEqual(
    ids.map((id) => `${repository.git('cat-file', 'blob', id)}\n`),
    texts,
  );
});

test('a computer without Git is told', async () => {
  const place = { folder: repository.folder, isSynced: false };
  await assert.rejects(runGit(place, ['version'], { env: { PATH: '' } }), /ENOENT/u);
});

test('a process that was killed is started again', async () => {
  const place = { folder: repository.folder, isSynced: false };
  await runGit(place, ['version']);
  const [pid = 0] = spawners();
  process.kill(pid, 'SIGKILL');
  await assert.rejects(runGit(place, ['version']), /has ended|closed|EPIPE/u);
  assert.equal((await runGit(place, ['version'])).code, 0);
});

test('a program that has its answer ends by itself', () => {
  const out = execFileSync(process.execPath, program(''), { encoding: 'utf8' });
  assert.equal(out.trim(), repository.git('rev-parse', 'main'));
});

test('nothing stays of a program that is killed', async () => {
  const child = spawn(process.execPath, program('setInterval(() => undefined, 1000);'), {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  // Its last holder is the process that runs Git.
  child.stderr.resume();
  await once(child.stderr, 'end');
});
