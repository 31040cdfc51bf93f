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
  { page: 'list', list: 'guides', part: 2 },
  { page: 'list', list: 'guides', filter: { by: 'topic', value: 'energie' } },
  { page: 'list', list: 'cases', filter: { by: 'municipality', value: 'aalsmeer' }, part: 12 },
  { page: 'list', list: 'visits', filter: { by: 'year', value: '2026' } },
  { page: 'list', list: 'visits', filter: { by: 'theme', value: 'wonen' } },
  { page: 'document', list: 'cases', slug: 'lage-weide' },
  { page: 'pair', list: 'guides', slug: 'bi-zone' },
  { page: 'pair', list: 'pages', slug: 'privacy' },
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
    const filter = { by: 'municipality', value: 'aalsmeer' } as const;
    assert.equal(
      pathTo('uk', { page: 'list', list: 'guides', filter, part: 2 }),
      '/uk/poradnyky/munitsypalitet/aalsmeer/storinka/2/',
    );
    assert.equal(pathTo('uk', { page: 'pair', list: 'cases', slug: 'x' }), '/uk/z-praktyky/x/dvoma-movamy/');
  });

  test('the note for the board has an address in Dutch only', () => {
    assert.equal(pathTo('nl', { page: 'boardNote' }), '/nl/pilot/evaluatienotitie/');
    assert.deepEqual(parsePath('/nl/pilot/evaluatienotitie/'), { locale: 'nl', target: { page: 'boardNote' } });
    assert.throws(() => pathTo('uk', { page: 'boardNote' }), /has no page in "uk"/u);
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
    '/nl/handleidingen/pagina/1/',
    '/nl/handleidingen/pagina/02/',
    '/nl/handleidingen/pagina/2/onderwerp/energie/',
    '/nl/handleidingen/onderwerp/energie/jaar/2026/',
    '/nl/handleidingen/pidtema/energie/',
    '/nl/privacy/x/',
    '/nl/pilot/x/',
    '/nl/pilot/evaluatienotitie/x/',
    '/uk/pilot/evaluatienotitie/',
    '/nl/zoeken/x/',
  ]) {
    test(`${path} is no page of the portal`, () => {
      assert.equal(parsePath(path), undefined);
    });
  }
});
