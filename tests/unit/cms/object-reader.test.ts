import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { gitIn } from '../../../cms/server/git.ts';
import { answerIn } from '../../../cms/server/object-answer.ts';
import { aRepository } from '../../support/editor-repository.ts';
import type { TestRepository } from '../../support/editor-repository.ts';

let repository: TestRepository;

beforeEach(() => {
  repository = aRepository();
  repository.commit({ 'content/a.yaml': 'a: 1\n', 'content/b.yaml': 'b: «так»\n' });
});
afterEach(() => {
  repository.remove();
});

test('contents come in the order of their names, and what is not there is told apart', async () => {
  const git = gitIn(repository.folder);
  const names = ['main:content/b.yaml', 'main:content/c.yaml', 'no such thing', 'main:content/a.yaml', ''];
  const contents = (await git.read(names)).map((content) => content?.toString('utf8'));
  assert.deepEqual(contents, ['b: «так»\n', undefined, undefined, 'a: 1\n', undefined]);
});

test('questions that cross each other get their own answers', async () => {
  const git = gitIn(repository.folder);
  const big = 'x'.repeat(3_000_000);
  repository.commit({ 'content/big.yaml': big });
  const [ids, texts, again] = await Promise.all([
    git.find(['refs/heads/main^{commit}', 'main:content']),
    git.read(['main:content/big.yaml', 'main:content/a.yaml']),
    git.read(['main:content/b.yaml']),
  ]);
  assert.deepEqual(ids, [repository.git('rev-parse', 'main'), repository.git('rev-parse', 'main:content')]);
  assert.equal(texts[0]?.toString('utf8'), big);
  assert.equal(texts[1]?.toString('utf8'), 'a: 1\n');
  assert.equal(again[0]?.toString('utf8'), 'b: «так»\n');
});

test('a branch that moved and objects that were packed are seen as they are now', async () => {
  const git = gitIn(repository.folder);
  await git.read(['main:content/a.yaml']);
  repository.commit({ 'content/a.yaml': 'a: 2\n' });
  repository.git('gc', '--quiet', '--prune=now');
  assert.equal((await git.read(['main:content/a.yaml']))[0]?.toString('utf8'), 'a: 2\n');
  repository.git('update-ref', '-d', 'refs/heads/main');
  assert.deepEqual(await git.find(['refs/heads/main^{commit}']), [undefined]);
});

test('a short answer after a long one is not waited for', async () => {
  const git = gitIn(repository.folder);
  await git.read(['main:content/b.yaml']);
  assert.deepEqual(await git.find(['x']), [undefined]);
});

test('a name cannot ask a second question', async () => {
  const git = gitIn(repository.folder);
  await assert.rejects(git.read(['main:content/a.yaml\ncontents main:content/b.yaml']), /cat-file/u);
  assert.equal((await git.read(['main:content/a.yaml']))[0]?.toString('utf8'), 'a: 1\n');
});

test('a folder without a repository is an error each time, and never a wait', async () => {
  const git = gitIn('/');
  await assert.rejects(git.read(['main:content/a.yaml']), /not a git repository/iu);
  await assert.rejects(git.find(['main', 'HEAD']), /not a git repository/iu);
});

test('an answer that has not come whole tells how much it needs', () => {
  const answer = Buffer.from(`${'a'.repeat(40)} blob 4\nabcd\nrest`);
  assert.deepEqual(answerIn(answer.subarray(0, 10), true), { length: 11 });
  assert.equal(answerIn(answer.subarray(0, 50), true).length, 53);
  assert.equal(answerIn(answer, true).found?.content.toString('utf8'), 'abcd');
  assert.equal(answerIn(answer, false).length, 48);
});
