import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';

import { joint, keyOf, separator, terminator } from '#search/analysis/key-alphabet.ts';
import { tidyFragments, withoutKeys, type Fragment } from '#search/indexing/fragments.ts';
import { titlesText } from '#search/indexing/titles.ts';
import { OtherVersion, pagesMark, readStart, startFormat } from '#search/start-format.ts';
import { Titles, type TitlesFile } from '#search/titles-format.ts';

const start = {
  format: startFormat,
  index: 'nl_39f535a6e3',
  pages: '3-abc',
  chunkStarts: ['ab'],
  shards: { '': 'nl.1.txt' },
};

describe('the list of search files', () => {
  test('is read with the files that it may have', () => {
    assert.deepEqual(readStart(JSON.parse(JSON.stringify(start))), start);
    const full = {
      ...start,
      shards: { a: 'nl-a.1.txt', b: 'nl-b.2.txt' },
      foreign: 'nl-foreign.3.txt',
      titles: 'x.json',
    };
    assert.deepEqual(readStart(JSON.parse(JSON.stringify(full))), full);
  });

  test('of another version says so; what is none of ours is a fault of the network', () => {
    for (const format of [1, startFormat + 1]) assert.throws(() => readStart({ ...start, format }), OtherVersion);
    for (const value of [null, 'x', [], {}, { shards: { '': 'nl.1.txt' }, foreign: 'f' }, { ...start, index: '' }])
      assert.throws(
        () => readStart(value),
        (error) => !(error instanceof OtherVersion),
      );
  });

  test('tells the pages of two builds apart, in whatever order they come', () => {
    const ids = ['nl_1a2b3c4', 'nl_5d6e7f8', 'nl_9a0b1c2'];
    assert.equal(pagesMark(ids), pagesMark(ids.toReversed()));
    assert.notEqual(pagesMark(ids), pagesMark(['nl_1a2b3c5', ...ids.slice(1)]));
    assert.notEqual(pagesMark(ids), pagesMark(ids.slice(1)));
  });
});

describe('the titles', () => {
  const page = (id: string, meta: Fragment['meta']): Fragment => ({ id, url: `/nl/${id}/`, meta, filters: {} });
  const fragments = [
    page('nl_1', { title: 'Zonneʼs straat', list: 'guides' }),
    page('nl_2', { title: 'Contact', label: 'Over' }),
    page('nl_3', { title: 'Bedrijf', list: 'guides' }),
    page('nl_5', { title: 'gemeente · територіальна громада', names: 'gemeenten; hromada; hromadaʼs.' }),
  ];

  test('are those of the pages, with their own apostrophe', () => {
    // Our own JSON.
    const titles = new Titles(JSON.parse(titlesText('nl', fragments) ?? '') as TitlesFile);
    assert.deepEqual(titles.of('nl_1'), { url: '/nl/nl_1/', title: 'Zonne’s straat', list: 'guides', label: '' });
    assert.deepEqual(titles.of('nl_2'), { url: '/nl/nl_2/', title: 'Contact', list: '', label: 'Over' });
    assert.deepEqual(titles.namesOf('nl_5'), ['gemeente', 'територіальна громада', 'hromada']);
    assert.equal(titles.of('nl_4'), undefined);
    assert.equal(titles.of('__proto__'), undefined);
  });

  test('have no file where it would be large', () => {
    assert.equal(titlesText('nl', fragments, 40), undefined);
  });
});

describe('the text of a page', () => {
  const keyed = (word: string) => `${keyOf(word)}${word}${terminator}`;

  test('loses its keys and keeps its words in their places', () => {
    const text = `Een ${keyed('zon')} en\u00A0${keyed('wind')}${separator}${keyOf('raad', { foreign: true })}, samen.`;
    assert.equal(withoutKeys(text), 'Een zon en\u00A0wind, samen.');
  });

  test('is refused when a key stands for a word', () => {
    assert.throws(() => withoutKeys(`Een ${keyOf('zon')} hier`), /stands for a word/u);
  });

  test('loses its keys in its titles too, whatever stands before them', async (context) => {
    const folder = await mkdtemp(path.join(tmpdir(), 'fragments-'));
    context.after(() => rm(folder, { recursive: true }));
    await mkdir(path.join(folder, 'fragment'));
    const title = `${keyed('zon')} en BI-${joint}${keyed('zone')}`;
    const meta = { names: `BI-${joint}${keyed('zone')}`, title };
    const file = path.join(folder, 'fragment', 'nl_1.pf_fragment');
    const page = { url: '/', content: title, filters: {}, meta, anchors: [{ text: title, location: 0 }] };
    await writeFile(file, gzipSync(`pagefind_dcd${JSON.stringify(page)}`));
    const [fragment] = await tidyFragments(folder, 'nl');
    assert.deepEqual(fragment?.meta, { names: 'BI-zone', title: 'zon en BI-zone' });
    const written = gunzipSync(await readFile(file)).toString();
    assert.match(written, /"text":"zon en BI-zone"/u);
    assert.ok(written.includes(`"content":"zon en BI-${joint}${keyed('zone')}"`));
  });
});
