import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { excerptParts } from '#search/query/excerpt.ts';
import { longestQuery, readQuery, writeQuery } from '#search/query/query-state.ts';

const read = (search: string) => readQuery(new URLSearchParams(search));

describe('a search in the address', () => {
  test('query and filters survive the way there and back', () => {
    const state = {
      query: 'об’єкт & co',
      filters: { kind: ['guides', 'visits'], year: ['2026'] },
      order: 'date' as const,
    };
    assert.deepEqual(read(writeQuery(state).toString()), state);
  });

  test('unknown parameters are not filters', () => {
    assert.deepEqual(read('q=a&evil=b'), { query: 'a', filters: {}, order: 'relevance' });
  });

  test('a filter that is empty or stands twice asks for nothing more; invisible signs are no part of an id', () => {
    assert.deepEqual(read('kind=&theme=%20&topic=energy&topic=energy').filters, { topic: ['energy'] });
    assert.deepEqual(read(`topic=${encodeURIComponent('\u202Eenergy\u0000')}`).filters, { topic: ['energy'] });
  });

  test('control characters, direction marks and long input are tamed', () => {
    assert.equal(read(`q=${encodeURIComponent('a\u0000\u202Eb\n c')}`).query, 'a b c');
    assert.equal(read(`q=${'x'.repeat(10_000)}`).query.length, longestQuery);
    assert.equal(read(`q=${encodeURIComponent('😀'.repeat(300))}`).query, '😀'.repeat(longestQuery));
  });
});

const texts = (excerpt: string) => excerptParts(excerpt).map(({ text, hit }) => (hit ? `[${text}]` : text));

describe('an excerpt', () => {
  test('hits are told apart and entities become characters', () => {
    assert.deepEqual(texts('A &amp; <mark>b</mark> &lt;c&gt;.'), ['A & ', '[b]', ' <c>.']);
  });

  test('markup in a text stays text', () => {
    assert.deepEqual(texts('<img src=x onerror=alert(1)>.'), ['… ', '<img src=x onerror=alert(1)>.']);
  });

  test('a hit is a word without the signs around it', () => {
    assert.deepEqual(texts('De <mark>(energie),</mark> ook.'), ['De ', '(', '[energie]', '),', ' ook.']);
  });

  test('what begins or ends in the middle of a sentence says so', () => {
    assert.deepEqual(texts('de raad <mark>besluit</mark> over'), ['… ', 'de raad ', '[besluit]', ' over', ' …']);
    assert.deepEqual(texts(''), []);
  });
});
