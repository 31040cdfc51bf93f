/** Which pictures may come in, and how large they stay. */
import { otherKind, pictureKind } from '#model/pictures/picture-kind.ts';
import type { PictureKind } from '#model/pictures/picture-kind.ts';
import { mostPictureBytes } from '#model/pictures/picture-limits.ts';
import { readPicture } from '#model/pictures/read-picture.ts';
import { slugOf } from '#model/romanise.ts';

import { Refusal } from '../guard/refusal.ts';

/** Longest side of a picture that is kept, in pixels. */
const longestSide = 2000;
/** Most characters of the words in a file name. */
const longestName = 40;

const extensions = { jpeg: 'jpg', png: 'png', webp: 'webp' } as const satisfies Record<PictureKind, string>;

/** A kind of picture as browsers call it. */
export type PictureType = `image/${PictureKind}`;

/** A file that somebody offers. */
export interface OfferedPicture {
  name: string;
  size: number;
  /** The whole file, or its start. */
  bytes: Uint8Array;
}

/**
 * What a file really is, by its first bytes; its name and its own word do not count.
 * @throws Refusal for anything but JPEG, PNG and WebP, and for files over 10 MB
 */
export function pictureType({ name, size, bytes }: OfferedPicture): PictureKind {
  if (size > mostPictureBytes) throw new Refusal('image-size', [name]);
  const kind = pictureKind(bytes);
  if (kind) return kind;
  const other = otherKind(bytes);
  throw new Refusal('image-type', [other === undefined ? name : `${name} (${other})`]);
}

/**
 * Looks at a file before a browser opens it: a small file may be a picture that fills the memory.
 * @throws Refusal for what is no whole picture, or has too many pixels
 */
export function refuseUnfit({ name, bytes }: OfferedPicture): void {
  const reading = readPicture(bytes);
  if (reading.fault === 'pixels') throw new Refusal('image-pixels', [`${name} (${reading.width} × ${reading.height})`]);
}

/** The size in which a picture is kept: never larger than it is. */
export function keptSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, longestSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * The name under which a picture is kept.
 * @param mark the start of a hash of the content: two pictures of one name do not meet
 */
export function pictureName(original: string, kind: PictureKind, mark: string): string {
  const words = slugOf(original.replace(/\.[^.]*$/u, ''), longestName) || 'foto';
  return `${words}-${mark}.${extensions[kind]}`;
}
