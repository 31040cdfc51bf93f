/** Files that are no plain pictures, each with a mark that must come to no reader and into no commit. */
import { deflateSync } from 'node:zlib';

import sharp from 'sharp';

import { hostileJpegs } from './hostile-jpeg.ts';
import { hostilePngs } from './hostile-png.ts';
import { hostileWebps } from './hostile-webp.ts';
import { jpegPlace, jpegSegment, madePng } from './containers.ts';

/** What is hidden in every file. */
export const mark = 'VERSTOPT-4711-KENNISBRUG';

const hidden = Buffer.from(mark);

export interface HostileFile {
  /** What is wrong with it, and its name in the folder of pictures. */
  name: string;
  bytes: Buffer;
  /** Kind of fault that the check finds. */
  kind: string;
}

/** Plain pictures, to be spoilt. */
export async function plainPictures() {
  const create = { width: 40, height: 30, channels: 3, background: 'teal' } as const;
  const picture = sharp({ create });
  return {
    jpeg: await picture.clone().jpeg().toBuffer(),
    progressive: await picture.clone().jpeg({ progressive: true }).toBuffer(),
    png: await picture.clone().png().toBuffer(),
    palette: await picture.clone().png({ palette: true }).toBuffer(),
    webp: await picture.clone().webp().toBuffer(),
    lossless: await picture.clone().webp({ lossless: true }).toBuffer(),
    clear: await sharp({ create: { ...create, channels: 4, background: '#00808080' } })
      .webp()
      .toBuffer(),
    gif: await picture.clone().gif().toBuffer(),
    avif: await picture.clone().avif().toBuffer(),
    tiff: await picture.clone().tiff().toBuffer(),
  };
}

export type PlainPictures = Awaited<ReturnType<typeof plainPictures>>;

const otherKinds = (plain: PlainPictures): Record<string, [Buffer | string, string]> => ({
  'text-behind-signature.png': [`\u0089PNG\r\n\u001a\n${mark}`, 'image-broken'],
  'text.jpg': [mark, 'image-kind'],
  'empty.jpg': ['', 'image-kind'],
  'svg.png': [`<svg xmlns="http://www.w3.org/2000/svg"><desc>${mark}</desc></svg>`, 'image-other-kind'],
  'svg.svg': [`<?xml version="1.0"?><svg><desc>${mark}</desc></svg>`, 'image-other-kind'],
  'page.jpg': [`<!doctype html><p>${mark}</p>`, 'image-kind'],
  'gif.png': [Buffer.concat([plain.gif, hidden]), 'image-other-kind'],
  'avif.avif': [Buffer.concat([plain.avif, hidden]), 'image-other-kind'],
  'avif.jpg': [Buffer.concat([plain.avif, hidden]), 'image-other-kind'],
  'heic.jpg': [`\0\0\0\u0018ftypheic\0\0\0\0${mark}`, 'image-other-kind'],
  'tiff.png': [Buffer.concat([plain.tiff, hidden]), 'image-other-kind'],
  'icon.png': [`\0\0\u0001\0${mark}`, 'image-other-kind'],
  'document.jpg': [`%PDF-1.7 ${mark}`, 'image-other-kind'],
  'archive.png': [`PK\u0003\u0004${mark}`, 'image-other-kind'],
  'sound.webp': [`RIFF\u0020\0\0\0WAVE${mark}`, 'image-kind'],
  'jpeg.png': [Buffer.concat([plain.jpeg, hidden]), 'image-ending'],
  'png.jpg': [Buffer.concat([plain.png, hidden]), 'image-ending'],
  'webp.jpeg': [Buffer.concat([plain.webp, hidden]), 'image-ending'],
  'Upper.JPG': [Buffer.concat([plain.jpeg, hidden]), 'image-name'],
  'foto київ.png': [Buffer.concat([plain.png, hidden]), 'image-name'],
  'no-ending': [Buffer.concat([plain.png, hidden]), 'image-name'],
  'a.png.exe': [Buffer.concat([plain.png, hidden]), 'image-name'],
  'large.png': [Buffer.concat([plain.png, Buffer.alloc(10 * 1024 * 1024), hidden]), 'image-size'],
});

