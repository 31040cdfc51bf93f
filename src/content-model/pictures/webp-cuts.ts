/** Copies of a WebP file that want the last bytes of their pixels: they open only where the pixels end before. */
import { latinText } from './picture-kind.ts';
import type { PicturePart } from './picture-parts.ts';
import { cutFrames } from './vp8-partitions.ts';
import { mendWebpHeader, webpParts } from './webp-parts.ts';

/** Encoders write up to three bytes that no decoder asks for. */
const cutBytes = 8;

const chunkHead = 8;

function cutsOf(name: string, data: Uint8Array): Uint8Array[] {
  if (name === 'VP8 ') return cutFrames(data, cutBytes);
  return (name === 'VP8L' || name === 'ALPH') && data.length > cutBytes * 2
    ? [data.subarray(0, data.length - cutBytes)]
    : [];
}

/** The file with other data in one of its chunks. */
function withData(bytes: Uint8Array, { from, to }: PicturePart, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(chunkHead + data.length + (data.length % 2));
  chunk.set(bytes.subarray(from, from + 4));
  new DataView(chunk.buffer).setUint32(4, data.length, true);
  chunk.set(data, chunkHead);
  const file = new Uint8Array(bytes.length - (to - from) + chunk.length);
  file.set(bytes.subarray(0, from));
  file.set(chunk, from);
  file.set(bytes.subarray(to), from + chunk.length);
  return mendWebpHeader(file);
}

/**
 * A copy of a picture for each stretch of pixels, without the last bytes of it.
 * @throws BrokenPictureError
 */
export function webpCuts(bytes: Uint8Array): Uint8Array[] {
  const chunks = webpParts(bytes).parts.slice(1);
  return chunks.flatMap((part) => {
    const size = new DataView(bytes.buffer, bytes.byteOffset + part.from).getUint32(4, true);
    const data = bytes.slice(part.from + chunkHead, part.from + chunkHead + size);
    return cutsOf(latinText(bytes, part.from, part.from + 4), data).map((cut) => withData(bytes, part, cut));
  });
}
