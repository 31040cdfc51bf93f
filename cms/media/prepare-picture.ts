/** Takes the metadata out of a picture, in the browser, before anything else sees it. */
import { Refusal } from '../guard/refusal.ts';

import { keptSize, pictureName, pictureType } from './picture-rules.ts';
import type { PictureType } from './picture-rules.ts';

/** How well JPEG and WebP keep what they show, from 0 to 1. */
const quality = 0.85;

/** Draws the picture upright, as its orientation says, in the size that is kept. */
async function drawn(file: File): Promise<HTMLCanvasElement> {
  const picture = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(() => {
    throw new Refusal('image-broken');
  });
  const canvas = document.createElement('canvas');
  Object.assign(canvas, keptSize(picture.width, picture.height));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  picture.close();
  return canvas;
}

function encoded(canvas: HTMLCanvasElement, type: PictureType): Promise<Blob> {
  return new Promise((resolve, reject) => {
    const done = (blob: Blob | null): void => {
      if (blob?.type === type) resolve(blob);
      else reject(new Refusal('image-broken'));
    };
    canvas.toBlob(done, type, quality);
  });
}

async function markOf(blob: Blob): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
  return [...hash.slice(0, 4)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * A picture that shows the same and says nothing else: no place, no device, no time.
 * @throws Refusal for what is no picture, a kind that is not kept, or more than 10 MB
 */
export async function preparePicture(file: File): Promise<File> {
  const opening = new Uint8Array(await file.slice(0, 12).arrayBuffer());
  const type = pictureType(file.size, opening);
  const blob = await encoded(await drawn(file), type);
  return new File([blob], pictureName(file.name, type, await markOf(blob)), { type });
}
