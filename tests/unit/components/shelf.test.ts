import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { shelfTexts } from '#components/shelf/shelf-texts.ts';
import { shelfView, wantedList, type ShelfSituation } from '#components/shelf/shelf-view.ts';
import { freePlaces, placeSpines } from '#components/shelf/spines.ts';
import { cacheName } from '#offline/cache-names.ts';

import { listFor, notes } from '../offline/sites.ts';

const texts = shelfTexts('nl');
const list = await listFor({ '/nl/': 'a', '/nl/b/': 'b' });
const copy = { locale: 'nl', cache: 'shelf-nl-1', savedAt: new Date(2026, 10, 20, 12).toISOString(), notes } as const;
const empty: ShelfSituation = {
  locale: 'nl',
  list,
  copy: undefined,
  copied: [],
  stored: [],
  begun: false,
  other: undefined,
};
const show = (situation: Partial<ShelfSituation>) => shelfView({ ...empty, ...situation }, [['/nl/b/'], ['/']], texts);

describe('the shelf page', () => {
  test('an empty shelf offers to save all, with its size', () => {
    const view = show({});
    assert.equal(view.save, 'Alles bewaren: 1\u00A0kB');
    assert.equal(view.removable, false);
    assert.deepEqual(
      view.pieces.map(({ state }) => state),
      ['unsaved', 'unsaved'],
    );
  });

  test('a save that was cut off can be continued or taken away', () => {
    const view = show({ stored: list.files.slice(0, 1), begun: true });
    assert.match(view.save ?? '', /^Verder met bewaren/u);
    assert.equal(view.removable, true);
  });

  test('the newest copy needs no button and says of which day it is', () => {
    const newest = { ...copy, cache: cacheName('nl', list.version) };
    const view = show({ copy: newest, copied: list.files, stored: list.files });
    assert.equal(view.save, undefined);
    assert.equal(view.status, texts.upToDate);
    assert.match(view.pieces[0]?.text ?? '', /Kopie van 20 november 2026\./u);
  });

  test('an older copy offers an update', () => {
    const [first, ...others] = list.files;
    const copied = [...(first ? [{ ...first, hash: 'old' }] : []), ...others];
    const view = show({ copy, copied, stored: others });
    assert.equal(view.save, 'Bijwerken: 1\u00A0kB');
    assert.deepEqual(
      view.pieces.map(({ state }) => state),
      ['current', 'outdated'],
    );
  });

  test('a copy that holds a page the site has withdrawn asks for an update', () => {
    const view = show({ copy, copied: [...list.files, { url: '/nl/c/', hash: 'c', bytes: 10 }], stored: list.files });
    assert.match(view.save ?? '', /^Bijwerken/u);
  });

  test('without a network the copy stands, and one can look for the network again', () => {
    const view = show({ list: undefined, copy, copied: list.files });
    assert.equal(view.save, texts.retry);
    assert.equal(view.status, texts.offline);
    assert.deepEqual(
      view.pieces.map(({ state }) => state),
      ['copy', 'copy'],
    );
  });
});

describe('pieces that were taken off', () => {
  const [first, ...others] = list.files;
  const without = ['/'];
  const gone = others.some(({ url }) => url === '/nl/b/') ? others : list.files;

  test('are offered again with the newest copy, and each piece on the device can be taken off', () => {
    const newest = { ...copy, cache: cacheName('nl', list.version), without };
    const view = show({ copy: newest, copied: gone, stored: gone });
    assert.match(view.save ?? '', /^Ook de rest bewaren/u);
    assert.deepEqual(
      view.pieces.map(({ state, removable }) => [state, removable]),
      [
        ['current', true],
        ['unsaved', false],
      ],
    );
  });

  test('stay away in an update', () => {
    const wanted = wantedList({ locale: 'nl', list, copy: { ...copy, without } }, [['/nl/b/'], ['/']]);
    assert.deepEqual(
      wanted?.list.files.map(({ url }) => url),
      ['/nl/b/'],
    );
    assert.deepEqual([wanted.without, wanted.list.bytes, first?.url], [without, 10, '/nl/']);
  });

  test('a save that was cut off can go on without a network that answers', () => {
    assert.equal(show({ list: undefined, begun: true }).save, texts.resumeAny);
  });
});

describe('the spines', () => {
  test('a long text has a wide spine, a short one can still be seen', () => {
    const [long, short] = placeSpines([10_000, 1]);
    assert.ok(long && short && long.width > short.width && short.width >= 18);
  });

  test('a hundred texts stay on the shelf, and then no place is free', () => {
    const spines = placeSpines(Array.from({ length: 100 }, () => 5000));
    const last = spines.at(-1);
    assert.ok(last && last.x + last.width <= 560);
    assert.deepEqual(freePlaces(spines), []);
  });
});
