import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { parseQuery } from '#search/query/parse-query.ts';

describe('a query', () => {
  test('loses stop words where others remain, and keeps them where none do', () => {
    assert.deepEqual(parseQuery('nl', 'de raad van de stad').tokens, ['raad', 'stad']);
    assert.deepEqual(parseQuery('uk', 'що це').tokens, ['що', 'це']);
  });

  test('takes words of one script apart and leaves what a keyboard may explain', () => {
    assert.deepEqual(parseQuery('uk', 'БІ-зона').tokens, ['БІ', 'зона']);
    assert.deepEqual(parseQuery('uk', ';bnkj').tokens, [';bnkj']);
  });

  test('knows phrases in every kind of quotes', () => {
    for (const query of ['"lage weide" plan', '«lage weide» plan', '“lage weide” plan'])
      assert.deepEqual(parseQuery('nl', query), {
        tokens: ['lage', 'weide', 'plan'],
        names: new Set(),
        phrases: [['lage', 'weide']],
      });
  });

  for (const [query, tokens] of Object.entries({
    '922-VIII': ['922', 'VIII'],
    '№5018-VI': ['5018', 'VI'],
    '280/97-ВР': ['280', '97', 'ВР'],
    'Закон № 922—VIII': ['Закон', '922', 'VIII'],
    '0,32': ['0', '32'],
    '1.1.2026': ['1', '1', '2026'],
    '216 000': ['216000'],
    '216.000 €': ['216000'],
    "1'500'000": ['1500000'],
    '5\u00a0404\u202f000': ['5404000'],
    '12 5000': ['12', '5000'],
    '2024 100': ['2024', '100'],
  })) {
    test(`reads ${query} in both languages as ${tokens.join(' + ')}`, () => {
      for (const locale of ['nl', 'uk'] as const) assert.deepEqual(parseQuery(locale, query).tokens, tokens);
    });
  }

  test('tells a name by its capital behind another word', () => {
    assert.deepEqual([...parseQuery('nl', 'Wethouder De Vries').names], ['De', 'Vries']);
    assert.deepEqual([...parseQuery('nl', 'BIZ-bijdrage CBS').names], []);
  });
});
