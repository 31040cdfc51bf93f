import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { citationsInFields } from '#model/citation-faults.ts';
import { citedInBlock, citedParts, withoutCitations } from '#model/citations.ts';

describe('citations in texts that are no Markdown', () => {
  test('stand apart from the words around them', () => {
    assert.deepEqual(citedParts('Vier [1](#s1), vijf [2](#s12).'), [
      'Vier ',
      { label: '1', number: 1 },
      ', vijf ',
      { label: '2', number: 12 },
      '.',
    ]);
    assert.deepEqual(citedParts('Zonder [bron] (#s1) en [a](#s1).'), ['Zonder [bron] (#s1) en [a](#s1).']);
  });

  test('go with the space before them where they would be no links', () => {
    assert.equal(withoutCitations('Vier [1](#s1)[2](#s2), vijf [3](#s3).'), 'Vier, vijf.');
  });

  test('are found in every attribute of a block', () => {
    const line = '<Compare subject="a" netherlands="b [2](#s2)" sign="same" ukraine="c [1](#s1)" />';
    assert.deepEqual(citedInBlock(line), [2, 1]);
  });

  test('are found in fields at every depth, also where readers could not follow them', () => {
    const rules = [{ id: 'a', article: 'art. 1 [3](#s3)', text: { nl: 'x [1](#s1)', uk: 'x' } }];
    assert.deepEqual(citationsInFields('laws', { title: { nl: 'Wet [2](#s2)', uk: 'Закон' }, rules }), [
      { number: 2, path: ['title', 'nl'], isShown: false },
      { number: 3, path: ['rules', 0, 'article'], isShown: false },
      { number: 1, path: ['rules', 0, 'text', 'nl'], isShown: true },
    ]);
  });
});
