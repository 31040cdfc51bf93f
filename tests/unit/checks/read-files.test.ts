import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { readFiles, readManyFiles } from '#checks/read-files.ts';

const root = fileURLToPath(new URL('../../fixtures/content/sources', import.meta.url));

test('many files are read in threads, in order, with the same result', async () => {
  const some = ['content/pages/example.nl.mdx', 'content/pages/example.uk.mdx', 'content/nothing.txt'];
  const paths = Array.from({ length: 210 }, (_, at) => some[at % some.length] ?? '');
  assert.deepEqual(await readManyFiles(root, paths), await readFiles(root, paths));
});
