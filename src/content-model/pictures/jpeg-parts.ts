/** The segments of a JPEG file: ITU-T T.81, annex B; JFIF 1.02; TIFF Technical Note on the marker of Adobe. */
import { JpegTables } from './jpeg-tables.ts';
import { unknownPart } from './picture-extras.ts';
import type { PictureExtra } from './picture-extras.ts';
import { BrokenPictureError, need, PictureBytes } from './picture-parts.ts';
import type { PictureParts, PicturePart } from './picture-parts.ts';

const startOfImage = 0xd8;
const endOfImage = 0xd9;
const startOfScan = 0xda;
/** Frames that the site can show: baseline, extended and progressive. */
const frames: ReadonlySet<number> = new Set([0xc0, 0xc1, 0xc2]);
const progressive = 0xc2;

/** What the segments of applications hold, by how they begin. */
const applications: readonly [marker: number, opening: RegExp, extra: PictureExtra][] = [
  [0xe0, /^(?:JFIF|JFXX)/u, 'thumbnail'],
  [0xe1, /^Exif/u, 'exif'],
  [0xe1, /^http:\/\/ns\.adobe\.com\//u, 'xmp'],
  [0xe2, /^ICC_PROFILE/u, 'icc'],
  [0xe2, /^MPF/u, 'second-picture'],
  [0xed, /^(?:Photoshop|Adobe)/u, 'iptc'],
  [0xfe, /^/u, 'comment'],
];

interface Segment {
  marker: number;
  /** Where its data begins. */
  at: number;
  to: number;
}

/** Shortest and longest resolution that a picture may tell, in dots. */
const mostDots = 10_000;

/** Whether a segment says no more than how to show the picture. */
function isPlain(file: PictureBytes, { marker, at, to }: Segment): boolean {
  const size = to - at;
  // The version and resolution, the same in both directions, and no thumbnail.
  if (marker === 0xe0)
    return (
      size === 14 &&
      file.text(at, 5) === 'JFIF\0' &&
      [file.byte(at + 5) === 1, file.byte(at + 6) <= 2, file.byte(at + 7) <= 2].every(Boolean) &&
      file.short(at + 8) === file.short(at + 10) &&
      file.short(at + 8) <= mostDots &&
      file.short(at + 12) === 0
    );
  // How the colours were mixed.
  return marker === 0xee && size === 12 && file.text(at, 5) === 'Adobe' && file.byte(at + 11) <= 2;
}

function extraOf(file: PictureBytes, { marker, at, to }: Segment): PictureExtra {
  const opening = file.text(at, Math.min(to - at, 32));
  const known = applications.find(([of, begins]) => of === marker && begins.test(opening));
  return known?.[2] ?? unknownPart(marker === 0xfe ? 'COM' : `APP${marker - 0xe0}`);
}

/** Where the pixels of a scan end: at a marker that is none of those that stand among pixels (B.1.1.5). */
function endOfPixels({ bytes }: PictureBytes, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1];
    if (next === undefined) break;
    if (next !== 0 && next !== 0xff && (next < 0xd0 || next > 0xd7)) return at;
  }
  throw new BrokenPictureError('The file ends too soon.');
}

class JpegReader {
  readonly #file: PictureBytes;
  readonly #tables: JpegTables;
  readonly #seen = new Set<number>();
  size = { width: 0, height: 0 };

  constructor(file: PictureBytes) {
    this.#file = file;
    this.#tables = new JpegTables(file);
  }

  get hasUnused(): boolean {
    return this.#tables.hasUnused;
  }

  /** Reads one segment; gives what it holds besides the picture. */
  #read(segment: Segment): PictureExtra | undefined {
    const { marker } = segment;
    if (frames.has(marker)) this.size = this.#tables.frame(segment, marker === progressive);
    else if (marker === 0xdb) this.#tables.quantisation(segment);
    else if (marker === 0xc4) this.#tables.huffman(segment);
    else if (marker === startOfScan) this.#tables.scan(segment);
    else if (marker === 0xdd) need(segment.to - segment.at === 2, 'A segment has another length than it says.');
    else return this.#readOther(segment);
    return undefined;
  }

  #readOther(segment: Segment): PictureExtra | undefined {
    const { marker } = segment;
    need(marker >= 0xe0 && (marker <= 0xef || marker === 0xfe), 'The file holds a segment that no picture has.');
    const isFirst = !this.#seen.has(marker);
    this.#seen.add(marker);
    return isFirst && isPlain(this.#file, segment) ? undefined : extraOf(this.#file, segment);
  }

  /** The part that begins at a marker. */
  part(from: number): PicturePart {
    const file = this.#file;
    need(file.byte(from) === 0xff, 'Something stands between two segments.');
    const marker = file.byte(from + 1);
    if (marker === startOfImage || marker === endOfImage) {
      need((marker === startOfImage) === (from === 0), 'The file begins twice.');
      if (marker === endOfImage) this.#tables.close();
      return { from, to: from + 2 };
    }
    const at = from + 4;
    const to = from + 2 + file.short(from + 2);
    need(to >= at && to <= file.length, 'A segment is longer than the file.');
    const extra = this.#read({ marker, at, to });
    return { from, to: marker === startOfScan ? endOfPixels(file, to) : to, ...(extra && { extra }) };
  }
}

/** The parts of a JPEG file. @throws BrokenPictureError */
export function jpegParts(bytes: Uint8Array): PictureParts {
  const file = new PictureBytes(bytes);
  const reader = new JpegReader(file);
  const parts: PicturePart[] = [];
  const isEnd = (part?: PicturePart): boolean =>
    part !== undefined && part.from > 0 && file.byte(part.from + 1) === endOfImage;
  while (!isEnd(parts.at(-1))) parts.push(reader.part(parts.at(-1)?.to ?? 0));
  const end = parts.at(-1)?.to ?? 0;
  const rest = bytes.subarray(end);
  const isPicture = rest[0] === 0xff && rest[1] === startOfImage;
  if (rest.length > 0) parts.push({ from: end, to: file.length, extra: isPicture ? 'second-picture' : 'after-end' });
  if (reader.hasUnused) parts.push({ from: file.length, to: file.length, extra: 'table' });
  return { ...reader.size, parts };
}
