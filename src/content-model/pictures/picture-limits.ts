/** How large a picture of content may be, and where it stands. */
import { isMediaAddress } from '../links.ts';

/** Bytes of the largest file. */
export const mostPictureBytes = 10 * 1024 * 1024;

/** Pixels of a side, and of the whole: a photo of 48 megapixels fits, and opening it takes no computer's memory. */
export const longestPictureSide = 10_000;
export const mostPicturePixels = 50_000_000;

/** Whether a picture is too large to be opened. */
export function isTooLarge({ width, height }: { width: number; height: number }): boolean {
  return Math.max(width, height) > longestPictureSide || width * height > mostPicturePixels;
}

/** Folder of all pictures, from the root of the repository. */
export const mediaFolder = 'content/media';

/** Whether a file stands where pictures do, whatever its name. */
export function isMediaFile(path: string): boolean {
  return path.startsWith(`${mediaFolder}/`);
}

/** Whether a file among the pictures keeps its folder in Git, or explains it. Any other hidden file may be a picture. */
export function isMediaNote(path: string): boolean {
  return /(?:^|\/)(?:\.gitkeep|\.gitattributes|README(?:\.[a-z]+)?\.md)$/u.test(path);
}

/** Whether a picture may have a path, from the root of the repository. */
export function isMediaPath(path: string): boolean {
  return isMediaAddress(path.replace(/^content\//u, '../'));
}