/** Every hostile file; none of them may be accepted. */
export async function hostilePictures(): Promise<HostileFile[]> {
  const plain = await plainPictures();
  const all = {
    ...otherKinds(plain),
    ...hostilePngs(plain, hidden),
    ...hostileJpegs(plain, hidden),
    ...hostileWebps(plain, hidden),
  };
  return Object.entries(all).map(([name, [bytes, kind]]) => {
    return { name, bytes: typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes, kind };
  });
}

/** A JPEG file in which the bits begin anew at each unit, as cameras write them: one unit, so many times. */
async function restartingJpeg(units: number): Promise<Buffer> {
  const create = { width: 8, height: 8, channels: 3, background: 'teal' } as const;
  const one = await sharp({ create }).jpeg({ chromaSubsampling: '4:4:4' }).toBuffer();
  const scan = jpegPlace(one, 0xda);
  const pixels = scan + 2 + one.readUInt16BE(scan + 2);
  const head = Buffer.from(one.subarray(0, scan));
  head.writeUInt16BE(8 * units, jpegPlace(one, 0xc0) + 7);
  const coded = Array.from({ length: units }, (_, at) => {
    const restart = Buffer.from(at + 1 < units ? [0xff, 0xd0 + (at % 8)] : []);
    return Buffer.concat([one.subarray(pixels, -2), restart]);
  });
  const interval = jpegSegment(0xdd, Buffer.from([0, 1]));
  return Buffer.concat([head, interval, one.subarray(scan, pixels), ...coded, one.subarray(-2)]);
}

/** Pictures as different programs write them, all of them plain. */
export async function soundPictures(): Promise<{ name: string; bytes: Buffer }[]> {
  const plain = await plainPictures();
  const pixels = Buffer.from(Array.from({ length: 61 * 43 * 4 }, (_, at) => (at * 7919) % 251));
  const noise = sharp(pixels, { raw: { width: 61, height: 43, channels: 4 } });
  const opaque = noise.clone().removeAlpha();
  const made: Record<string, Buffer> = {
    'plain.jpg': plain.jpeg,
    'progressive.jpeg': plain.progressive,
    'plain.png': plain.png,
    'palette.png': plain.palette,
    'plain.webp': plain.webp,
    'lossless.webp': plain.lossless,
    'clear.webp': plain.clear,
    'noise.jpg': await opaque.clone().jpeg({ quality: 100, chromaSubsampling: '4:4:4' }).toBuffer(),
    'small.jpg': await opaque.clone().jpeg({ mozjpeg: true }).toBuffer(),
    'restarting.jpg': await restartingJpeg(20),
    'grey.jpg': await opaque.clone().greyscale().toColourspace('b-w').jpeg().toBuffer(),
    'noise.png': await noise.clone().png().toBuffer(),
    'woven.png': await noise.clone().png({ progressive: true }).toBuffer(),
    'deep.png': await opaque.clone().toColourspace('rgb16').png().toBuffer(),
    'colours.png': await noise.clone().png({ palette: true, colours: 16 }).toBuffer(),
    'noise.webp': await noise.clone().webp({ quality: 100 }).toBuffer(),
    'coarse.webp': await opaque.clone().webp({ quality: 1, effort: 6 }).toBuffer(),
    'see-through.webp': await noise.clone().webp({ lossless: true }).toBuffer(),
    'one.png': madePng({ width: 1, height: 1, pixels: deflateSync(Buffer.alloc(2)) }),
    'one.webp': await sharp({ create: { width: 1, height: 1, channels: 3, background: 'red' } })
      .webp()
      .toBuffer(),
  };
  return Object.entries(made).map(([name, bytes]) => ({ name, bytes }));
}
