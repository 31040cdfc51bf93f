import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { bytesToFetch, filesOfPieces, pieceState } from '#offline/shelf-items.ts';
import { fillSizeMarks, sizeMark, wholeSizeMark } from '#offline/size-marks.ts';

import { notes } from './sites.ts';

const file = (url: string, hash = 'h', bytes = 10) => ({ url, hash, bytes });
const files = [
  file('/nl/'),
  file('/nl/zoeken/'),
  file('/pagefind/pagefind.js'),
  file('/nl/woordenlijst/'),
  file('/nl/woordenlijst/hromada/'),
];
const pieces = [['/nl/woordenlijst/'], ['/nl/zoeken/', '/pagefind/'], ['/']];

describe('the pieces of the shelf', () => {
  test('every file belongs to one piece, the rest to the piece that takes all', () => {
    const urls = filesOfPieces(files, pieces).map((group) => group.map(({ url }) => url));
    assert.deepEqual(urls, [
      ['/nl/woordenlijst/', '/nl/woordenlijst/hromada/'],
      ['/nl/zoeken/', '/pagefind/pagefind.js'],
      ['/nl/'],
    ]);
  });

  test('the build writes the size of each piece and of the whole', () => {
    const html = [...pieces.map(sizeMark), wholeSizeMark].join(' ');
    assert.equal(
      fillSizeMarks(html, files, (bytes) => `${bytes} B`),
      '20 B 20 B 10 B 50 B',
    );
  });

  test('a page without marks stays as it is', () => {
    assert.equal(fillSizeMarks('100% of 5 %', files, String), '100% of 5 %');
  });
});

describe('the state of a piece', () => {
  const a = [file('/a/')];

  test('nothing saved, the newest, an older one, and one that cannot be compared', () => {
    assert.equal(pieceState(undefined, a), 'unsaved');
    assert.equal(pieceState([], a), 'unsaved');
    assert.equal(pieceState(a, a), 'current');
    assert.equal(pieceState(a, [file('/a/', 'newer')]), 'outdated');
    assert.equal(pieceState(a, [...a, file('/a/more/', 'more')]), 'outdated');
    assert.equal(pieceState(a, undefined), 'copy');
  });

  test('only what is not on the device counts as to be fetched', () => {
    const list = {
      locale: 'nl',
      version: 'v',
      bytes: 30,
      notes,
      files: [file('/a/', '1', 10), file('/b/', '2', 20)],
    } as const;
    assert.equal(bytesToFetch(list, []), 30);
    assert.equal(bytesToFetch(list, [file('/b/', '2')]), 10);
    assert.equal(bytesToFetch(list, [file('/b/', 'old')]), 30);
  });
});
