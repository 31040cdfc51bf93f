import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test, type TestContext } from 'node:test';

import { codeMark } from '#publish/code-mark.ts';

const files = {
  'src/site.ts': 'a',
  'cms/settings.ts': 'b',
  'package.json': '{}',
  'node_modules/.package-lock.json': '{"packages":{}}',
};
const since = Date.now() + 60_000;

async function write(root: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}

/** A small project, with these files instead of its own. */
async function aProject(t: TestContext, changed: Record<string, string> = {}): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'kennisbrug-code-'));
  t.after(() => rm(root, { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ ...files, ...changed })) await write(root, path, text);
  return root;
}

test('the same code has the same mark, wherever it stands; content says nothing', async (t) => {
  const mark = codeMark(await aProject(t), since);
  assert.match(mark ?? '', /^[0-9a-f]{64}$/u);
  assert.equal(codeMark(await aProject(t, { 'content/pages/over.nl.mdx': 'x' }), since), mark);
});

test('other code and other packages have another mark', async (t) => {
  const changes = [
    { 'src/site.ts': 'c' },
    { 'src/more.ts': '' },
    { 'scripts/build.ts': 'a' },
    { 'public/icon.svg': '<svg/>' },
    { 'astro.config.mjs': '' },
    { 'package.json': '{ }' },
    { 'node_modules/.package-lock.json': '{"packages":{"a":{}}}' },
  ];
  const projects = await Promise.all([{}, ...changes].map((changed) => aProject(t, changed)));
  assert.equal(new Set(projects.map((root) => codeMark(root, since))).size, projects.length);
});

test('a copy below the folder of the packages has them as well', async (t) => {
  const root = await aProject(t);
  const copy = join(root, '.cache', 'copy');
  for (const part of ['src', 'cms', 'package.json']) await cp(join(root, part), join(copy, part), { recursive: true });
  assert.equal(codeMark(copy, since), codeMark(root, since));
});

test('code that changed after the process began has no mark: nobody knows which of the two runs', async (t) => {
  const root = await aProject(t);
  const began = Date.now() + 1000;
  await utimes(join(root, 'cms/settings.ts'), new Date(), new Date(began + 1000));
  assert.equal(codeMark(root, began), undefined);
});

test('without a list of packages there is no mark', async (t) => {
  const root = await aProject(t);
  await rm(join(root, 'node_modules'), { recursive: true });
  assert.equal(codeMark(root, since), undefined);
});
