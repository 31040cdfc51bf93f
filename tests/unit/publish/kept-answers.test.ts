import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

import { freshCache, hashedPaths, immutableCache } from '#publish/headers.ts';

import { onEveryHost } from '../../support/every-host.ts';

const files = {
  'index.html': 'keuze',
  '404.html': 'nergens',
  'nl/404/index.html': 'niet gevonden',
  '_astro/a.1b2c.css': 'p{}',
  '_astro/with space.1b2c.js': '0',
  'pagefind/fragment/nl_1a.pf_fragment': 'x',
  'pagefind/pagefind.js': 'x',
};

onEveryHost({ files }, (site) => {
  const ask = async (path: string, init: RequestInit = {}): Promise<[number, string | null]> => {
    const response = await fetch(site().url + path, { redirect: 'manual', ...init });
    await response.body?.cancel();
    return [response.status, response.headers.get('cache-control')];
  };

  test('keeps a file with a hash in its name for good, also when it did not change', async () => {
    for (const path of ['/_astro/a.1b2c.css', '/_astro/with%20space.1b2c.js', '/pagefind/fragment/nl_1a.pf_fragment'])
      assert.deepEqual(await ask(path), [200, immutableCache], path);
    assert.deepEqual(await ask('/_astro/a.1b2c.css', { method: 'HEAD' }), [200, immutableCache]);
    const response = await fetch(`${site().url}/_astro/a.1b2c.css`);
    await response.body?.cancel();
    const etag = response.headers.get('etag') ?? '';
    assert.deepEqual(await ask('/_astro/a.1b2c.css', { headers: { 'if-none-match': etag } }), [304, immutableCache]);
  });

  test('asks again for all else', async () => {
    for (const path of ['/', '/pagefind/pagefind.js']) assert.deepEqual(await ask(path), [200, freshCache], path);
  });

  test('keeps no answer that gives no file: it may come with the next release', async () => {
    const inFolders = hashedPaths.flatMap((path) => [`${path}nope.js`, `${path}nl/nope.js`, `${path}%2e%2e/nope`]);
    for (const path of [...inFolders, '/_astro/', '/_astro', '/_astro/a.1b2c.css/', '/_astro/%', '/_astro/%00']) {
      const [status, cache] = await ask(path);
      assert.ok(status !== 200, `${path} ${status}`);
      assert.notEqual(cache, immutableCache, `${path} ${status}`);
    }
    for (const method of ['POST', 'DELETE']) {
      const [, cache] = await ask('/_astro/a.1b2c.css', { method });
      assert.notEqual(cache, immutableCache, method);
    }
    writeFileSync(join(site().root, '_astro/nope.js'), '0');
    assert.deepEqual(await ask('/_astro/nope.js'), [200, immutableCache]);
    rmSync(join(site().root, '_astro/nope.js'));
    assert.deepEqual(await ask('/_astro/nope.js'), [404, freshCache]);
  });
});
