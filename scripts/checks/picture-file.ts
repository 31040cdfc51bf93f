/** What a picture's file holds besides the picture. */
import exifr from 'exifr';
import sharp from 'sharp';

export type PictureKind = 'jpeg' | 'png' | 'webp' | 'avif';

const startOf = (bytes: Buffer, from: number, to: number): string => bytes.subarray(from, to).toString('latin1');

/** The kind of a picture by its first bytes; undefined for anything else. */
export function pictureKind(bytes: Buffer): PictureKind | undefined {
  if (startOf(bytes, 0, 3) === '\u00ff\u00d8\u00ff') return 'jpeg';
  if (startOf(bytes, 0, 8) === '\u0089PNG\r\n\u001a\n') return 'png';
  if (startOf(bytes, 0, 4) === 'RIFF' && startOf(bytes, 8, 12) === 'WEBP') return 'webp';
  return startOf(bytes, 4, 12) === 'ftypavif' ? 'avif' : undefined;
}

/** Whether the program that makes the pictures of the site can open one. */
export async function canBeShown(bytes: Buffer): Promise<boolean> {
  try {
    const { width, height } = await sharp(bytes).metadata();
    return width > 0 && height > 0;
  } catch {
    return false;
  }
}

/** Names of the metadata chunks of a WebP file: WebP container specification, "Extended file format". */
function webpMetadata(bytes: Buffer): string[] {
  const found: string[] = [];
  for (let at = 12; at + 8 <= bytes.length;) {
    const name = startOf(bytes, at, at + 4).trim();
    if (name === 'EXIF' || name === 'XMP') found.push(name);
    const size = bytes.readUInt32LE(at + 4);
    at += 8 + size + (size % 2);
  }
  return found;
}

const allSegments = { tiff: true, exif: true, gps: true, xmp: true, iptc: true, icc: false, jfif: false, ihdr: false };

/**
 * Names of the metadata in a picture, such as `GPS`, `EXIF`, `XMP`. A colour profile does not count.
 */
export async function pictureMetadata(bytes: Buffer, kind: PictureKind): Promise<string[]> {
  if (kind === 'webp') {
    const hasPlace = bytes.includes('GPSLatitude') || bytes.includes('exif:GPS');
    return [...webpMetadata(bytes), ...(hasPlace ? ['GPS'] : [])];
  }
  const options = { ...allSegments, mergeOutput: false, translateKeys: false };
  const blocks: unknown = await exifr.parse(bytes, options).catch(() => undefined);
  if (typeof blocks !== 'object' || blocks === null) return [];
  const names: Readonly<Record<string, string>> = { ifd0: 'EXIF', exif: 'EXIF', gps: 'GPS', xmp: 'XMP', iptc: 'IPTC' };
  return [...new Set(Object.keys(blocks).map((name) => names[name] ?? name.toUpperCase()))];
}
