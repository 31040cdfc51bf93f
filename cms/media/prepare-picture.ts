/** Takes the metadata out of a picture, in the browser, before anything else sees it. */
import type { PictureKind } from '#model/pictures/picture-kind.ts';
import { readPicture, withoutExtras } from '#model/pictures/read-picture.ts';

import { Refusal } from '../guard/refusal.ts';

import { keptSize, pictureName, pictureType, refuseUnfit } from './picture-rules.ts';
import type { PictureType } from './picture-rules.ts';

/** How well JPEG and WebP keep what they show, from 0 to 1. */
const quality = 0.85;

/** Draws the picture upright, as its orientation says, in the size that is kept. */
async function drawn(file: File): Promise<HTMLCanvasElement> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw new Refusal('image-broken', [file.name]);
  });
  const canvas = document.createElement('canvas');
  Object.assign(canvas, keptSize(picture.width, picture.height));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas;
}

/**
 * The picture as a file of its kind. Browsers add what they like, such as a profile of colours or what they know of EXIF:
 * that goes as well.
 */
async function encoded(canvas: HTMLCanvasElement, kind: PictureKind): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const type: PictureType = `image/${kind}`;
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, type, quality));
  if (blob?.type !== type) return undefined;
  const bytes = withoutExtras(new Uint8Array(await blob.arrayBuffer()));
  const reading = readPicture(bytes);
  return reading.fault === undefined && reading.extras.length === 0 ? bytes : undefined;
}

async function markOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A picture that shows the same and says nothing else: no place, no device, no time.
 * @throws Refusal for what is no picture, a kind that is not kept, more than 10 MB, or too many pixels
 */
export async function preparePicture(file: File): Promise<File> {
  const { name, size } = file;
  const kind = pictureType({ name, size, bytes: new Uint8Array(await file.slice(0, 64).arrayBuffer()) });
  refuseUnfit({ name, size, bytes: new Uint8Array(await file.arrayBuffer()) });
  const bytes = await encoded(await drawn(file), kind);
  if (!bytes) throw new Refusal('image-broken', [name]);
  return new File([bytes], pictureName(name, kind, await markOf(bytes)), { type: `image/${kind}` });
}
