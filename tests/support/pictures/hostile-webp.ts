/** WebP files that hold more than a picture, or less. */
import { webpChunks, webpHeader, webpOf } from './containers.ts';
import type { WebpChunk } from './containers.ts';
import type { PlainPictures } from './hostile.ts';

/** The same chunk with other data. */
function changed(chunks: readonly WebpChunk[], name: string, change: (data: Buffer) => Buffer): Buffer {
  return webpOf(chunks.map((chunk) => (chunk.name === name ? { name, data: change(chunk.data) } : chunk)));
}

/** A lossy frame with bytes between its first partition and its pixels, which the first one is told to hold. */
function behindFirstPartition(data: Buffer, hidden: Buffer): Buffer {
  const tag = data.readUIntLE(0, 3);
  const end = 10 + (tag >>> 5);
  const frame = Buffer.concat([data.subarray(0, end), hidden, data.subarray(end)]);
  frame.writeUIntLE((tag & 31) | (((tag >>> 5) + hidden.length) << 5), 0, 3);
  return frame;
}

/** The files by name, each with the kind of fault that the check finds. @param hidden what is hidden in each */
export function hostileWebps(
  { webp, lossless, clear }: PlainPictures,
  hidden: Buffer,
): Record<string, [Buffer, string]> {
  const metadata = 'image-metadata';
  const [lossy, still, alpha] = [webpChunks(webp), webpChunks(lossless), webpChunks(clear)];
  const more = (flags: number, ...names: string[]): Buffer =>
    webpOf([webpHeader(40, 30, flags), ...lossy, ...names.map((name) => ({ name, data: hidden }))]);
  const append = (data: Buffer): Buffer => Buffer.concat([data, hidden]);
  const wide = Buffer.from(webp);
  wide.writeUInt16LE(16_000, 26);
  const longer = Buffer.from(append(webp));
  longer.writeUInt32LE(longer.length + 100, 4);
  return {
    'exif.webp': [more(0x08, 'EXIF'), metadata],
    'xmp.webp': [more(0x04, 'XMP '), metadata],
    'profile.webp': [webpOf([webpHeader(40, 30, 0x20), { name: 'ICCP', data: hidden }, ...lossy]), metadata],
    'private.webp': [more(0, 'PRVT'), metadata],
    'without-header.webp': [webpOf([...lossy, { name: 'EXIF', data: hidden }]), metadata],
    'second-picture.webp': [
      webpOf([webpHeader(40, 30, 0), ...lossy, ...still, { name: 'ABCD', data: hidden }]),
      metadata,
    ],
    'needless-alpha.webp': [webpOf([webpHeader(40, 30, 0x10), ...still, { name: 'ALPH', data: hidden }]), metadata],
    'moving.webp': [
      webpOf([webpHeader(40, 30, 2), { name: 'ANIM', data: Buffer.alloc(6) }, { name: 'ANMF', data: hidden }]),
      metadata,
    ],
    'moving-beside.webp': [more(2, 'ANIM', 'ANMF'), metadata],
    'after-end.webp': [append(webp), metadata],
    'page-after-end.webp': [Buffer.concat([webp, Buffer.from('<script>'), hidden]), metadata],
    'behind-pixels.webp': [changed(lossy, 'VP8 ', append), metadata],
    'behind-modes.webp': [changed(lossy, 'VP8 ', (data) => behindFirstPartition(data, hidden)), metadata],
    'behind-lossless-pixels.webp': [changed(still, 'VP8L', append), metadata],
    'behind-alpha.webp': [changed(alpha, 'ALPH', append), metadata],
    'padding.webp': [
      webpOf([webpHeader(40, 30, 0x08), ...lossy, { name: 'EXIF', data: hidden.subarray(1) }], 7),
      'image-broken',
    ],
    'other-size.webp': [webpOf([webpHeader(41, 30, 8), ...lossy, { name: 'EXIF', data: hidden }]), 'image-broken'],
    'reserved-bits.webp': [more(0xffffff08, 'EXIF'), 'image-broken'],
    'no-pixels.webp': [webpOf([webpHeader(40, 30, 8), { name: 'EXIF', data: hidden }]), 'image-broken'],
    'late-header.webp': [webpOf([{ name: 'EXIF', data: hidden }, ...lossy]), 'image-broken'],
    'truncated.webp': [more(0x0c, 'EXIF', 'XMP ').subarray(0, -9), 'image-broken'],
    'longer-than-file.webp': [longer, 'image-broken'],
    'no-frame.webp': [webpOf([{ name: 'VP8 ', data: hidden }]), 'image-broken'],
    'bomb.webp': [append(webpOf(webpChunks(wide))), 'image-pixels'],
  };
}
