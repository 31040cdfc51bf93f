import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

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
    assert.equal(read(`q=${encodeURIComponent('be\u00ADdrij\u200B\u2060ven\uFEFF')}`).query, 'bedrijven');
    assert.equal(read(`q=${'x'.repeat(10_000)}`).query.length, longestQuery);
    assert.equal(read(`q=${encodeURIComponent('😀'.repeat(300))}`).query, '😀'.repeat(longestQuery));
  });
});
