import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { shelfTexts } from '#components/shelf/shelf-texts.ts';
import { shelfView, type ShelfSituation } from '#components/shelf/shelf-view.ts';
import { freePlaces, placeSpines } from '#components/shelf/spines.ts';
import { cacheName } from '#offline/cache-names.ts';

import { listFor, notes } from '../offline/sites.ts';

const texts = shelfTexts('nl');
const list = await listFor({ '/nl/': 'a', '/nl/b/': 'b' });
const copy = { locale: 'nl', cache: 'shelf-nl-1', savedAt: new Date(2026, 10, 20, 12).toISOString(), notes } as const;
const empty: ShelfSituation = { locale: 'nl', list, copy: undefined, copied: [], stored: [], other: undefined };
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
    const view = show({ stored: list.files.slice(0, 1) });
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

  test('without a network the copy stands and nothing is offered', () => {
    const view = show({ list: undefined, copy, copied: list.files });
    assert.equal(view.save, undefined);
    assert.equal(view.status, texts.offline);
    assert.deepEqual(
      view.pieces.map(({ state }) => state),
      ['copy', 'copy'],
    );
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
