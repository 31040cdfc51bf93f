import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { uncheckedPictures } from '#model/picture-checks.ts';

const all = ['no-infrastructure', 'no-exact-place', 'consent'];

describe('a picture of a visit', () => {
  for (const direction of ['to-ukraine', 'to-netherlands', 'online', undefined]) {
    test(`needs every check when the direction is ${String(direction)}`, () => {
      const pictures = [{ checked: all }, { checked: ['consent'] }, {}];
      assert.deepEqual(uncheckedPictures({ direction, pictures }), [
        { index: 1, missing: ['no-infrastructure', 'no-exact-place'] },
        { index: 2, missing: all },
      ]);
    });
  }

  test('is no reason to fail when the list is not one', () => {
    for (const pictures of [undefined, null, 'x', {}]) {
      assert.deepEqual(uncheckedPictures({ direction: 'online', pictures }), []);
    }
    assert.equal(uncheckedPictures({ direction: 'online', pictures: [null, 'x'] }).length, 2);
  });
});
