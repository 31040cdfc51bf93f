/** Which pictures may come in, and how large they stay. */
import { slugOf } from '#model/romanise.ts';

import { Refusal } from '../guard/refusal.ts';

/** Longest side of a picture that is kept, in pixels. */
const longestSide = 2000;
/** Bytes of the largest file that may be offered. */
const mostBytes = 10 * 1024 * 1024;
/** Most characters of the words in a file name. */
const longestName = 40;

const kinds = {
  'image/jpeg': { extension: 'jpg', opening: [0xff, 0xd8, 0xff] },
  'image/png': { extension: 'png', opening: [0x89, 0x50, 0x4e, 0x47] },
  'image/webp': { extension: 'webp', opening: [0x52, 0x49, 0x46, 0x46] },
} as const;

export type PictureType = keyof typeof kinds;

function isPictureType(type: string): type is PictureType {
  return Object.hasOwn(kinds, type);
}

/**
 * What a file really is, by its first bytes; its name and its own word do not count.
 * @throws Refusal for anything but JPEG, PNG and WebP, and for files over 10 MB
 */
export function pictureType(size: number, opening: Uint8Array): PictureType {
  if (size > mostBytes) throw new Refusal('image-size');
  const found = Object.entries(kinds).find(([, kind]) => kind.opening.every((byte, index) => opening[index] === byte));
  const isRiff = found?.[0] === 'image/webp';
  const isWebp = String.fromCharCode(...opening.slice(8, 12)) === 'WEBP';
  if (!found || !isPictureType(found[0]) || (isRiff && !isWebp)) throw new Refusal('image-type');
  return found[0];
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
export function pictureName(original: string, type: PictureType, mark: string): string {
  const words = slugOf(original.replace(/\.[^.]*$/u, ''), longestName) || 'foto';
  return `${words}-${mark}.${kinds[type].extension}`;
}
