import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Catalogue } from '#entries/catalogue.ts';
import { cutPart, filterGroups, listTargetOf, pairsInList, partsOf, selectionsOf } from '#entries/lists.ts';
import { newestFirst, type ListedPair } from '#entries/pairs.ts';
import { type shortList, withoutRepeats } from '#entries/short-list.ts';

interface Draft {
  id: string;
  list?: 'guides' | 'cases';
  topics?: string[];
  places?: string[];
  updated?: string;
  status?: string;
}

function aPair({ id, list = 'guides', topics = [], places = [], updated = '2026-05-01', status }: Draft): ListedPair {
  const data = { topics, municipalities: places, themes: ['economy'], updated, status };
  // Only what lists look at.
  return { collection: list, id, source: { locale: 'nl', data }, versions: {} } as unknown as ListedPair;
}

function aCatalogue(listed: ListedPair[]): Catalogue {
  const topic = (nl: string, uk: string) => ({
    name: { nl, uk },
    slug: { nl: nl.toLowerCase(), uk: uk.toLowerCase() },
  });
  const topics = new Map([
    ['energy', topic('Energie', 'Енергія')],
    ['housing', topic('Wonen', 'Житло')],
  ]);
  const municipalities = new Map([['aalsmeer', { name: { nl: 'Aalsmeer', uk: 'Алсмер' } }]]);
  const themes = new Map([['economy', topic('Economie', 'Економіка')]]);
  return { listed, topics, municipalities, themes } as unknown as Catalogue;
}

const catalogue = aCatalogue([
  aPair({ id: 'a', topics: ['housing', 'energy'], places: ['aalsmeer'] }),
  aPair({ id: 'b', topics: ['energy'], updated: '2025-01-01' }),
  aPair({ id: 'c', list: 'cases', topics: ['energy'] }),
]);

describe('marked examples', () => {
  const example = aPair({ id: 'sample', topics: ['energy'], updated: '2027-01-01', status: 'example' });
  const real = aPair({ id: 'a', topics: ['energy'] });

  test('come last in lists, however new they are', () => {
    assert.deepEqual(
      newestFirst<ListedPair>([example, real]).map(({ id }) => id),
      ['a', 'sample'],
    );
  });

  test('are shown but never counted', () => {
    const { total, shown, counts } = selectionsOf(aCatalogue([real, example]), 'guides');
    assert.deepEqual([total, shown], [1, 2]);
    assert.deepEqual(
      counts.map(({ selection, count, shown: all }) => [selection.id, count, all]),
      [
        ['economy', 1, 2],
        ['energy', 1, 2],
        ['2026', 1, 1],
      ],
    );
  });
});

describe('short lists one below the other', () => {
  test('show each document in full once, then its title; an example stays last', () => {
    const card = (href: string, example = false) =>
      ({ href, example }) as ReturnType<typeof shortList>['cards'][number];
    const lists = withoutRepeats([
      { cards: [card('a')], more: [] },
      { cards: [card('a'), card('b')], more: [] },
      { cards: [card('b'), card('sample', true)], more: [] },
    ]);
    const hrefs = lists.map(({ cards, again }) => [cards, again].map((each) => each.map(({ href }) => href)));
    assert.deepEqual(hrefs, [
      [['a'], []],
      [['b'], ['a']],
      [[], ['b', 'sample']],
    ]);
  });
});

describe('lists of documents', () => {
  test('a list holds one kind, and only what it is narrowed to', () => {
    const ids = (selection?: { by: 'topic' | 'municipality' | 'year'; id: string }) =>
      pairsInList(catalogue, 'guides', selection).map(({ id }) => id);
    assert.deepEqual(ids(), ['a', 'b']);
    assert.deepEqual(ids({ by: 'topic', id: 'housing' }), ['a']);
    assert.deepEqual(ids({ by: 'municipality', id: 'aalsmeer' }), ['a']);
    assert.deepEqual(ids({ by: 'year', id: '2025' }), ['b']);
  });

  test('every selection that is offered leaves as many documents as it says', () => {
    const { total, counts } = selectionsOf(catalogue, 'guides');
    assert.deepEqual([total, counts.length], [2, 6]);
    for (const { selection, count } of counts) {
      assert.ok(count > 0);
      assert.equal(pairsInList(catalogue, 'guides', selection).length, count);
    }
  });

  test('filters are named and sorted in the language of the page, years newest first', () => {
    const groups = filterGroups(catalogue, selectionsOf(catalogue, 'guides'), 'uk').map(({ by, values }) => [
      by,
      values.map(({ name }) => name),
    ]);
    assert.deepEqual(groups, [
      ['topic', ['Енергія', 'Житло']],
      ['municipality', ['Алсмер']],
      ['year', ['2026', '2025']],
    ]);
  });

  test('a filter that would change nothing is not offered', () => {
    assert.deepEqual(
      filterGroups(catalogue, selectionsOf(catalogue, 'guides'), 'nl').filter(({ by }) => by === 'theme'),
      [],
    );
    assert.deepEqual(filterGroups(catalogue, selectionsOf(catalogue, 'cases'), 'nl'), []);
  });

  test('the address of a narrowed list is translated; the first page has no number', () => {
    const selection = { by: 'topic', id: 'energy' } as const;
    assert.deepEqual(listTargetOf(catalogue, { list: 'guides', selection, part: 1 }, 'uk'), {
      page: 'list',
      list: 'guides',
      filter: { by: 'topic', value: 'енергія' },
    });
    assert.deepEqual(listTargetOf(catalogue, { list: 'guides', part: 2 }, 'nl'), {
      page: 'list',
      list: 'guides',
      part: 2,
    });
  });

  test('pages of a list hold everything once, and an empty list has a page', () => {
    for (const count of [0, 1, 24, 25, 48, 49]) {
      const items = Array.from({ length: count }, (_, index) => index);
      const parts = Array.from({ length: partsOf(count) }, (_, index) => cutPart(items, index + 1));
      assert.deepEqual(parts.flat(), items);
      assert.ok(count === 0 || parts.every(({ length }) => length > 0));
    }
  });
});
