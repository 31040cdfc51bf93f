/** Readers who have a page open while the next release comes. */
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { immutableCache } from '#publish/headers.ts';

import { onEveryHost } from '../../support/every-host.ts';

const releases = {
  old: {
    'index.html': 'oud',
    '404.html': 'nergens',
    'nl/weg/index.html': 'van de site gehaald',
    '_astro/page.old.css': 'p{color:red}',
    '_astro/page.same.js': 'old',
    '_astro/font.old.woff2': 'old',
    '_astro/photo.old.webp': 'a picture that was taken off',
    '_astro/.hidden.css': 'hidden',
    'pagefind/fragment/nl_old.pf_fragment': 'words of a text that was taken off',
    'admin/editor.js': 'old',
  },
  now: { 'index.html': 'nieuw', '404.html': 'nergens', '_astro/page.new.css': 'p{}', '_astro/page.same.js': 'new' },
};

onEveryHost({ files: releases.now, before: releases.old }, (site) => {
  const ask = async (path: string): Promise<{ status: number; text: string; headers: Headers }> => {
    const response = await fetch(site().url + path, { redirect: 'manual' });
    return { status: response.status, text: await response.text(), headers: response.headers };
  };

  test('gives a page of the release before its style, scripts and fonts, with the headers of the site', async () => {
    const style = await ask('/_astro/page.old.css');
    assert.deepEqual([style.status, style.text], [200, 'p{color:red}']);
    const now = await ask('/_astro/page.new.css');
    assert.equal(style.headers.get('content-type'), now.headers.get('content-type'));
    assert.equal(style.headers.get('x-content-type-options'), 'nosniff');
    assert.equal((await ask('/_astro/font.old.woff2')).text, 'old');
  });

  test('gives the file of this release where both have one', async () => {
    assert.equal((await ask('/_astro/page.same.js')).text, 'new');
    assert.equal((await ask('/_astro/page.new.css')).headers.get('cache-control'), immutableCache);
  });

  test('gives nothing else of the release before: no text, no picture, no words of the search', async () => {
    const paths = ['/nl/weg/', '/_astro/photo.old.webp', '/pagefind/fragment/nl_old.pf_fragment', '/admin/editor.js'];
    for (const path of [...paths, '/_astro/../nl/weg/index.html', '/_astro/..%2fadmin/editor.js', '/_astro/none.css'])
      assert.equal((await ask(path)).status, 404, path);
    assert.equal((await ask('/')).text, 'nieuw');
  });
});
