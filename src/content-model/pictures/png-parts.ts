/** The chunks of a PNG file: W3C PNG (Third Edition), sections 5 and 11. */
import { unknownPart } from './picture-extras.ts';
import type { PictureExtra } from './picture-extras.ts';
import { need, PictureBytes } from './picture-parts.ts';
import type { PictureParts, PicturePart } from './picture-parts.ts';

export interface PngHeader {
  width: number;
  height: number;
  /** Bits of a sample. */
  depth: number;
  /** 0 grey, 2 colours, 3 by a palette, 4 grey and 6 colours with transparency. */
  colour: number;
  isInterlaced: boolean;
}

interface Chunk {
  name: string;
  /** Where its data begins. */
  at: number;
  size: number;
}

const signatureSize = 8;

/** Bits of a sample that each kind of colour may have (table 8). */
const depths: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** What a chunk that is not on the list holds. */
const knownExtras: Readonly<Record<string, PictureExtra>> = {
  ...{ tEXt: 'text', zTXt: 'text', iTXt: 'text', tIME: 'time', eXIf: 'exif', iCCP: 'icc', iDOT: 'second-picture' },
  ...{ acTL: 'motion', fcTL: 'motion', fdAT: 'motion' },
};

const crcTable = Uint32Array.from({ length: 256 }, (_, number) => {
  let rest = number;
  for (let bit = 0; bit < 8; bit += 1) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
  return rest;
});

/** The checksum of a chunk, over its name and data (annex D). */
export function crcOf(bytes: Uint8Array): number {
  let rest = 0xffffffff;
  for (const byte of bytes) rest = (crcTable[(rest ^ byte) & 0xff] ?? 0) ^ (rest >>> 8);
  return (rest ^ 0xffffffff) >>> 0;
}

/** The header of a PNG file. @throws BrokenPictureError */
export function pngHeader(bytes: Uint8Array): PngHeader {
  const file = new PictureBytes(bytes);
  need(file.text(12, 4) === 'IHDR' && file.long(8) === 13, 'The header does not come first.');
  const [depth, colour, compression, filter, interlacing] = [24, 25, 26, 27, 28].map((at) => file.byte(at));
  need(depth !== undefined && colour !== undefined && depths[colour]?.includes(depth) === true, 'No such colours.');
  need(compression === 0 && filter === 0 && (interlacing === 0 || interlacing === 1), 'No such method.');
  return { width: file.long(16), height: file.long(20), depth, colour, isInterlaced: interlacing === 1 };
}

function chunksOf(file: PictureBytes): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = signatureSize; chunks.at(-1)?.name !== 'IEND';) {
    const size = file.long(at);
    const name = file.text(at + 4, 4);
    need(file.long(at + 8 + size) === crcOf(file.bytes.subarray(at + 4, at + 8 + size)), 'A checksum is wrong.');
    chunks.push({ name, at: at + 8, size });
    at += 12 + size;
  }
  return chunks;
}

/** Chromaticities of sRGB, the one space of colours that content has (11.3.2.1). */
const srgbChromaticities = [31270, 32900, 64000, 33000, 30000, 60000, 15000, 6000];

/** Chunks that say nothing but how to show the picture, as long as they hold no more than that. */
function isPlain(file: PictureBytes, { name, at, size }: Chunk, { colour, depth }: PngHeader): boolean {
  switch (name) {
    case 'PLTE':
      return colour === 3 && size % 3 === 0 && size > 0 && size / 3 <= 2 ** depth;
    case 'tRNS':
      return { 0: size === 2, 2: size === 6, 3: size <= 256 }[colour] ?? false;
    case 'gAMA':
      return size === 4 && file.long(at) === 45455;
    case 'sRGB':
      return size === 1 && file.byte(at) <= 3;
    case 'cHRM':
      return size === 32 && srgbChromaticities.every((value, index) => file.long(at + index * 4) === value);
    case 'pHYs':
      return size === 9 && file.long(at) === file.long(at + 4) && file.long(at) < 100_000 && file.byte(at + 8) <= 1;
    case 'sBIT':
      return size <= 4 && [...file.bytes.subarray(at, at + size)].every((bits) => bits > 0 && bits <= 16);
    default:
      return false;
  }
}

/** @throws BrokenPictureError unless the chunks that show the picture stand where they must, and once */
function refuseDisorder(chunks: readonly Chunk[], colour: number): void {
  const names = chunks.map(({ name }) => name);
  const first = names.indexOf('IDAT');
  need(names.filter((name) => name === 'IHDR').length === 1 && names[0] === 'IHDR', 'There is more than one header.');
  need(first > 0 && chunks.at(-1)?.size === 0, 'There are no pixels.');
  need(
    names.slice(first, names.lastIndexOf('IDAT') + 1).every((name) => name === 'IDAT'),
    'Something stands among the pixels.',
  );
  const palette = names.indexOf('PLTE');
  need(palette === names.lastIndexOf('PLTE'), 'There is more than one palette.');
  need(colour !== 3 || (palette > 0 && palette < first), 'There is no palette.');
}

/** The parts of a PNG file. @throws BrokenPictureError */
export function pngParts(bytes: Uint8Array): PictureParts {
  const file = new PictureBytes(bytes);
  const header = pngHeader(bytes);
  const chunks = chunksOf(file);
  refuseDisorder(chunks, header.colour);
  const pixels = chunks.findIndex(({ name }) => name === 'IDAT');
  const seen = new Set<string>();
  const parts = chunks.map((chunk, index): PicturePart => {
    const place = { from: chunk.at - 8, to: chunk.at + chunk.size + 4 };
    const isNeeded = ['IHDR', 'IDAT', 'IEND'].includes(chunk.name);
    const isFirst = !seen.has(chunk.name);
    seen.add(chunk.name);
    if (isNeeded || (isFirst && index < pixels && isPlain(file, chunk, header))) return place;
    const known = Object.hasOwn(knownExtras, chunk.name) ? knownExtras[chunk.name] : undefined;
    return { ...place, extra: known ?? unknownPart(chunk.name) };
  });
  const end = parts.at(-1)?.to ?? file.length;
  return {
    width: header.width,
    height: header.height,
    parts: [
      { from: 0, to: signatureSize },
      ...parts,
      ...(end < file.length ? [{ from: end, to: file.length, extra: 'after-end' } as const] : []),
    ],
  };
}
