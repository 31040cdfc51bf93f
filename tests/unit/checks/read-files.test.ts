import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { readManyFiles, type ReadBefore } from '#checks/read-files.ts';

const root = fileURLToPath(new URL('../../fixtures/content/sources', import.meta.url));

test('many files are read in threads, in order, with the same result', async () => {
  const some = [
    'content/pages/example.nl.mdx',
    'content/pages/example.uk.mdx',
    'content/../content/pages/example.nl.mdx',
  ];
  const paths = Array.from({ length: 210 }, (_, at) => some[at % some.length] ?? '');
  const each = await Promise.all(some.map((path) => readManyFiles(root, [path])));
  assert.deepEqual(await readManyFiles(root, paths), Array.from({ length: 70 }, () => each.flat()).flat());
});

test('a file that is what it was is not read again, any other is', async (t) => {
  const folder = await mkdtemp(join(tmpdir(), 'read-'));
  t.after(() => rm(folder, { recursive: true }));
  await mkdir(join(folder, 'content/themes'), { recursive: true });
  const [one, other] = ['content/themes/one.yaml', 'content/themes/other.yaml'] as const;
  const write = (path: string, name: string) => writeFile(join(folder, path), `name: ${name}\n`);
  await write(one, 'een');
  await write(other, 'twee');
  const before: ReadBefore = new Map();
  const [first] = await readManyFiles(folder, [one, other], before);
  await write(other, 'drie');
  const [again, changed] = await readManyFiles(folder, [one, other], before);
  assert.equal(again, first);
  assert.deepEqual(changed, (await readManyFiles(folder, [other]))[0]);
  await readManyFiles(folder, [other], before);
  assert.deepEqual([...before.keys()], [other]);
});
