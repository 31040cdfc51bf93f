import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isNamedSo } from '#search/query/named-so.ts';

test('a page is called what was asked for, in any form and in either language', () => {
  const names = ['gemeente', 'територіальна громада', 'hromada'];
  for (const query of ['hromada', 'gemeenten', 'територіальною громадою'])
    assert.equal(isNamedSo('nl', names, query), true, query);
  assert.equal(isNamedSo('uk', names, 'територіальної громади'), true);
});

test('a part of a name, a name with more, and signs are no name', () => {
  const names = ['raad van een hromada', 'житло для переселенців'];
  for (const query of ['hromada', 'raad', 'raad van een hromada kiezen', 'мовчазна згода дозвіл', '?!', ''])
    assert.equal(isNamedSo('nl', names, query), false, query);
});
