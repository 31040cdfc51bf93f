import assert from 'node:assert/strict';
import { test } from 'node:test';

import sharp from 'sharp';

import { keptSize, pictureName, pictureType, refuseUnfit } from '../../../cms/media/picture-rules.ts';

const bytes = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const kindOf = (opening: string, size = 100): string => pictureType({ name: 'a.x', size, bytes: bytes(opening) });

test('a picture is known by its first bytes', () => {
  assert.equal(kindOf('\xff\xd8\xff\xe1'), 'jpeg');
  assert.equal(kindOf('\x89PNG\r\n\x1a\n'), 'png');
  assert.equal(kindOf('RIFF....WEBPVP8 '), 'webp');
});

test('anything else is refused, and is called what it is', () => {
  const others = {
    '<svg xmlns': 'a.x (SVG)',
    GIF89a: 'a.x (GIF)',
    '\0\0\0\x18ftypheic': 'a.x (HEIC)',
    '\0\0\0\x1cftypavif': 'a.x (AVIF)',
    'RIFF....AVI LIST': 'a.x',
    '%PDF': 'a.x (PDF)',
    '': 'a.x',
  };
  for (const [opening, told] of Object.entries(others)) {
    assert.throws(() => kindOf(opening), { code: 'image-type', details: [told] }, opening);
  }
  assert.throws(() => kindOf('\xff\xd8\xff', 10 * 1024 * 1024 + 1), { code: 'image-size', details: ['a.x'] });
});

test('a picture that would fill the memory is refused before it is opened', async () => {
  const picture = { create: { width: 10_001, height: 1, channels: 3, background: 'white' } } as const;
  const large = await sharp(picture).png().toBuffer();
  assert.throws(() => refuseUnfit({ name: 'a.png', size: 1, bytes: large }), {
    code: 'image-pixels',
    details: ['a.png (10001 × 1)'],
  });
});

test('a picture becomes at most 2000 pixels, and never larger', () => {
  assert.deepEqual(keptSize(4000, 3000), { width: 2000, height: 1500 });
  assert.deepEqual(keptSize(3000, 6000), { width: 1000, height: 2000 });
  assert.deepEqual(keptSize(400, 300), { width: 400, height: 300 });
  assert.deepEqual(keptSize(10_000, 1), { width: 2000, height: 1 });
});

test('names are plain, romanised, and differ by content', () => {
  assert.equal(pictureName('Фото з Києва (1).JPG', 'jpeg', 'abc'), 'foto-z-kyieva-1-abc.jpg');
  assert.equal(pictureName('../../x.png', 'png', 'abc'), 'x-abc.png');
  assert.equal(pictureName('🚲.webp', 'webp', 'abc'), 'foto-abc.webp');
});
