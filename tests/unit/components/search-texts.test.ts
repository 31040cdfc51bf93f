import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { readPlace } from '#components/search/search-place.ts';
import { remarksOn, summaryOf } from '#components/search/search-texts.ts';
import { namesOf } from '#search/query/unknown-ids.ts';

const texts = {
  loading: '',
  none: 'Niets voor ‘{{query}}’.',
  understood: 'Voor ‘{{query}}’.',
  unknown: 'Overgeslagen: {{words}}.',
  unknownFilter: 'Niet gebruikt: {{choices}}.',
  withoutFilters: 'zonder keuzes: {{count}}',
  count: { one: '{{count}} resultaat', other: '{{count}} resultaten' },
};

describe('what the search page says of an answer', () => {
  test('the number of results stands in one line with the number without filters', () => {
    assert.equal(summaryOf(texts, 'nl', { query: 'a', found: 25, left: 25 }), '25 resultaten');
    assert.equal(summaryOf(texts, 'nl', { query: 'a', found: 25, left: 1 }), '1 resultaat (zonder keuzes: 25)');
    assert.equal(summaryOf(texts, 'nl', { query: 'a', found: 25, left: 0 }), 'Niets voor ‘a’. (zonder keuzes: 25)');
    assert.equal(summaryOf(texts, 'nl', { query: '', found: 25, left: 0 }), '0 resultaten (zonder keuzes: 25)');
  });

  test('a query stays as it was typed, whatever signs it has', () => {
    assert.equal(summaryOf(texts, 'nl', { query: '$& {{count}}', found: 0, left: 0 }), 'Niets voor ‘$& {{count}}’.');
  });

  test('filters that the page does not offer are named, beside the words that were left out', () => {
    const remarks = remarksOn(texts, { unknown: ['qq'] }, ['handleidingen', '$&']);
    assert.equal(remarks, 'Niet gebruikt: handleidingen, $&. Overgeslagen: qq.');
    assert.equal(remarksOn(texts, { unknown: [] }, []), '');
  });

  test('an address with many or long ids does not fill the page', () => {
    assert.ok(namesOf(Array.from({ length: 1000 }, () => 'x'.repeat(10_000))).length < 250);
    assert.equal(namesOf(['a', 'b']), 'a, b');
  });
});

test('the place of a reader is read from the history, and nothing else is taken for one', () => {
  const place = { shown: 20, first: 14, top: -12 };
  assert.deepEqual(readPlace(structuredClone(place)), place);
  for (const state of [null, undefined, 'x', {}, { ...place, shown: 'many' }, { ...place, top: Number.NaN }])
    assert.equal(readPlace(state), undefined);
  assert.equal(readPlace({ ...place, shown: 1e9 })?.shown, 200);
});
