import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test, type TestContext } from 'node:test';

import { runCommand, runNode } from '../../../scripts/process/run-command.ts';
import { otherCircumstances } from '../../../scripts/rebuild/circumstances.ts';
import { compareFolders, formatDifferences } from '../../../scripts/rebuild/compare-folders.ts';
import { copyElsewhere } from '../../../scripts/rebuild/copy-elsewhere.ts';

async function aFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kennisbrug-rebuild-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function write(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(folder, file, '..'), { recursive: true });
    await writeFile(join(folder, file), text);
  }
}

test('two folders are compared file by file', async (t) => {
  const folder = await aFolder(t);
  await write(folder, { 'one/a': '1', 'one/b/c': '2', 'one/d': '3', 'two/a': '1', 'two/b/c': '9', 'two/e': '3' });
  const { files, differences } = await compareFolders(join(folder, 'one'), join(folder, 'two'));
  assert.equal(files, 3);
  assert.deepEqual(differences, [
    { file: 'b/c', kind: 'changed' },
    { file: 'd', kind: 'missing' },
    { file: 'e', kind: 'added' },
  ]);
  assert.equal(formatDifferences(differences).split('\n')[0], '  changed  b/c');
});

describe('a program that runs as on another computer', () => {
  const script = `
    import { glob, readdir, writeFile } from 'node:fs/promises';
    import { readdir as withCallback, readdirSync } from 'node:fs';
    await writeFile('new', '');
    const called = await new Promise((resolve) => withCallback('.', (error, names) => resolve(names)));
    const names = [called, readdirSync('.'), await readdir('.'), await Array.fromAsync(glob('*'))];
    const order = ['y', 'k'].sort((one, other) => one.localeCompare(other));
    console.log(JSON.stringify({ names, order, hour: new Date('2026-11-30T00:00Z').getHours() }));
  `;

  test('lists folders backwards, in another time zone and alphabet, and keeps its files to itself', async (t) => {
    const folder = await aFolder(t);
    await write(folder, { a: '', b: '', 'list.mjs': script });
    const { code, output } = await runNode('list.mjs', [], { cwd: folder, env: otherCircumstances });
    assert.equal(code, 0, output);
    const backwards = ['new', 'list.mjs', 'b', 'a'];
    // Lithuanians write y beside i, long before k.
    const expected = { names: Array(4).fill(backwards), order: ['y', 'k'], hour: 14 };
    assert.deepEqual(JSON.parse(output), expected);
    assert.equal((await stat(join(folder, 'new'))).mode & 0o777, 0o600);
  });
});

test('a copy elsewhere has the files as they stand and the same commit, without caches', async (t) => {
  const folder = await aFolder(t);
  const [root, copy] = [join(folder, 'project'), join(folder, 'else where', 'copy')];
  await write(root, {
    kept: 'committed',
    gone: 'committed',
    '.gitignore': 'node_modules\n',
    'node_modules/astro/index.js': '',
    'node_modules/.astro/data-store.json': '',
  });
  const git = (cwd: string, ...args: string[]) => runCommand('git', args, { cwd });
  const author = ['-c', 'user.name=Redactie', '-c', 'user.email=redactie@example.org'];
  await git(root, 'init', '--quiet');
  await git(root, 'add', '.');
  await git(root, ...author, 'commit', '--quiet', '--message=Start');
  await write(root, { kept: 'changed', added: 'new' });
  await rm(join(root, 'gone'));
  await copyElsewhere(root, copy);
  assert.equal(await readFile(join(copy, 'kept'), 'utf8'), 'changed');
  assert.equal(await readFile(join(copy, 'node_modules/astro/index.js'), 'utf8'), '');
  await assert.rejects(readFile(join(copy, 'node_modules/.astro/data-store.json')), { code: 'ENOENT' });
  for (const args of [
    ['rev-parse', 'HEAD'],
    ['status', '--porcelain'],
  ])
    assert.equal((await git(copy, ...args)).output, (await git(root, ...args)).output);
});
