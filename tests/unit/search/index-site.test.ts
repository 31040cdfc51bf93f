import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { glob, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test } from 'node:test';

import { keyAt, keyOf } from '#search/analysis/key-alphabet.ts';
import { StemCounts, lexiconEntries } from '#search/indexing/lexicon.ts';
import { indexSite } from '#search/indexing/index-site.ts';
import { searchCopy } from '#search/indexing/search-copy.ts';
import { withWholeWords } from '#search/query/whole-words.ts';
import { readStart, startPath } from '#search/start-format.ts';

const words = 'energie bedrijventerrein ondernemers gemeente subsidie zones vereniging besluit'.split(' ');

/** A page of words of its own; what stands outside its text is read, too, and takes time. */
function page(number: number, outside: string): string {
  const text = Array.from({ length: 30 }, (_, index) => words[(number * (index + 3)) % words.length]).join(' ');
  return `<!doctype html><html lang="nl"><body><main data-pagefind-body><h1>Pagina ${number}</h1><p>${text} ${number}</p></main><!--${outside}--></body></html>`;
}

/** Indexes a site of twenty pages; gives the hash of every file that the index has. */
async function indexOf(outsideOf: (number: number) => string): Promise<Map<string, string>> {
  const root = await mkdtemp(path.join(tmpdir(), 'kennisbrug-index-'));
  try {
    for (let number = 1; number <= 20; number += 1) {
      const folder = path.join(root, 'nl', String(number).padStart(2, '0'));
      await mkdir(folder, { recursive: true });
      await writeFile(path.join(folder, 'index.html'), page(number, outsideOf(number)));
    }
    assert.equal(await indexSite(root, []), 20);
    const files = (await Array.fromAsync(glob('{pagefind,search}/**/*.*', { cwd: root }))).sort();
    const hashes = files.map(async (file): Promise<[string, string]> => {
      const content = await readFile(path.join(root, file));
      return [file, createHash('sha256').update(content).digest('hex')];
    });
    return new Map(await Promise.all(hashes));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

test('the index is the same whichever page is read first', async () => {
  const slowFirst = await indexOf((number) => ' '.repeat(number === 1 ? 8_000_000 : 0));
  const slowLast = await indexOf((number) => ' '.repeat(number === 7 ? 8_000_000 : 0));
  assert.deepEqual(slowFirst, slowLast);
});

test('a word whose forms stand in several chunks of the index is told, with where each further one begins', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'kennisbrug-index-'));
  for (const [name, text] of [
    ['a', 'molenaars '.repeat(6000)],
    ['b', 'molenaar '.repeat(6000)],
  ] as const) {
    await mkdir(path.join(root, 'nl', name), { recursive: true });
    await writeFile(path.join(root, 'nl', name, 'index.html'), page(1, '').replace('<p>', `<p>${text}`));
  }
  await indexSite(root, []);
  const start = readStart(JSON.parse(await readFile(path.join(root, startPath('nl')), 'utf8')));
  await rm(root, { recursive: true });
  const keys = start.chunkStarts.map((each) => keyAt(each));
  assert.deepEqual([...new Set(keys)], [keyOf('molenaar')]);
});

test('a word is looked for in every chunk that has its forms', async () => {
  const asked: string[] = [];
  const note = (terms: string | null): Promise<void> => Promise.resolve(void asked.push(terms ?? ''));
  const search = async (terms: string | null): Promise<{ results: [] }> => {
    await note(`? ${terms ?? ''}`);
    return { results: [] };
  };
  const pagefind = { init: () => note(null), options: () => note(null), preload: note, search };
  const [key, other] = [keyOf('molenaar'), keyOf('park')];
  const whole = withWholeWords(pagefind, [`${key}molenaars`, `${key}molenaarst`]);
  await whole.search(`${key} ${other}`);
  await whole.search(other);
  assert.deepEqual(asked, [
    `${key} ${other}`,
    `${key}molenaars`,
    `${key}molenaarst`,
    `? ${key} ${other}`,
    `? ${other}`,
  ]);
});

test('the lexicon names what more pages have first, in whatever order words were met', () => {
  const counts = new StemCounts();
  for (const page of [['stad', 'stat'], ['stad'], ['stat'], ['zeg', 'stad']]) counts.addPage(new Set(page));
  const lines = (targets: string[]) => lexiconEntries(new Map([['stede', new Set(targets)]]), counts);
  assert.deepEqual(lines(['stat', 'zeg', 'stad']), lines(['stad', 'stat', 'zeg']));
  assert.deepEqual(lines(['zeg', 'stat', 'stad'])[0]?.targets, ['stad', 'stat', 'zeg']);
});

test('numbers of sources are no words of a text', () => {
  const html =
    '<body><main data-pagefind-body><p>Vier <a href="#s1">[1]</a>, <a href="#law-a-s2">[2]</a> en <a href="#s">vijf</a>.</p></main></body>';
  assert.match(searchCopy(html, 'nl', (text) => text) ?? '', /<p>Vier, en vijf\.<\/p>/u);
});
