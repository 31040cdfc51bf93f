import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { locales } from '#locales';
import { parsePath, pathTo, type Target } from '#routing/paths.ts';

const targets: Target[] = [
  { page: 'home' },
  { page: 'search' },
  { page: 'pilot' },
  { page: 'glossary' },
  { page: 'themes' },
  { page: 'municipalities' },
  { page: 'shelf' },
  { page: 'notFound' },
  { page: 'list', list: 'guides' },
  { page: 'list', list: 'visits' },
  { page: 'document', list: 'cases', slug: 'lage-weide' },
  { page: 'pair', list: 'guides', slug: 'bi-zone' },
  { page: 'theme', slug: 'wonen' },
  { page: 'term', slug: 'hromada' },
  { page: 'municipality', slug: 'aalsmeer' },
  { page: 'info', slug: 'privacy' },
];

describe('addresses', () => {
  for (const locale of locales) {
    for (const target of targets) {
      test(`the address of ${JSON.stringify(target)} in ${locale} leads back to it`, () => {
        assert.deepEqual(parsePath(pathTo(locale, target)), { locale, target });
      });
    }
  }

  test('segments are translated, and the language stands first', () => {
    assert.equal(pathTo('nl', { page: 'document', list: 'guides', slug: 'bi-zone' }), '/nl/handleidingen/bi-zone/');
    assert.equal(pathTo('uk', { page: 'document', list: 'guides', slug: 'bi-zona' }), '/uk/poradnyky/bi-zona/');
    assert.equal(pathTo('uk', { page: 'pair', list: 'cases', slug: 'x' }), '/uk/z-praktyky/x/dvoma-movamy/');
  });

  test('no two pages of a language have the same address', () => {
    const paths = locales.flatMap((locale) => targets.map((target) => pathTo(locale, target)));
    assert.equal(new Set(paths).size, paths.length);
  });

  for (const path of [
    '/',
    '/en/',
    '/nl/handleidingen/a/b/',
    '/nl/handleidingen/a/twee-talen/c/',
    '/nl/privacy/x/',
    '/nl/zoeken/x/',
  ]) {
    test(`${path} is no page of the portal`, () => {
      assert.equal(parsePath(path), undefined);
    });
  }
});
