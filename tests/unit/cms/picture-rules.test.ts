import assert from 'node:assert/strict';
import { test } from 'node:test';

import { keptSize, pictureName, pictureType } from '../../../cms/media/picture-rules.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

test('a picture is known by its first bytes', () => {
  assert.equal(pictureType(100, bytes('\xff\xd8\xff\xe1')), 'image/jpeg');
  assert.equal(pictureType(100, bytes('\x89PNG\r\n')), 'image/png');
  assert.equal(pictureType(100, bytes('RIFF....WEBPVP8 ')), 'image/webp');
});

test('anything else is refused', () => {
  for (const opening of ['<svg xmlns', 'GIF89a', '\0\0\0\x18ftypheic', 'RIFF....AVI LIST', '%PDF', '']) {
    assert.throws(() => pictureType(100, bytes(opening)), { code: 'image-type' }, opening);
  }
  assert.throws(() => pictureType(10 * 1024 * 1024 + 1, bytes('\xff\xd8\xff')), { code: 'image-size' });
});

test('a picture becomes at most 2000 pixels, and never larger', () => {
  assert.deepEqual(keptSize(4000, 3000), { width: 2000, height: 1500 });
  assert.deepEqual(keptSize(3000, 6000), { width: 1000, height: 2000 });
  assert.deepEqual(keptSize(400, 300), { width: 400, height: 300 });
  assert.deepEqual(keptSize(10_000, 1), { width: 2000, height: 1 });
});

test('names are plain, romanised, and differ by content', () => {
  assert.equal(pictureName('Фото з Києва (1).JPG', 'image/jpeg', 'abc'), 'foto-z-kyieva-1-abc.jpg');
  assert.equal(pictureName('../../x.png', 'image/png', 'abc'), 'x-abc.png');
  assert.equal(pictureName('🚲.webp', 'image/webp', 'abc'), 'foto-abc.webp');
});
