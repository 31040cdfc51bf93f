import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { isShelfList } from '#offline/list-file.ts';
import { addressOf, assetsByName, namedAssets, shelfPages, shelfSearch } from '#offline/shelf-list.ts';

const files = [
  'index.html',
  '404.html',
  'nl/index.html',
  'nl/404/index.html',
  'nl/handleidingen/index.html',
  'nl/handleidingen/bi-zone/index.html',
  'nl/handleidingen/bi-zone/twee-talen/index.html',
  'nl/woordenlijst/hromada/index.html',
  'nl/over-dit-portaal/index.html',
  'nl/offline/index.html',
  'uk/poradnyky/bi-zona/index.html',
  'admin/index.html',
];

describe('the pages of the shelf', () => {
  test('all of the language and the choice of language, without the pairs and the editor', () => {
    assert.deepEqual(shelfPages('nl', files).map(addressOf), [
      '/',
      '/nl/',
      '/nl/404/',
      '/nl/handleidingen/',
      '/nl/handleidingen/bi-zone/',
      '/nl/woordenlijst/hromada/',
      '/nl/over-dit-portaal/',
      '/nl/offline/',
    ]);
    assert.deepEqual(shelfPages('uk', files).map(addressOf), ['/', '/uk/poradnyky/bi-zona/']);
  });
});

describe('search on the shelf', () => {
  const search = [
    'pagefind/pagefind.js',
    'pagefind/pagefind-entry.json',
    'pagefind/pagefind.nl_c5d0.pf_meta',
    'pagefind/pagefind.uk_1279.pf_meta',
    'pagefind/wasm.nl.pagefind',
    'pagefind/wasm.unknown.pagefind',
    'pagefind/fragment/nl_1450.pf_fragment',
    'pagefind/fragment/uk_202f.pf_fragment',
    'search/lexicon-nl.json',
    'search/lexicon-uk.json',
    'search/lexicon/nl-a.1a2b.txt',
    'search/lexicon/uk-foreign.3c4d.txt',
    'search/facets-uk.json',
  ];
  const named = (...indexes: number[]) => indexes.map((index) => search[index]);

  test('only the index of the language, with its own engine', () => {
    assert.deepEqual(shelfSearch('nl', search), named(0, 1, 2, 4, 6, 8, 10));
  });

  test('a language without an engine takes the common one', () => {
    assert.deepEqual(shelfSearch('uk', search), named(0, 1, 3, 5, 7, 9, 11, 12));
  });
});

describe('the assets of the shelf', () => {
  const assets = assetsByName([
    '_astro/site.Bm.css',
    '_astro/kop.B1.woff2',
    '_astro/card.C2.png',
    'admin/site.js',
    'nl/index.html',
  ]);

  test('what pages and style sheets name, not what only social media fetch', () => {
    const page = '<meta property="og:image" content="/_astro/card.C2.png" /><link href="/_astro/site.Bm.css" />';
    assert.deepEqual(namedAssets(page, assets), ['_astro/site.Bm.css']);
    assert.deepEqual(namedAssets('@font-face{src:url(/_astro/kop.B1.woff2)format("woff2")}', assets), [
      '_astro/kop.B1.woff2',
    ]);
  });

  test('nothing of the editor', () => {
    assert.deepEqual(namedAssets('<script src="/admin/site.js">', assets), []);
  });
});

test('what a host answers instead of a list is not taken for one', () => {
  for (const value of [null, 'x', [], { version: 1, notes: {}, files: [] }, { version: 'a', notes: {}, files: {} }]) {
    assert.equal(isShelfList(value), false);
  }
});
