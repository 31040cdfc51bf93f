/** The chunks of a WebP file: RFC 9649, section 2, and the frame headers of RFC 6386 (9.1) and of lossless WebP (3.4). */
import { unknownPart } from './picture-extras.ts';
import type { PictureExtra } from './picture-extras.ts';
import { need, PictureBytes } from './picture-parts.ts';
import type { PictureParts, PicturePart } from './picture-parts.ts';

interface Chunk {
  name: string;
  /** Where its data begins. */
  at: number;
  size: number;
}

const headerSize = 12;
/** The bit of the header that says that the picture is see-through (2.7). */
const alphaFlag = 0x10;

const extras: Readonly<Record<string, PictureExtra>> = {
  ...{ EXIF: 'exif', 'XMP ': 'xmp', ICCP: 'icc', ANIM: 'motion', ANMF: 'motion' },
  ...{ 'VP8 ': 'second-picture', VP8L: 'second-picture', ALPH: 'second-picture' },
};

/** Chunks up to where the file says that it ends. */
function chunksOf(file: PictureBytes, end: number): Chunk[] {
  const chunks: Chunk[] = [];
  for (let at = headerSize; at < end;) {
    const size = file.lowLong(at + 4);
    const to = at + 8 + size + (size % 2);
    need(to <= end, 'A chunk is longer than the file.');
    need(size % 2 === 0 || file.byte(to - 1) === 0, 'The space between two chunks is in use.');
    chunks.push({ name: file.text(at, 4), at: at + 8, size });
    at = to;
  }
  return chunks;
}

interface Size {
  width: number;
  height: number;
}

/** The size that the frame itself has. */
function frameSize(file: PictureBytes, { name, at }: Chunk): Size {
  if (name === 'VP8L') {
    const bits = file.lowLong(at + 1);
    need(file.byte(at) === 0x2f && bits >>> 29 === 0, 'The frame has no header.');
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  const isKeyFrame = (file.byte(at) & 1) === 0;
  need(isKeyFrame && file.text(at + 3, 3) === '\u009d\u0001\u002a', 'The frame has no header.');
  return { width: file.lowShort(at + 6) & 0x3fff, height: file.lowShort(at + 8) & 0x3fff };
}

/** The header of a file with more than one chunk: what it says must be so. */
function refuseOtherSize(file: PictureBytes, { at, size }: Chunk, { width, height }: Size): void {
  const wide = (file.lowLong(at + 4) & 0xffffff) + 1;
  const high = (file.lowLong(at + 6) >>> 8) + 1;
  need(size === 10 && wide === width && high === height, 'The header tells another size than the frame.');
  need(
    (file.byte(at) & 0xc1) === 0 && (file.lowLong(at) & 0xffffff00) === 0,
    'The header uses bits that are kept free.',
  );
}

/** The parts of a WebP file. @throws BrokenPictureError */
export function webpParts(bytes: Uint8Array): PictureParts {
  const file = new PictureBytes(bytes);
  const end = file.lowLong(4) + 8;
  need(end <= file.length && end % 2 === 0, 'The file ends too soon.');
  const chunks = chunksOf(file, end);
  const frame = chunks.find(({ name }) => name === 'VP8 ' || name === 'VP8L');
  const isMoving = frame === undefined && chunks.some(({ name }) => name === 'ANMF');
  need(frame !== undefined || isMoving, 'There are no pixels.');
  const header = chunks[0]?.name === 'VP8X' ? chunks[0] : undefined;
  need(header !== undefined || chunks[0] === frame, 'The header does not come first.');
  const size = frame ? frameSize(file, frame) : { width: 1, height: 1 };
  if (header && frame) refuseOtherSize(file, header, size);
  const alpha = frame?.name === 'VP8 ' && header ? chunks.find(({ name }) => name === 'ALPH') : undefined;
  const parts = chunks.map((chunk): PicturePart => {
    const place = { from: chunk.at - 8, to: chunk.at + chunk.size + (chunk.size % 2) };
    const isNeeded = [header, frame, alpha].includes(chunk);
    const known = Object.hasOwn(extras, chunk.name) ? extras[chunk.name] : undefined;
    return isNeeded ? place : { ...place, extra: known ?? unknownPart(chunk.name) };
  });
  const after: PicturePart[] = end < file.length ? [{ from: end, to: file.length, extra: 'after-end' }] : [];
  return { ...size, parts: [{ from: 0, to: headerSize }, ...parts, ...after] };
}

/** Sets size and flags of the header to what is left in a file of which chunks were taken out. */
export function mendWebpHeader(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  view.setUint32(4, bytes.length - 8, true);
  if (new PictureBytes(bytes).text(headerSize, 4) === 'VP8X') view.setUint8(20, view.getUint8(20) & alphaFlag);
  return bytes;
}
