/** Whether the pixels of a JPEG file end where its scan ends: ITU-T T.81, annexes A.2, B and F.2. */
import { codeTable, CodedBits } from './jpeg-bits.ts';
import type { CodeTable } from './jpeg-bits.ts';
import { jpegParts } from './jpeg-parts.ts';
import { need, PictureBytes } from './picture-parts.ts';
import type { PicturePart } from './picture-parts.ts';

interface Component {
  id: number;
  across: number;
  down: number;
}

interface Frame {
  width: number;
  height: number;
  components: Component[];
}

interface Scan {
  frame: Frame;
  /** For each block of a unit, the tables of its first and its other coefficients. */
  blocks: { first: CodeTable; others: CodeTable }[];
  /** How many units there are, and after how many the bits begin anew. */
  units: number;
  interval: number;
}

function frameOf(file: PictureBytes, at: number): Frame {
  const components = Array.from({ length: file.byte(at + 5) }, (_, index) => {
    const place = at + 6 + index * 3;
    const factors = file.byte(place + 1);
    return { id: file.byte(place), across: factors >>> 4, down: factors & 15 };
  });
  need(
    components.every(({ across, down }) => across > 0 && down > 0 && across <= 4 && down <= 4),
    'No such sizes.',
  );
  return { height: file.short(at + 1), width: file.short(at + 3), components };
}

function addTables(file: PictureBytes, { from, to }: PicturePart, tables: Map<number, CodeTable>): void {
  for (let at = from + 4; at < to;) {
    const counts = file.bytes.subarray(at + 1, at + 17);
    const size = counts.reduce((sum, count) => sum + count, 0);
    tables.set(file.byte(at), codeTable(counts, file.bytes.subarray(at + 17, at + 17 + size)));
    at += 17 + size;
  }
}

/** What a scan of all components needs (A.2.3); undefined for one of some of them. */
function scanOf(
  file: PictureBytes,
  at: number,
  { frame, tables, interval }: { frame: Frame; tables: ReadonlyMap<number, CodeTable>; interval: number },
): Scan | undefined {
  const { width, height, components } = frame;
  if (file.byte(at) !== components.length) return undefined;
  const isAlone = components.length === 1;
  const widest = Math.max(...components.map(({ across }) => across));
  const highest = Math.max(...components.map(({ down }) => down));
  const blocks = components.flatMap(({ across, down }, index) => {
    const chosen = file.byte(at + 2 + index * 2);
    const [first, others] = [tables.get(chosen >>> 4), tables.get(16 + (chosen & 15))];
    need(first !== undefined && others !== undefined, 'A table is missing.');
    return Array.from({ length: isAlone ? 1 : across * down }, () => ({ first, others }));
  });
  const side = (pixels: number, factor: number): number => Math.ceil(pixels / (8 * (isAlone ? 1 : factor)));
  return { frame, blocks, units: side(width, widest) * side(height, highest), interval };
}

/** Reads over one block (F.2.2.1 and F.2.2.2). */
function skipBlock(bits: CodedBits, { first, others }: Scan['blocks'][number]): void {
  const size = bits.value(first);
  need(size <= 16, 'There is no such coefficient.');
  bits.skip(size);
  for (let coefficient = 1; coefficient < 64; coefficient += 1) {
    const value = bits.value(others);
    if (value === 0) return;
    coefficient += value >>> 4;
    bits.skip(value & 15);
  }
}

function endsWithScan(bits: CodedBits, { blocks, units, interval }: Scan): boolean {
  for (let unit = 0; unit < units; unit += 1) {
    if (interval > 0 && unit > 0 && unit % interval === 0) bits.restart();
    for (const block of blocks) skipBlock(bits, block);
  }
  return bits.isAtEnd();
}

/**
 * Whether the one scan of a file holds its pixels and nothing behind them. A file of several scans is not looked at: its
 * decoder reads all of it, and remarks on what is left over.
 * @throws BrokenPictureError when pixels are missing
 */
export function jpegPixelsEnd(bytes: Uint8Array): boolean {
  const file = new PictureBytes(bytes);
  const tables = new Map<number, CodeTable>();
  let frame: Frame | undefined;
  let interval = 0;
  for (const part of jpegParts(bytes).parts) {
    const marker = part.to > part.from + 1 ? bytes[part.from + 1] : undefined;
    if (marker === 0xc2) return true;
    if (marker === 0xc0 || marker === 0xc1) frame = frameOf(file, part.from + 4);
    else if (marker === 0xc4) addTables(file, part, tables);
    else if (marker === 0xdd) interval = file.short(part.from + 4);
    else if (marker === 0xda && frame) {
      const scan = scanOf(file, part.from + 4, { frame, tables, interval });
      const pixels = part.from + 2 + file.short(part.from + 2);
      return scan === undefined || endsWithScan(new CodedBits(bytes, pixels, part.to), scan);
    }
  }
  return true;
}
