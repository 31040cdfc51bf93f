import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { rankByWords, type WordResults } from '#search/query/any-word.ts';
import { HitList } from '#search/query/hits.ts';
import { shownPage } from '#search/query/page-text.ts';
import type { PagefindResult } from '#search/query/pagefind-client.ts';

function aResult(id: string, score: number): PagefindResult {
  return { id, score, data: () => Promise.reject(new Error('not asked for')) };
}

/** What a word finds: pages by id, the first one best. */
function word(...ids: string[]): WordResults[] {
  return [{ results: ids.map((id, index) => aResult(id, 10 - index)), isRelated: false }];
}

const order = (words: WordResults[][]): string[] => rankByWords(words, 100).map(({ result }) => result.id);

describe('pages with some of the words', () => {
  test('more of equally rare words come before fewer', () => {
    assert.equal(order([word('a', 'both'), word('b', 'both')])[0], 'both');
  });

  test('a rare word says more than one that is everywhere', () => {
    const everywhere = Array.from({ length: 40 }, (_, index) => `page-${index}`);
    assert.equal(order([word(...everywhere), word('rare')])[0], 'rare');
  });

  test('a page that is called so comes before one that only has the word', () => {
    const called = { ...aResult('called', 1), matchedMetaFields: ['title'] };
    const [results = []] = word('other').map((each) => each.results);
    assert.equal(order([[{ results: [...results, called], isRelated: false }]])[0], 'called');
  });

  test('two ways to read one word count once', () => {
    const [one] = [...word('a'), ...word('a')];
    const twice = rankByWords([[...word('a'), ...word('a')]], 100);
    assert.ok(one);
    assert.equal(twice.length, 1);
    assert.equal(twice[0]?.score, rankByWords([[one]], 100)[0]?.score);
  });

  test('a page that has the word itself is not related, however it was found', () => {
    const [own] = word('b', 'a');
    const [foreign] = word('a');
    assert.ok(own && foreign);
    const pages = rankByWords([[own, { ...foreign, isRelated: true }]], 100);
    assert.deepEqual(new Set(pages.map(({ isRelated }) => isRelated)), new Set([false]));
  });

  test('a page is related only if no word of its own was found', () => {
    const related = word('a', 'b').map((results) => ({ ...results, isRelated: true }));
    const pages = new Map(
      rankByWords([related, word('b')], 100).map(({ result, isRelated }) => [result.id, isRelated]),
    );
    assert.deepEqual([pages.get('a'), pages.get('b')], [true, false]);
  });

  test('they come below a page that has them all, which keeps its place', () => {
    const list = new HitList();
    list.add([aResult('all', 0.1)], 2.5);
    list.addRanked(rankByWords([word('part', 'all'), word('part')], 100));
    assert.deepEqual(
      list.toList(shownPage).map(({ id }) => id),
      ['all', 'part'],
    );
  });

  test('no words give no pages', () => {
    assert.deepEqual(order([]), []);
    assert.deepEqual(order([word(), word()]), []);
  });
});
