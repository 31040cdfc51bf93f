import assert from 'node:assert/strict';
import { test } from 'node:test';

import { HitList } from '#search/query/hits.ts';
import { shownPage } from '#search/query/page-text.ts';
import type { PagefindResult } from '#search/query/pagefind-client.ts';

/** A page of the index, found with a score. */
function found(id: string, score: number): PagefindResult {
  return { id, score, data: () => Promise.reject(new Error('not read in this test')) };
}

test('a page that several readings of a word find is favoured once', () => {
  const list = new HitList();
  list.add([found('exact', 1)], 0);
  list.add([found('near', 1)], 1.5);
  for (const reading of ['first', 'second']) list.favour([found('exact', reading === 'first' ? 1 : 0.5)]);
  assert.deepEqual(
    list.toList(shownPage).map(({ id }) => id),
    ['near', 'exact'],
  );
});
