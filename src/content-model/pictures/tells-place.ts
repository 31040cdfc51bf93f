/** Whether what a file holds besides the picture tells where it was taken. */
import { latinText } from './picture-kind.ts';
import { BrokenPictureError, PictureBytes } from './picture-parts.ts';
import type { PicturePart } from './picture-parts.ts';

/** The entry of EXIF that leads to the place: EXIF 2.32, 4.6.3. */
const placeTag = 0x8825;
const entrySize = 12;
/** Most bytes of a part that are looked through for words. */
const mostBytes = 1_000_000;

/** Whether the first directory of EXIF leads to a place. @param start of the header of TIFF */
function hasPlaceTag(file: PictureBytes, start: number, isLowFirst: boolean): boolean {
  const short = (at: number): number => (isLowFirst ? file.lowShort(at) : file.short(at));
  const directory = start + (isLowFirst ? file.lowLong(start + 4) : file.long(start + 4));
  const count = short(directory);
  for (let index = 0; index < count; index += 1) {
    if (short(directory + 2 + index * entrySize) === placeTag) return true;
  }
  return false;
}

function tellsInExif(part: Uint8Array): boolean {
  const opening = latinText(part, 0, 64);
  const start = opening.search(/II\*\0|MM\0\*/u);
  try {
    return start >= 0 && hasPlaceTag(new PictureBytes(part), start, opening[start] === 'I');
  } catch (error) {
    if (error instanceof BrokenPictureError) return false;
    throw error;
  }
}

/** Whether one of the extras of a file tells a place. */
export function tellsPlace(bytes: Uint8Array, parts: readonly PicturePart[]): boolean {
  return parts.some(({ from, to, extra }) => {
    if (extra === undefined) return false;
    const part = bytes.subarray(from, Math.min(to, from + mostBytes));
    return (extra === 'exif' && tellsInExif(part)) || new TextDecoder('latin1').decode(part).includes('GPSLatitude');
  });
}
