/** The compressed pixels of a PNG file, and how many bytes they are: W3C PNG (Third Edition), sections 7 to 9. */
import { latinText } from './picture-kind.ts';
import { pngHeader, pngParts } from './png-parts.ts';

/** Start and step of the seven passes of an interlaced picture, across and down (8.1). */
const passes = [
  [0, 8, 0, 8],
  [4, 8, 0, 8],
  [0, 4, 4, 8],
  [2, 4, 0, 4],
  [0, 2, 2, 4],
  [1, 2, 0, 2],
  [0, 1, 1, 2],
] as const;

const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** How many bytes the pixels of a picture are, each row with the number of its filter. @throws BrokenPictureError */
export function pixelBytes(bytes: Uint8Array): number {
  const { width, height, depth, colour, isInterlaced } = pngHeader(bytes);
  const bits = depth * (samples[colour] ?? 1);
  const all = (wide: number, high: number): number => (wide > 0 ? high * (1 + Math.ceil((wide * bits) / 8)) : 0);
  if (!isInterlaced) return all(width, height);
  return passes.reduce((sum, [left, across, top, down]) => {
    return sum + all(Math.ceil((width - left) / across), Math.max(0, Math.ceil((height - top) / down)));
  }, 0);
}

/** The compressed pixels, from all chunks that hold them. @throws BrokenPictureError */
export function pngPixels(bytes: Uint8Array): Uint8Array {
  const chunks = pngParts(bytes)
    .parts.slice(1)
    .filter(({ from }) => latinText(bytes, from + 4, from + 8) === 'IDAT')
    .map(({ from, to }) => bytes.subarray(from + 8, to - 4));
  const packed = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    packed.set(chunk, at);
    at += chunk.length;
  }
  return packed;
}
