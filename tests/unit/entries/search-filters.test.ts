import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Catalogue } from '#entries/catalogue.ts';
import { filterIdsOf } from '#entries/lists.ts';
import { searchFilterChoices } from '#entries/search-meta.ts';

interface Draft {
  list?: 'guides' | 'cases';
  themes?: string[];
  topics?: string[];
  status?: string;
  languages?: ('nl' | 'uk')[];
}

function aPair({ list = 'guides', themes = [], topics = [], status = 'published', languages = ['nl', 'uk'] }: Draft) {
  const data = { themes, topics, municipalities: [], updated: '2026-05-01', status };
  const versions = Object.fromEntries(languages.map((locale) => [locale, { data }]));
  return { collection: list, source: { locale: 'nl', data }, versions };
}

const named = (nl: string, uk: string) => ({ name: { nl, uk } });

function aCatalogue(listed: ReturnType<typeof aPair>[], more: Partial<Catalogue> = {}): Catalogue {
  const themes = new Map([
    ['economy', named('Economie', 'Економіка')],
    ['housing', named('Wonen', 'Житло')],
  ]);
  const topics = new Map([['energy', named('Energie', 'Енергія')]]);
  // Only what the filters look at.
  const none = { pages: [], terms: new Map(), municipalities: new Map() };
  return { listed, themes, topics, ...none, ...more } as unknown as Catalogue;
}

const idsOf = (catalogue: Catalogue, locale: 'nl' | 'uk' = 'nl') =>
  Object.fromEntries(
    Object.entries(searchFilterChoices(catalogue, locale)).map(([name, all]) => [name, all.map(({ id }) => id)]),
  );

describe('the filters of the search page', () => {
  test('have ids that are the same in both languages, under the names of each', () => {
    const catalogue = aCatalogue([aPair({ themes: ['economy', 'housing'], topics: ['energy'] })]);
    assert.deepEqual(idsOf(catalogue, 'nl'), {
      kind: ['guides', 'themes', 'pilot'],
      theme: ['economy', 'housing'],
      topic: ['energy'],
      municipality: [],
      year: ['2026'],
    });
    assert.deepEqual(
      searchFilterChoices(catalogue, 'uk').theme.map(({ name }) => name),
      ['Економіка', 'Житло'],
    );
  });

  test('offer nothing that no page of the index has', () => {
    const catalogue = aCatalogue([
      aPair({ themes: ['economy'] }),
      aPair({ themes: ['housing'], status: 'withdrawn' }),
      aPair({ list: 'cases', topics: ['energy'], languages: ['nl'] }),
    ]);
    assert.deepEqual(idsOf(catalogue, 'nl')['theme'], ['economy']);
    assert.deepEqual(idsOf(catalogue, 'nl')['topic'], ['energy']);
    assert.deepEqual(idsOf(catalogue, 'uk')['topic'], []);
    assert.deepEqual(idsOf(catalogue, 'uk')['kind'], ['guides', 'themes', 'pilot']);
  });

  test('know a theme of a text without a topic, as lists do', () => {
    const { source } = aPair({ themes: ['economy'] });
    // Only what lists look at.
    const ids = filterIdsOf(source.data);
    assert.deepEqual(ids, { theme: ['economy'], topic: [], municipality: [], year: ['2026'] });
  });
});
