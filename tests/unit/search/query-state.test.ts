import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { excerptParts } from '#search/excerpt.ts';
import { longestQuery, readQuery, writeQuery } from '#search/query-state.ts';

const read = (search: string) => readQuery(new URLSearchParams(search), ['kind', 'year']);

describe('a search in the address', () => {
  test('query and filters survive the way there and back', () => {
    const state = { query: 'об’єкт & co', filters: { kind: ['Порадники', 'Візити'], year: ['2026'] } };
    assert.deepEqual(read(writeQuery(state).toString()), state);
  });

  test('unknown parameters are not filters', () => {
    assert.deepEqual(read('q=a&evil=b'), { query: 'a', filters: {} });
  });

  test('control characters, direction marks and long input are tamed', () => {
    assert.equal(read(`q=${encodeURIComponent('a\u0000\u202Eb\n c')}`).query, 'a b c');
    assert.equal(read(`q=${'x'.repeat(10_000)}`).query.length, longestQuery);
  });
});

describe('an excerpt', () => {
  test('hits are told apart and entities become characters', () => {
    assert.deepEqual(excerptParts('a &amp; <mark>b</mark> &lt;c&gt;'), [
      { text: 'a & ', hit: false },
      { text: 'b', hit: true },
      { text: ' <c>', hit: false },
    ]);
  });

  test('markup in a text stays text', () => {
    assert.deepEqual(excerptParts('<img src=x onerror=alert(1)>'), [
      { text: '<img src=x onerror=alert(1)>', hit: false },
    ]);
  });
});
