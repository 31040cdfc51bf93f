import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';

import { mendSwap, swapFolder } from '../../../scripts/build/swap-folder.ts';
import { makeWorkFolder, sweepWorkFolders } from '../../../scripts/build/work-folder.ts';

let root: string;
let dist: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'swap-'));
  dist = join(root, 'dist');
});
afterEach(() => rm(root, { recursive: true }));

async function aFolder(name: string, text: string): Promise<string> {
  const folder = join(root, name);
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), text);
  return folder;
}

test('the new folder takes the place of the old one and nothing else is left', async () => {
  await aFolder('dist', 'old');
  await swapFolder(await aFolder('work', 'new'), dist);
  assert.equal(await readFile(join(dist, 'index.html'), 'utf8'), 'new');
  assert.deepEqual(await readdir(root), ['dist']);
});

test('the first folder needs no old one', async () => {
  await swapFolder(await aFolder('work', 'new'), dist);
  assert.deepEqual(await readdir(root), ['dist']);
});

test('a run that ended between the two renames is mended: the old folder comes back', async () => {
  await aFolder('dist', 'old');
  await rename(dist, `${dist}.previous`);
  await mendSwap(dist);
  assert.equal(await readFile(join(dist, 'index.html'), 'utf8'), 'old');
  assert.deepEqual(await readdir(root), ['dist']);
});

test('a run that ended after the second rename is mended: the new folder stays', async () => {
  await aFolder('dist', 'new');
  await aFolder('dist.previous', 'old');
  await mendSwap(dist);
  assert.equal(await readFile(join(dist, 'index.html'), 'utf8'), 'new');
  assert.deepEqual(await readdir(root), ['dist']);
});

test('work folders of ended runs are swept, those of running ones and other things stay', async () => {
  const own = await makeWorkFolder(root, 'build');
  const cache = join(root, '.cache');
  // Process numbers end below this one (man proc_sys_kernel, pid_max).
  await mkdir(join(cache, 'build-99999999-abc'));
  await mkdir(join(cache, 'chromium-147.0.0'));
  await sweepWorkFolders(root);
  assert.deepEqual((await readdir(cache)).sort(), [own.slice(cache.length + 1), 'chromium-147.0.0'].sort());
});
