import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test, type TestContext } from 'node:test';

import { locales } from '../../src/locales.ts';
import type { ShelfFile } from '../../src/offline/list-file.ts';

import { changes, changeText } from '../bench-offline/change-text.ts';
import { compareShelves, fetchedTable } from '../bench-offline/fetched.ts';

async function aFolder(t: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kennisbrug-bench-'));
  t.after(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Writes the lists of a built site: addresses with the content of each file. */
async function aSite(folder: string, contents: Readonly<Record<string, string>>): Promise<string> {
  const files = Object.entries(contents).map(([url, hash]): ShelfFile => ({ url, hash, bytes: 1000 }));
  const list = { version: '1', notes: {}, bytes: files.length * 1000, files };
  await mkdir(join(folder, 'offline'), { recursive: true });
  for (const locale of locales) await writeFile(join(folder, 'offline', `${locale}.json`), JSON.stringify(list));
  return folder;
}

test('what a saved copy fetches again is what the newer list has with another content, by kind', async (t) => {
  const folder = await aFolder(t);
  const kept = { '/nl/': 'a', '/_astro/style.1.css': 'b', '/pagefind/index/nl_1.pf_index': 'c' };
  const older = await aSite(join(folder, 'older'), { ...kept, '/nl/x/': '1', '/search/lexicon/nl.1.txt': '1' });
  const newer = await aSite(join(folder, 'newer'), { ...kept, '/nl/x/': '2', '/search/lexicon/nl.2.txt': '2' });
  const rows = await compareShelves('none', older, newer);
  assert.deepEqual(
    rows.map(({ files, bytes, total, byKind }) => ({ files, bytes, total, byKind })),
    locales.map(() => ({ files: 2, bytes: 2000, total: 5000, byKind: [1000, 0, 0, 1000, 0, 0] })),
  );
  assert.match(fetchedTable(rows), /^\| none \| \w+ \| 2 \| 2\.0 \| 5\.0 \| 1\.0 \| 0\.0 \| 0\.0 \| 1\.0 \|/mu);
  assert.equal((await compareShelves('none', older, older))[0]?.files, 0);
});

test('one word in the middle of a text is changed or added, and the text comes back', async (t) => {
  const file = join(await aFolder(t), 'text.mdx');
  const source = '---\ntitle: a\n---\n\nEen [link](../b).\n\nDe raad stemt over het bedrijventerrein.\n\n- een lijst\n';
  await writeFile(file, source);
  for (const [name, shown] of [
    ['one word changed', 'De raad stemt over het voorbeeld.'],
    ['one word added', 'De raad stemt over het voorbeeld bedrijventerrein.'],
  ] as const) {
    const undo = await changeText(file, changes[name] ?? String);
    assert.ok((await readFile(file, 'utf8')).includes(shown));
    await undo();
    assert.equal(await readFile(file, 'utf8'), source);
  }
  await writeFile(file, '---\ntitle: a\n---\n\n- een lijst\n');
  await assert.rejects(changeText(file, String), /no paragraph of text alone/u);
});
