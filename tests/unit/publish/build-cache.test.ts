import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';

import { noCache, openBuildCache, unfinishedMark, type BuildCache } from '#publish/build-cache.ts';
import { sweepCache } from '#publish/sweep-cache.ts';

const ingredients = { kind: 'page', inputs: ['a page', Buffer.from('its picture')] };

async function aFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kennisbrug-cache-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** What comes out of a cache, and whether it had to be made. */
async function take(cache: BuildCache, of = ingredients, value = 'value') {
  let isMade = false;
  const found = await cache.kept(of, () => {
    isMade = true;
    return Promise.resolve(Buffer.from(value));
  });
  return { value: Buffer.from(found).toString(), isMade };
}

/** The one file that a cache keeps. */
async function keptFile(folder: string): Promise<string> {
  const names = await readdir(join(folder, 'page'));
  assert.equal(names.length, 1, names.join(', '));
  return join(folder, 'page', names[0] ?? '');
}

test('a value is made once, and read by every later build of the same', async (t) => {
  const folder = await aFolder(t);
  assert.deepEqual(await take(openBuildCache({ folder, maker: 'code' })), { value: 'value', isMade: true });
  const later = openBuildCache({ folder, maker: 'code' });
  assert.deepEqual(await take(later, ingredients, 'another'), { value: 'value', isMade: false });
  assert.equal(later.read(ingredients)?.toString(), 'value');
});

test('what differs in one thing is made anew: code, kind, a byte, the border between two inputs', async (t) => {
  const folder = await aFolder(t);
  await take(openBuildCache({ folder, maker: 'code' }));
  const others = [
    { maker: 'other code', of: ingredients },
    { maker: 'code', of: { ...ingredients, kind: 'style' } },
    { maker: 'code', of: { ...ingredients, inputs: ['a page', Buffer.from('its picturf')] } },
    { maker: 'code', of: { ...ingredients, inputs: ['a pagei', Buffer.from('ts picture')] } },
  ];
  for (const { maker, of } of others) {
    assert.deepEqual(await take(openBuildCache({ folder, maker }), of, 'new'), { value: 'new', isMade: true });
  }
});

/** What may have happened to a file of the cache. */
const poisons: Record<string, (file: string) => Promise<void>> = {
  'a bit of the value that flipped': async (file) => {
    const content = await readFile(file);
    content[content.length - 1] = (content.at(-1) ?? 0) ^ 1;
    await writeFile(file, content);
  },
  'a bit of the seal that flipped': async (file) => {
    const content = await readFile(file);
    content[0] = (content[0] ?? 0) ^ 1;
    await writeFile(file, content);
  },
  'an end that was never written': (file) => truncate(file, 34),
  'a file without anything': (file) => truncate(file, 0),
  'something behind the value': async (file) =>
    writeFile(file, Buffer.concat([await readFile(file), Buffer.from('x')])),
  'a folder in its place': async (file) => {
    await rm(file);
    await mkdir(join(file, 'in'), { recursive: true });
  },
};

for (const [name, poison] of Object.entries(poisons)) {
  test(`${name} is passed over, and the right value made`, async (t) => {
    const folder = await aFolder(t);
    const cache = openBuildCache({ folder, maker: 'code' });
    await take(cache);
    await poison(await keptFile(folder));
    assert.equal(cache.read(ingredients), undefined);
    assert.deepEqual(await take(cache), { value: 'value', isMade: true });
  });
}

test('a value that stands under the name of another is passed over', async (t) => {
  const folder = await aFolder(t);
  const cache = openBuildCache({ folder, maker: 'code' });
  await take(cache);
  const own = await keptFile(folder);
  const other = { kind: 'page', inputs: ['another page'] };
  await take(cache, other, 'other');
  const names = await readdir(join(folder, 'page'));
  const others = names.map((name) => join(folder, 'page', name)).find((file) => file !== own) ?? '';
  await writeFile(others, await readFile(own));
  assert.deepEqual(await take(cache, other, 'other'), { value: 'other', isMade: true });
});

test('what a build that was killed left half-written stands in nobody’s way', async (t) => {
  const folder = await aFolder(t);
  const cache = openBuildCache({ folder, maker: 'code' });
  await take(cache);
  const file = await keptFile(folder);
  await writeFile(`${file}${unfinishedMark}1`, 'half');
  assert.deepEqual(await take(cache), { value: 'value', isMade: false });
  await sweepCache(folder, { bytes: 1000, age: Infinity }, Date.now() + 2 * 24 * 60 * 60 * 1000);
  assert.equal(await keptFile(folder), file);
});

test('a folder that cannot be written in costs nothing but time', async (t) => {
  const folder = join(await aFolder(t), 'file');
  await writeFile(folder, '');
  assert.deepEqual(await take(openBuildCache({ folder, maker: 'code' })), { value: 'value', isMade: true });
  await sweepCache(folder);
});

test('nothing is kept where nothing is to be kept, and an error of who makes a value is told', async (t) => {
  const folder = await aFolder(t);
  assert.deepEqual(await take(noCache), { value: 'value', isMade: true });
  assert.equal(noCache.read(ingredients), undefined);
  const cache = openBuildCache({ folder, maker: 'code' });
  await assert.rejects(
    cache.kept(ingredients, () => Promise.reject(new Error('no'))),
    /^Error: no$/u,
  );
  assert.deepEqual(await take(cache), { value: 'value', isMade: true });
});

test('what no build used for long goes, and of too much the longest unused; what is used says so', async (t) => {
  const folder = await aFolder(t);
  const cache = openBuildCache({ folder, maker: 'code' });
  const days = (count: number) => new Date(Date.now() - count * 24 * 60 * 60 * 1000);
  const of = (input: string) => ({ kind: 'page', inputs: [input] });
  const files: string[] = [];
  for (const [input, age] of [
    ['old', 40],
    ['middle', 20],
    ['used', 30],
  ] as const) {
    const before = await readdir(join(folder, 'page')).catch((): string[] => []);
    await take(cache, of(input), input.padEnd(68));
    const name = (await readdir(join(folder, 'page'))).find((each) => !before.includes(each)) ?? '';
    await utimes(join(folder, 'page', name), days(age), days(age));
    files.push(join(folder, 'page', name));
  }
  cache.read(of('used'));
  assert.ok((await stat(files[2] ?? '')).mtime > days(1));
  await sweepCache(folder, { bytes: 1000, age: 35 * 24 * 60 * 60 * 1000 });
  assert.deepEqual(files.map(existsSync), [false, true, true]);
  await sweepCache(folder, { bytes: 150, age: Infinity });
  assert.deepEqual(files.map(existsSync), [false, false, true]);
});
