import assert from 'node:assert/strict';
import { afterEach, describe, test } from 'node:test';

import { copyOf, filesOf, removeCopies, storedFiles } from '#offline/copies.ts';
import { removePiece } from '#offline/remove-piece.ts';
import { saveCopy } from '#offline/save-copy.ts';
import { bytesToFetch, listWithout } from '#offline/shelf-items.ts';

import { emptyDevice } from './memory-caches.ts';
import { listFor, notes, serve, type Site } from './sites.ts';

const old = { '/nl/': 'begin', '/nl/a/': 'a', '/nl/b/': 'b', '/nl/c/': 'c', '/nl/d/': 'd' };
const renewed = { ...old, '/nl/d/': 'd, nieuw' };

let host = serve({});
afterEach(() => host.restore());

async function save(site: Site, storage: CacheStorage, served: Site = site): Promise<string[]> {
  host.restore();
  host = serve(served);
  await saveCopy({ list: await listFor(site), storage });
  return host.asked;
}

async function textOf(path: string, storage: CacheStorage): Promise<string | undefined> {
  const copy = await copyOf('nl', storage);
  const response = copy && (await (await storage.open(copy.cache)).match(path));
  return response?.text();
}

describe('saving the shelf', () => {
  test('every file of the list is on the device, with its policy and without Vary', async () => {
    const storage = emptyDevice();
    await save(old, storage);
    const copy = await copyOf('nl', storage);
    assert.ok(copy);
    assert.deepEqual(await filesOf(copy, storage), (await listFor(old)).files);
    const page = await (await storage.open(copy.cache)).match('/nl/a/');
    assert.ok(page);
    assert.equal(await page.text(), 'a');
    assert.equal(page.headers.get('Content-Security-Policy'), "default-src 'none'");
    assert.equal(page.headers.get('Vary'), null);
    assert.deepEqual(copy.notes, notes);
  });

  test('an update fetches only what changed, and the old copy goes', async () => {
    const storage = emptyDevice();
    await save(old, storage);
    assert.deepEqual(await save(renewed, storage), ['/nl/d/']);
    assert.equal(await textOf('/nl/d/', storage), 'd, nieuw');
    assert.equal(await textOf('/nl/a/', storage), 'a');
    assert.equal((await storage.keys()).length, 1);
  });

  for (const [fault, answer] of [
    ['a cut connection', 'cut'],
    ['another file than the list names', 'vreemd'],
  ] as const) {
    test(`${fault} leaves the old copy whole`, async () => {
      const storage = emptyDevice();
      await save(old, storage);
      await assert.rejects(save(renewed, storage, { ...renewed, '/nl/d/': answer }));
      assert.equal(await textOf('/nl/d/', storage), 'd');
      assert.equal(await textOf('/nl/', storage), 'begin');
    });
  }

  test('a first save that is cut off is no copy, and the next one goes on where it stopped', async () => {
    const storage = emptyDevice();
    await assert.rejects(save(old, storage, { ...old, '/nl/d/': 'cut' }));
    assert.equal(await copyOf('nl', storage), undefined);
    const list = await listFor(old);
    assert.ok(bytesToFetch(list, await storedFiles(list, storage)) < list.bytes);
    assert.ok((await save(old, storage)).length < list.files.length);
    assert.equal(await textOf('/nl/d/', storage), 'd');
  });

  test('what came in before a cut is not fetched again when the site was renewed meanwhile', async () => {
    const storage = emptyDevice();
    const cut = { ...old, '/nl/d/': 'cut' };
    await assert.rejects(save(old, storage, cut));
    const brought = await storedFiles(await listFor(renewed), storage);
    assert.ok(brought.length > 0);
    const asked = await save(renewed, storage);
    assert.deepEqual(
      asked.filter((path) => brought.some(({ url }) => url === path)),
      [],
    );
    assert.equal(await textOf('/nl/d/', storage), 'd, nieuw');
    assert.equal((await storage.keys()).length, 1);
  });

  test('a piece that is taken off leaves the rest whole, stays away in an update, and can come back', async () => {
    const storage = emptyDevice();
    await save(old, storage);
    const copy = await copyOf('nl', storage);
    assert.ok(copy);
    const piece = (await filesOf(copy, storage)).filter(({ url }) => url === '/nl/a/');
    await removePiece(copy, '/nl/a/', piece, storage);
    assert.equal(await textOf('/nl/a/', storage), undefined);
    assert.equal(await textOf('/nl/b/', storage), 'b');
    const { without } = (await copyOf('nl', storage)) ?? {};
    assert.deepEqual(without, ['/nl/a/']);

    host.restore();
    host = serve(renewed);
    const list = listWithout(await listFor(renewed), [['/nl/a/'], ['/']], without);
    await saveCopy({ list, without, storage });
    assert.deepEqual(host.asked, ['/nl/d/']);
    assert.deepEqual((await copyOf('nl', storage))?.without, ['/nl/a/']);

    assert.deepEqual(await save(renewed, storage), ['/nl/a/']);
    assert.equal(await textOf('/nl/a/', storage), 'a');
    assert.deepEqual((await copyOf('nl', storage))?.without, []);
  });

  test('bringing a piece back that is cut off leaves the copy whole', async () => {
    const storage = emptyDevice();
    await save(old, storage);
    const copy = await copyOf('nl', storage);
    assert.ok(copy);
    await removePiece(copy, '/nl/a/', (await listFor({ '/nl/a/': 'a' })).files, storage);
    await assert.rejects(save(old, storage, { ...old, '/nl/a/': 'cut' }));
    assert.equal(await textOf('/nl/b/', storage), 'b');
    assert.deepEqual((await copyOf('nl', storage))?.without, ['/nl/a/']);
  });

  test('what an update that was cut off left behind goes when the site changes again', async () => {
    const storage = emptyDevice();
    await save(old, storage);
    await assert.rejects(save(renewed, storage, { ...renewed, '/nl/d/': 'cut' }));
    await save({ ...renewed, '/nl/e/': 'e' }, storage);
    assert.equal((await storage.keys()).length, 1);
  });

  test('a copy in the other language and caches of others are left alone', async () => {
    const storage = emptyDevice();
    await storage.open('shelf-uk-1');
    await storage.open('other');
    await save(old, storage);
    assert.deepEqual(
      (await storage.keys()).filter((name) => !name.startsWith('shelf-nl')),
      ['shelf-uk-1', 'other'],
    );
    await removeCopies(storage, 'uk');
    assert.equal((await storage.keys()).length, 2);
    await removeCopies(storage);
    assert.deepEqual(await storage.keys(), ['other']);
  });
});
