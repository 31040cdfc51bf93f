import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { cacheName, localeOfCache } from '#offline/cache-names.ts';
import { copyDate } from '#offline/copy-date.ts';
import { withNote } from '#offline/copy-note.ts';
import { pagePath, routeOf } from '#offline/routes.ts';

const origin = 'https://kennisbrug.example';
const asked = (path: string, more: Partial<Request> = {}) =>
  routeOf({ method: 'GET', url: new URL(path, origin).href, mode: 'cors', cache: 'default', ...more }, origin);

describe('what the worker takes on', () => {
  test('pages: the network first; files whose name changes with their content: the copy first', () => {
    assert.equal(asked('/nl/', { mode: 'navigate' }), 'page');
    assert.equal(asked('/_astro/site.Bm.css'), 'kept');
    assert.equal(asked('/pagefind/index/nl_1.pf_index'), 'kept');
    assert.equal(asked('/pagefind/pagefind-entry.json?ts=1'), 'fresh');
    assert.equal(asked('/pagefind/pagefind.js?2'), 'fresh');
  });

  test('the editor, other sites, forms and saving itself are left alone', () => {
    assert.equal(asked('/admin/', { mode: 'navigate' }), undefined);
    assert.equal(asked('/admin', { mode: 'navigate' }), undefined);
    assert.equal(asked('/admin/app.js'), undefined);
    assert.equal(asked('https://other.example/x.js'), undefined);
    assert.equal(asked('/nl/', { method: 'POST', mode: 'navigate' }), undefined);
    assert.equal(asked('/offline/nl.json'), undefined);
    assert.equal(asked('/nl/', { cache: 'no-cache' }), undefined);
  });

  test('a page is found without its query, its slash or with its file name', () => {
    for (const path of ['/nl/zoeken/?q=a', '/nl/zoeken', '/nl/zoeken/index.html', '/nl/zoeken/#x']) {
      assert.equal(pagePath(new URL(path, origin).href), '/nl/zoeken/');
    }
    assert.equal(pagePath(`${origin}/`), '/');
  });
});

describe('what the worker writes', () => {
  test('the note stands above the content, as text', () => {
    const html = withNote('<header></header><main id="main">x</main>', 'Kopie <1> & $&', {
      href: '/nl/offline/',
      label: 'Plank',
    });
    assert.equal(
      html,
      '<header></header><div class="kb-wrap" data-copy><p class="kb-note">Kopie &lt;1&gt; &amp; $&amp; <a href="/nl/offline/">Plank</a></p></div><main id="main">x</main>',
    );
  });

  test('the date of a copy is a date in the words of the language', () => {
    const noon = new Date(2026, 10, 20, 12).toISOString();
    assert.equal(copyDate('nl', noon), '20 november 2026');
    assert.equal(copyDate('uk', noon), '20 листопада 2026\u00A0р.');
  });
});

test('the name of a cache tells its language, and other caches are not ours', () => {
  assert.equal(localeOfCache(cacheName('uk', 'a1')), 'uk');
  assert.equal(localeOfCache('shelf-de-1'), undefined);
  assert.equal(localeOfCache('decap-nl-1'), undefined);
});
