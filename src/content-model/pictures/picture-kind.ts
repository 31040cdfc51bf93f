/** What a file is by its first bytes; its name and its own word do not count. */

export const pictureKinds = ['jpeg', 'png', 'webp'] as const;

/** A kind of picture that content may hold. */
export type PictureKind = (typeof pictureKinds)[number];

/** The text that bytes stand for, one character a byte. */
export function latinText(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

/** The kind of a picture; undefined for anything that content may not hold. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  const opening = latinText(bytes, 0, 12);
  if (opening.startsWith('\u00ff\u00d8\u00ff')) return 'jpeg';
  if (opening.startsWith('\u0089PNG\r\n\u001a\n')) return 'png';
  return /^RIFF[^]{4}WEBP/u.test(opening) ? 'webp' : undefined;
}

/** Files that people take for pictures, by how they begin (the brands of ISO base media files: ISO/IEC 23008-12, AV1 image file format). */
const others: readonly [name: string, opening: RegExp][] = [
  ['AVIF', /^[^]{4}ftypavi[fs]/u],
  ['HEIC', /^[^]{4}ftyp(?:hei|hev|mif1|msf1)/u],
  ['video', /^[^]{4}ftyp/u],
  ['GIF', /^GIF8/u],
  ['TIFF', /^(?:II\*\0|MM\0\*)/u],
  ['BMP', /^BM/u],
  ['JPEG XL', /^(?:\u00ff\u000a|[^]{4}JXL )/u],
  ['JPEG 2000', /^(?:[^]{4}jP {2}|\u00ffO\u00ffQ)/u],
  ['ICO', /^\0\0[\u0001\u0002]\0/u],
  ['PDF', /^%PDF/u],
  ['ZIP', /^PK/u],
  ['SVG', /^(?:\u00ef\u00bb\u00bf)?\s*<(?:\?xml|!--|!doctype svg|svg)/iu],
];

/** The name of the kind of a file that is no picture of content, as far as it can be told: `HEIC`. */
export function otherKind(bytes: Uint8Array): string | undefined {
  const opening = latinText(bytes, 0, 64);
  return others.find(([, pattern]) => pattern.test(opening))?.[0];
}
