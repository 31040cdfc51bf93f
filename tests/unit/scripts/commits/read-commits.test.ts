import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { commitFaults } from '../../../../scripts/commits/commit-faults.ts';
import { readCommits } from '../../../../scripts/commits/read-commits.ts';

const why = 'The form refused what the check accepts.';
const folder = mkdtempSync(join(tmpdir(), 'commits-'));
const root = join(folder, 'whole');
let since = '';

const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Test',
  GIT_AUTHOR_EMAIL: 'test@example.org',
  GIT_COMMITTER_NAME: 'Test',
  GIT_COMMITTER_EMAIL: 'test@example.org',
};
function gitAt(cwd: string, ...args: string[]): string {
  return execFileSync('git', args, { cwd, env: environment, encoding: 'utf8', stdio: 'pipe' }).trim();
}
const git = (...args: string[]): string => gitAt(root, ...args);

function commit(file: string, ...message: string[]): string {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), message.join(' '));
  git('add', '.');
  git('commit', '--quiet', ...message.flatMap((part) => ['--message', part]));
  return git('rev-parse', 'HEAD');
}

async function titles(place: string, from = since): Promise<string[]> {
  return (await readCommits(place, from)).commits.map(({ title }) => title);
}

before(() => {
  mkdirSync(root);
  git('init', '--quiet', '--initial-branch=main');
  commit('a.txt', 'Long before');
  since = commit('a.txt', 'The last without a reason');
  commit('a.txt', 'Change a file', why);
  commit('content/guides/a.nl.mdx', 'content: change a');
  commit('content/guides/b.nl.mdx', 'Correct a guide');
  commit('src/a.ts', 'content: change more than texts');
  git('switch', '--quiet', '--create', 'side', 'HEAD~1');
  commit('b.txt', 'Change beside');
  git('switch', '--quiet', 'main');
  git('merge', '--quiet', '--no-edit', 'side');
});
after(() => rmSync(folder, { recursive: true }));

describe('the commits that are judged', () => {
  test('come after the first, from every branch, without merges and what the editor writes', async () => {
    assert.deepEqual((await titles(root)).toSorted(), [
      'Change a file',
      'Change beside',
      'Correct a guide',
      'content: change more than texts',
    ]);
    const { commits, gap } = await readCommits(join(root, 'src'), since);
    assert.equal(commits.find(({ title }) => title === 'Change a file')?.body.trim(), why);
    assert.equal(gap, undefined);
  });

  test('of a history that was cut off are those that are there, and it says so', async () => {
    const cut = join(folder, 'cut');
    gitAt(folder, 'clone', '--quiet', '--depth=2', `file://${root}`, cut);
    const scan = await readCommits(cut, since);
    assert.equal(scan.gap, 'shallow');
    assert.deepEqual(scan.commits.map(({ title }) => title).toSorted(), [
      'Change beside',
      'content: change more than texts',
    ]);
    gitAt(cut, 'fetch', '--quiet', '--unshallow');
    assert.equal((await readCommits(cut, since)).gap, undefined);
  });

  test('are none in another history, in an empty one and where there is none; each is told', async () => {
    const [other, empty, none] = ['other', 'empty', 'none'].map((name) => join(folder, name));
    assert.ok(other && empty && none);
    for (const place of [other, empty, none]) mkdirSync(place);
    gitAt(empty, 'init', '--quiet');
    gitAt(other, 'init', '--quiet');
    gitAt(other, 'commit', '--quiet', '--allow-empty', '--message=Begin');
    assert.deepEqual(await readCommits(other, since), { commits: [], gap: 'other-history' });
    assert.deepEqual(await readCommits(empty, since), { commits: [], gap: 'no-repository' });
    assert.deepEqual(await readCommits(none, since), { commits: [], gap: 'no-repository' });
  });
});

test('a repository that Git cannot read is no empty one', async () => {
  const broken = join(folder, 'broken');
  mkdirSync(broken);
  writeFileSync(join(broken, '.git'), 'gitdir: /nowhere/at/all\n');
  await assert.rejects(readCommits(broken, since), /nowhere/u);
});

describe('a commit', () => {
  const hash = '0123456789abcdef';
  const faultsOf = (title: string, body: string): string[] => commitFaults({ hash, title, body });

  test('with a short title and a reason is good, also of letters that are no Latin ones', () => {
    assert.deepEqual(faultsOf('x'.repeat(72), why), []);
    assert.deepEqual(faultsOf('ї'.repeat(72), 'Редакторка не бачила помилки.'), []);
    assert.deepEqual(faultsOf('Change', 'Also: dates of plans are told as such.'), []);
  });

  test('with a long title is told its length and how to mend it', () => {
    const [fault = ''] = faultsOf('x'.repeat(73), why);
    assert.match(fault, /^012345678 "x{73}" has a title of 73 signs, 72 at most\..*rebase --interactive 012345678~/u);
  });

  test('without a reason is told so, whatever else stands in its body', () => {
    const bodies = [
      '',
      ' \n\n',
      'Change',
      'Signed-off-by: Test <test@example.org>\nCo-authored-by: A b <c@d.e>\n',
      '#12, #13',
    ];
    for (const body of bodies) assert.match(faultsOf('Change', body).join(' '), /no body that says why/u, body);
  });
});

test('the command ends red for a commit that says no reason, and names it', () => {
  const script = fileURLToPath(new URL('../../../../scripts/check-commits.ts', import.meta.url));
  const clone = join(folder, 'shallow');
  gitAt(folder, 'clone', '--quiet', '--depth=1', '--branch=side', `file://${root}`, clone);
  const run = (): string => execFileSync(process.execPath, [script], { cwd: clone, encoding: 'utf8', stdio: 'pipe' });
  assert.throws(run, ({ status, stdout }: { status: number; stdout: string }) => {
    assert.equal(status, 1);
    assert.match(stdout, /cut off \(shallow clone\).*--unshallow/u);
    assert.match(stdout, /"Change beside" has no body that says why.*\n1 commits: 1 faults/u);
    return true;
  });
});
