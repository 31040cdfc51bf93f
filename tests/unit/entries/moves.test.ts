import assert from 'node:assert/strict';
import { test } from 'node:test';

import type { Catalogue } from '#entries/catalogue.ts';
import { resolveContentLink } from '#entries/links.ts';
import { goneAddresses, movesOf } from '#entries/moves.ts';
import type { DocumentPair } from '#entries/pairs.ts';

import { aGuide } from './content.ts';

function aCatalogue(
  pairs: DocumentPair[],
  filters: Partial<Record<'themes' | 'topics' | 'gone', object[]>> = {},
): Catalogue {
  const documents = new Map(pairs.map((pair) => [`${pair.collection}/${pair.id}`, pair]));
  const records = (list: object[] = []) => new Map(list.map((record, at) => [String(at), record]));
  // Only what moves and links look at.
  const lists = { themes: records(filters.themes), topics: records(filters.topics) };
  return { documents, ...lists, gone: filters.gone ?? [] } as unknown as Catalogue;
}

const lines = (catalogue: Catalogue): string[] =>
  movesOf(catalogue).map(({ from, to, isDeep }) => `${from} ${to}${isDeep ? ' deep' : ''}`);

test('a text leads on from its old addresses, and from where its translation was missing', () => {
  const guide = aGuide({ id: 'plan', data: { formerSlugs: ['ooit'] } });
  assert.deepEqual(lines(aCatalogue([guide])), [
    '/nl/handleidingen/ooit/ /nl/handleidingen/plan-nl/ deep',
    '/uk/poradnyky/ooit/ /uk/poradnyky/plan-uk/ deep',
    '/nl/handleidingen/plan/ /nl/handleidingen/plan-nl/',
    '/uk/poradnyky/plan/ /uk/poradnyky/plan-uk/',
  ]);
});

test('without a translation the page that says so stays where it is', () => {
  const guide = aGuide({ id: 'plan', in: ['nl'] });
  assert.deepEqual(lines(aCatalogue([guide])), ['/nl/handleidingen/plan/ /nl/handleidingen/plan-nl/']);
});

test('an old address goes before the id of another text', () => {
  const first = aGuide({ id: 'ooit', in: ['nl'] });
  const second = aGuide({ id: 'plan', in: ['nl'], data: { formerSlugs: ['ooit'] } });
  const from = lines(aCatalogue([first, second])).filter((line) => line.startsWith('/nl/handleidingen/ooit/'));
  assert.deepEqual(from, [
    '/nl/handleidingen/ooit/ /nl/handleidingen/plan-nl/ deep',
    '/nl/handleidingen/ooit/ /nl/handleidingen/ooit-nl/',
  ]);
});

test('a theme leads on from its own page and from every list that is narrowed to it', () => {
  const theme = {
    name: { nl: 'Wonen', uk: 'Житло' },
    slug: { nl: 'wonen', uk: 'zhytlo' },
    formerSlugs: { nl: ['huis'] },
  };
  assert.deepEqual(lines(aCatalogue([], { themes: [theme] })), [
    '/nl/themas/huis/ /nl/themas/wonen/ deep',
    '/nl/handleidingen/thema/huis/ /nl/handleidingen/thema/wonen/ deep',
    '/nl/praktijk/thema/huis/ /nl/praktijk/thema/wonen/ deep',
    '/nl/bezoeken/thema/huis/ /nl/bezoeken/thema/wonen/ deep',
  ]);
  assert.equal(lines(aCatalogue([], { topics: [theme] })).length, 3);
});

test('a link in a text names the id, so that it outlives every address', () => {
  const links = ['eerst', 'later'].map((slug) =>
    resolveContentLink(aCatalogue([aGuide({ id: 'plan', data: { slug } })]), 'nl', '../guides/plan#a'),
  );
  assert.deepEqual(
    links.map((link) => 'href' in link && link.href),
    ['/nl/handleidingen/eerst/#a', '/nl/handleidingen/later/#a'],
  );
});

test('a removed text is gone from all of its pages; one that came back leads on from what it was called', () => {
  const gone = [
    { collection: 'guides', id: 'weg', names: { nl: ['weg-nl'], uk: [] } },
    { collection: 'guides', id: 'plan', names: { nl: ['ooit'], uk: [] } },
    { collection: 'terms', id: 'woord', names: { nl: ['woord'], uk: ['woord'] } },
  ];
  const catalogue = aCatalogue([aGuide({ id: 'plan' })], { gone });
  assert.ok(lines(catalogue).includes('/nl/handleidingen/ooit/ /nl/handleidingen/plan-nl/ deep'));
  assert.deepEqual(
    goneAddresses(catalogue).filter((address) => /weg|woord/u.test(address)),
    [
      '/nl/handleidingen/weg-nl/',
      '/nl/handleidingen/weg-nl/twee-talen/',
      '/nl/woordenlijst/woord/',
      '/uk/slovnyk/woord/',
    ],
  );
  const withheld = aGuide({ id: 'plan', data: { sensitivity: { level: 'place-withheld' } } });
  assert.equal(
    lines(aCatalogue([withheld], { gone })).some((line) => line.includes('/ooit/')),
    false,
  );
});
