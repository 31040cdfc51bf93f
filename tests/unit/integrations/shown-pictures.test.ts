import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { shownPictures } from '../../../src/integrations/shown-pictures.ts';

test('a picture that no page shows leaves the site; what pages, styles and scripts name stays', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'shown-pictures-'));
  try {
    await mkdir(path.join(root, '_astro'));
    const files = ['shown.B1_x-.jpg', 'small.webp', 'behind.avif', 'withdrawn.jpg', 'withdrawn.webp', 'style.css'];
    for (const file of files)
      await writeFile(path.join(root, '_astro', file), 'a{background:url(/_astro/behind.avif)}');
    const page = '<img src="/_astro/shown.B1_x-.jpg" srcset="/_astro/small.webp 400w, /_astro/shown.B1_x-.jpg 800w">';
    await writeFile(path.join(root, 'index.html'), page);
    const hook = shownPictures().hooks['astro:build:done'];
    // The hook looks at the folder only.
    assert.ok(hook);
    await Reflect.apply(hook, undefined, [{ dir: pathToFileURL(`${root}/`) }]);
    assert.deepEqual(
      (await readdir(path.join(root, '_astro'))).toSorted(),
      ['behind.avif', 'shown.B1_x-.jpg', 'small.webp', 'style.css'].toSorted(),
    );
  } finally {
    await rm(root, { recursive: true });
  }
});
