/** Takes the files of pictures apart and puts them together again, for tests that spoil them. */
import { deflateSync, crc32 } from 'node:zlib';

const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function lowLong(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

const short = (value: number): Buffer => long(value).subarray(2);

/** A chunk of PNG. */
export function pngChunk(name: string, data: Buffer | string = ''): Buffer {
  const body = Buffer.concat([latin(name), Buffer.from(data)]);
  return Buffer.concat([long(body.length - 4), body, long(crc32(body))]);
}

const headSize = 33;

/** A PNG file with chunks behind its header. */
export function pngAfterHeader(png: Buffer, ...chunks: Buffer[]): Buffer {
  return Buffer.concat([png.subarray(0, headSize), ...chunks, png.subarray(headSize)]);
}

/** A PNG file with chunks before its end. */
export function pngBeforeEnd(png: Buffer, ...chunks: Buffer[]): Buffer {
  return Buffer.concat([png.subarray(0, -12), ...chunks, png.subarray(-12)]);
}

interface MadePng {
  width: number;
  height: number;
  depth?: number;
  colour?: number;
  chunks?: Buffer[];
  pixels?: Buffer;
  interlace?: number;
}

/** A PNG file made by hand; without pixels of its own it is black. */
export function madePng({ width, height, depth = 8, colour = 0, chunks = [], pixels, interlace = 0 }: MadePng): Buffer {
  const header = Buffer.concat([long(width), long(height), Buffer.from([depth, colour, 0, 0, interlace])]);
  const black = (): Buffer => deflateSync(Buffer.alloc(Math.min(height * (1 + width), 1_000_000)));
  return Buffer.concat([
    latin('\u0089PNG\r\n\u001a\n'),
    pngChunk('IHDR', header),
    ...chunks,
    pngChunk('IDAT', pixels ?? black()),
    pngChunk('IEND'),
  ]);
}

/** A segment of JPEG. */
export function jpegSegment(marker: number, data: Buffer | string): Buffer {
  const body = typeof data === 'string' ? latin(data) : data;
  return Buffer.concat([Buffer.from([0xff, marker]), short(body.length + 2), body]);
}

/** A JPEG file with segments behind its start. */
export function jpegAfterStart(jpeg: Buffer, ...segments: Buffer[]): Buffer {
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}

/** A JPEG file with bytes before its end. */
export function jpegBeforeEnd(jpeg: Buffer, ...parts: Buffer[]): Buffer {
  return Buffer.concat([jpeg.subarray(0, -2), ...parts, jpeg.subarray(-2)]);
}

/** Where the first segment with a marker begins. */
export function jpegPlace(jpeg: Buffer, marker: number): number {
  for (let at = 2; at < jpeg.length; at += 2 + jpeg.readUInt16BE(at + 2)) if (jpeg[at + 1] === marker) return at;
  throw new Error(`There is no segment ${marker.toString(16)}.`);
}

export interface WebpChunk {
  name: string;
  data: Buffer;
}

/** The chunks of a WebP file. */
export function webpChunks(webp: Buffer): WebpChunk[] {
  const chunks: WebpChunk[] = [];
  for (let at = 12; at < webp.length;) {
    const size = webp.readUInt32LE(at + 4);
    chunks.push({ name: webp.toString('latin1', at, at + 4), data: webp.subarray(at + 8, at + 8 + size) });
    at += 8 + size + (size % 2);
  }
  return chunks;
}

/** A WebP file of chunks; `pad` stands behind a chunk of an odd size. */
export function webpOf(chunks: readonly WebpChunk[], pad = 0): Buffer {
  const body = chunks.flatMap(({ name, data }) => [
    latin(name),
    lowLong(data.length),
    data,
    ...(data.length % 2 ? [Buffer.from([pad])] : []),
  ]);
  const all = Buffer.concat([latin('WEBP'), ...body]);
  return Buffer.concat([latin('RIFF'), lowLong(all.length), all]);
}

/** The header that a WebP file of more than one chunk has. */
export function webpHeader(width: number, height: number, flags: number): WebpChunk {
  const data = Buffer.concat([lowLong(flags), lowLong(width - 1).subarray(0, 3), lowLong(height - 1).subarray(0, 3)]);
  return { name: 'VP8X', data };
}
