/** Opens pictures: whether all their pixels are there, and nothing else among them. */
import { createInflate } from 'node:zlib';

import sharp from 'sharp';

import { BrokenPictureError } from '#model/pictures/picture-parts.ts';
import { mostPicturePixels } from '#model/pictures/picture-limits.ts';
import { jpegPixelsEnd } from '#model/pictures/jpeg-pixels.ts';
import { pixelBytes, pngPixels } from '#model/pictures/png-pixels.ts';
import { webpCuts } from '#model/pictures/webp-cuts.ts';
import type { PictureKind } from '#model/pictures/picture-kind.ts';

/** Whether the program that makes the pictures of the site can open one, without a remark. */
async function opens(bytes: Uint8Array): Promise<boolean> {
  try {
    const picture = sharp(bytes, { limitInputPixels: mostPicturePixels, failOn: 'warning', sequentialRead: true });
    // One colour is enough: the whole file is decoded for it.
    await picture.extractChannel(0).raw().toBuffer();
    return true;
  } catch {
    return false;
  }
}

/** Whether the compressed pixels of a PNG file are as many as its header says, and end where their file ends. */
async function fillsPng(bytes: Uint8Array): Promise<boolean> {
  const wanted = pixelBytes(bytes);
  const packed = pngPixels(bytes);
  const inflate = createInflate();
  let count = 0;
  inflate.end(packed);
  try {
    for await (const chunk of inflate) {
      count += (chunk as Buffer).length;
      if (count > wanted) return false;
    }
  } catch {
    return false;
  }
  return count === wanted && inflate.bytesWritten === packed.length;
}

/** Whether a picture misses the last bytes of its pixels: it does not open without them. */
async function needsAll(cuts: readonly Uint8Array[]): Promise<boolean> {
  for (const cut of cuts) if (await opens(cut)) return false;
  return true;
}

const fills = {
  jpeg: (bytes: Uint8Array) => Promise.resolve(jpegPixelsEnd(bytes)),
  png: fillsPng,
  webp: (bytes: Uint8Array) => needsAll(webpCuts(bytes)),
} as const satisfies Record<PictureKind, (bytes: Uint8Array) => Promise<boolean>>;

/** What opening a picture told. */
export type PixelState = 'whole' | 'broken' | 'more';

/**
 * Opens a picture that has the shape of its kind.
 * @returns `broken` when pixels are missing, `more` when something stands behind them
 */
export async function pixelState(kind: PictureKind, bytes: Uint8Array): Promise<PixelState> {
  if (!(await opens(bytes))) return 'broken';
  try {
    return (await fills[kind](bytes)) ? 'whole' : 'more';
  } catch (error) {
    if (error instanceof BrokenPictureError) return 'broken';
    throw error;
  }
}
