import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';

import type { RawData } from '#model/entry-file.ts';

import type { Published } from '../../support/fuzz/publish/find-guilty.ts';
import { toldFaults } from '../../support/fuzz/publish/told-faults.ts';

const today = '2026-11-30';

interface Wish {
  number: number;
  collection: Published['entry']['collection'];
  id: string;
  data: RawData;
  words?: string[];
}

function published({ number, collection, id, data, words = [] }: Wish): Published {
  const forms = { nl: data, uk: {} };
  const entry = { collection, forms, languages: ['nl'] as const, words: { nl: words, uk: [] } };
  return { number, entry, id, outcome: { kind: 'published', id }, changed: [] };
}

const delayed = { status: 'released', sensitivity: { level: 'delayed' } };

const entries = [
  published({ number: 1, collection: 'guides', id: 'open', data: { status: 'released', title: 'zqaaaaaa zqsharee' } }),
  published({ number: 2, collection: 'guides', id: 'draft', data: { status: 'draft', title: 'zqbbbbbb zqsharee' } }),
  published({ number: 3, collection: 'guides', id: 'zqcccccc', data: { ...delayed, title: 'zqcccccc' } }),
  published({ number: 4, collection: 'guides', id: 'b', data: { status: 'released', title: '../guides/zqcccccc' } }),
  published({ number: 5, collection: 'visits', id: 'v', data: { ...delayed, agreements: ['a'] } }),
  published({ number: 6, collection: 'agreements', id: 'a', data: { text: { nl: 'zqdddddd' } } }),
  published({ number: 7, collection: 'agreements', id: 'c', data: { text: { nl: 'zqeeeeee' } } }),
  published({ number: 8, collection: 'milestones', id: 'm', data: { visits: ['v'], title: { nl: 'zqffffff' } } }),
  published({
    number: 9,
    collection: 'cases',
    id: 'w',
    data: { status: 'withdrawn', title: 'zqgggggg', body: 'zqhhhhhh' },
    words: ['zqhhhhhh'],
  }),
];

describe('a word of what readers may not see', () => {
  let site: string;

  async function found(files: Record<string, string | Buffer>): Promise<number[]> {
    for (const [path, content] of Object.entries(files)) {
      await mkdir(dirname(join(site, path)), { recursive: true });
      await writeFile(join(site, path), content);
    }
    try {
      return (await toldFaults(site, entries, today)).map(({ number }) => number);
    } finally {
      for (const path of Object.keys(files)) await rm(join(site, path));
    }
  }

  before(async () => {
    site = await mkdtemp(join(tmpdir(), 'fuzz-told-'));
  });
  after(() => rm(site, { recursive: true }));

  test('is found in any field, in packed files and in the names of files', async () => {
    assert.deepEqual(await found({ 'index.html': 'zqbb\u00adbbbb' }), [2]);
    assert.deepEqual(await found({ 'pagefind/a.pf_index': gzipSync('zqbbbbbb') }), [2]);
    assert.deepEqual(await found({ 'zqcccccc/index.html': '' }), [3]);
  });

  test('is found of a text that another one leads to by its id', async () => {
    assert.deepEqual(await found({ 'index.html': '<a href="/zqcccccc/">' }), [3]);
  });

  test('is found of records that wait for a visit', async () => {
    assert.deepEqual(await found({ 'a.json': 'zqdddddd zqeeeeee zqffffff' }), [6, 8]);
  });

  test('is no fault where another entry says it too, nor of a withdrawn text on its page, but in search', async () => {
    assert.deepEqual(await found({ 'index.html': 'zqaaaaaa zqsharee zqgggggg zqhhhhhh' }), []);
    assert.deepEqual(await found({ 'pagefind/a.pf_fragment': gzipSync('zqhhhhhh') }), [9]);
  });
});
