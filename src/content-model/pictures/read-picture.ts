/** The file of a picture, judged by what it is made of. The pixels themselves are for who can decode them. */
import { jpegParts } from './jpeg-parts.ts';
import type { PictureExtra } from './picture-extras.ts';
import { pictureKind } from './picture-kind.ts';
import type { PictureKind } from './picture-kind.ts';
import { isTooLarge } from './picture-limits.ts';
import { BrokenPictureError } from './picture-parts.ts';
import type { PictureParts } from './picture-parts.ts';
import { pngParts } from './png-parts.ts';
import { tellsPlace } from './tells-place.ts';
import { mendWebpHeader, webpParts } from './webp-parts.ts';

const partsOf = { jpeg: jpegParts, png: pngParts, webp: webpParts } as const satisfies Record<
  PictureKind,
  (bytes: Uint8Array) => PictureParts
>;

export type PictureReading =
  /** No picture that content may hold. */
  | { fault: 'kind' }
  /** Not whole, or not as its kind asks. */
  | { fault: 'broken'; kind: PictureKind }
  /** More pixels than anybody needs. */
  | { fault: 'pixels'; kind: PictureKind; width: number; height: number }
  | {
      fault?: undefined;
      kind: PictureKind;
      width: number;
      height: number;
      /** What it holds besides the picture, each kind once. */
      extras: PictureExtra[];
    };

function read(kind: PictureKind, bytes: Uint8Array): PictureParts | undefined {
  try {
    return partsOf[kind](bytes);
  } catch (error) {
    if (error instanceof BrokenPictureError) return undefined;
    throw error;
  }
}

/** What a file is, and what it holds besides the picture. */
export function readPicture(bytes: Uint8Array): PictureReading {
  const kind = pictureKind(bytes);
  if (!kind) return { fault: 'kind' };
  const found = read(kind, bytes);
  if (!found || found.width === 0 || found.height === 0) return { fault: 'broken', kind };
  const { width, height, parts } = found;
  if (isTooLarge(found)) return { fault: 'pixels', kind, width, height };
  const extras = new Set(parts.flatMap(({ extra }) => extra ?? []));
  return { kind, width, height, extras: [...(tellsPlace(bytes, parts) ? (['place'] as const) : []), ...extras] };
}

/**
 * A picture without the parts that say more than it shows. What cannot be read comes back as it is: to be judged again.
 */
export function withoutExtras(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const kind = pictureKind(bytes);
  const found = kind && read(kind, bytes);
  if (!found?.parts.some(({ extra }) => extra)) return bytes;
  const kept = found.parts.filter(({ extra }) => !extra);
  const clean = new Uint8Array(kept.reduce((sum, { from, to }) => sum + to - from, 0));
  let at = 0;
  for (const { from, to } of kept) {
    clean.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  if (kind === 'webp') mendWebpHeader(clean);
  return clean;
}
