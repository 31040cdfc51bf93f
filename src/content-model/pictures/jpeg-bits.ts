/** Reads the coded pixels of a JPEG scan bit by bit: ITU-T T.81, annex F.2.2. */
import { BrokenPictureError, need } from './picture-parts.ts';

/** Codes of up to so many bits are looked up at once. */
const lookupBits = 9;

/** A Huffman table (annex C and F.2.2.3). */
export interface CodeTable {
  /** Length and value of the code that begins with these bits; 0 where it is longer. */
  short: Uint16Array;
  /** The largest code of each length, -1 where there is none, and how to come from a code to its value. */
  largest: Int32Array;
  offset: Int32Array;
  values: Uint8Array;
}

/** @param counts how many codes of each length from 1 to 16 there are */
export function codeTable(counts: Uint8Array, values: Uint8Array): CodeTable {
  const short = new Uint16Array(1 << lookupBits);
  const largest = new Int32Array(18).fill(-1);
  const offset = new Int32Array(18);
  let code = 0;
  let at = 0;
  for (let length = 1; length <= 16; length += 1, code <<= 1) {
    const count = counts[length - 1] ?? 0;
    offset[length] = at - code;
    if (length <= lookupBits) {
      for (let index = 0; index < count; index += 1) {
        const from = (code + index) << (lookupBits - length);
        short.fill((length << 8) | (values[at + index] ?? 0), from, from + (1 << (lookupBits - length)));
      }
    }
    at += count;
    code += count;
    if (count > 0) largest[length] = code - 1;
  }
  return { short, largest, offset, values };
}

/** The bits of a stretch of coded pixels. A byte 0xFF is followed by a 0, or is the start of a marker. */
export class CodedBits {
  readonly #bytes: Uint8Array;
  readonly #end: number;
  #at: number;
  #bits = 0;
  #count = 0;

  constructor(bytes: Uint8Array, from: number, end: number) {
    this.#bytes = bytes;
    this.#at = from;
    this.#end = end;
  }

  /** Brings in enough bits for a code and its value; behind the end come zeros, which are counted by `#at`. */
  #fill(): void {
    while (this.#count <= 16) {
      const byte = this.#at < this.#end ? (this.#bytes[this.#at] ?? 0) : 0;
      const isStuffed = byte === 0xff && this.#bytes[this.#at + 1] === 0;
      // A marker among pixels stays where it is; what is read past it is no pixel.
      const isMarker = byte === 0xff && !isStuffed;
      if (isMarker || this.#at >= this.#end) this.#missing += 8;
      else this.#at += isStuffed ? 2 : 1;
      this.#bits = ((this.#bits << 8) | (isMarker ? 0 : byte)) & 0xffffff;
      this.#count += 8;
    }
  }

  /** Bits that stand in no byte of the file, at the end of what was brought in. */
  #missing = 0;

  #take(count: number): void {
    this.#count -= count;
    if (this.#count < this.#missing) throw new BrokenPictureError('Pixels are missing.');
  }

  /** The value of the next code. */
  value({ short, largest, offset, values }: CodeTable): number {
    if (this.#count <= 16) this.#fill();
    const found = short[(this.#bits >>> (this.#count - lookupBits)) & ((1 << lookupBits) - 1)] ?? 0;
    if (found > 0) {
      this.#take(found >>> 8);
      return found & 255;
    }
    for (let length = lookupBits + 1; length <= 16; length += 1) {
      const code = (this.#bits >>> (this.#count - length)) & ((1 << length) - 1);
      if (code > (largest[length] ?? -1)) continue;
      this.#take(length);
      return values[code + (offset[length] ?? 0)] ?? 0;
    }
    throw new BrokenPictureError('There is no such code.');
  }

  skip(count: number): void {
    if (this.#count < count) this.#fill();
    this.#take(count);
  }

  /** Goes to the next whole byte and, behind it, to the bits after a marker of restart. */
  restart(): void {
    this.#leaveByte();
    need(this.#bytes[this.#at] === 0xff && ((this.#bytes[this.#at + 1] ?? 0) & 0xf8) === 0xd0, 'A restart is missing.');
    this.#at += 2;
  }

  /** Gives back whole bytes that were brought in and not used. */
  #leaveByte(): void {
    let unused = (this.#count - this.#missing) >>> 3;
    for (; unused > 0; unused -= 1)
      this.#at -= this.#bytes[this.#at - 1] === 0 && this.#bytes[this.#at - 2] === 0xff ? 2 : 1;
    [this.#bits, this.#count, this.#missing] = [0, 0, 0];
  }

  /** Whether nothing is left but the bits that fill up the last byte. */
  isAtEnd(): boolean {
    this.#leaveByte();
    while (this.#at < this.#end && this.#bytes[this.#at] === 0xff && this.#bytes[this.#at + 1] === 0xff) this.#at += 1;
    return this.#at === this.#end;
  }
}
