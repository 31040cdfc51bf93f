/** Where the partitions of a lossy WebP frame end: RFC 6386, sections 7, 9.2 to 9.6 and 9.5. */
import { need, PictureBytes } from './picture-parts.ts';

/** The frame tag, the start code and the size come before the first partition. */
const tagSize = 10;

/** Reads the header bits of the first partition, all of which are coded as equally likely (7.3). */
class BoolReader {
  readonly #file: PictureBytes;
  #at: number;
  #value: number;
  #range = 255;
  #shifts = 0;

  constructor(file: PictureBytes, at: number) {
    this.#file = file;
    this.#value = file.short(at);
    this.#at = at + 2;
  }

  #bit(): number {
    const split = 1 + (((this.#range - 1) * 128) >> 8);
    const isSet = this.#value >= split << 8;
    if (isSet) this.#value -= split << 8;
    this.#range = isSet ? this.#range - split : split;
    while (this.#range < 128) {
      this.#value <<= 1;
      this.#range <<= 1;
      this.#shifts += 1;
      if (this.#shifts % 8 === 0) this.#value |= this.#file.byte(this.#at++);
    }
    return Number(isSet);
  }

  bits(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left -= 1) value = value * 2 + this.#bit();
    return value;
  }

  isSet(): boolean {
    return this.#bit() === 1;
  }

  /** Skips values of so many bits, each behind a bit that says whether it comes. */
  skipOptional(count: number, bits: number): void {
    for (let left = count; left > 0; left -= 1) if (this.isSet()) this.bits(bits);
  }
}

/** How many partitions hold pixels. @param at where the first partition begins */
function countOf(file: PictureBytes, at: number): number {
  const reader = new BoolReader(file, at);
  // Colour space and clamping.
  reader.bits(2);
  if (reader.isSet()) {
    const hasMap = reader.isSet();
    if (reader.isSet()) {
      reader.bits(1);
      reader.skipOptional(4, 8);
      reader.skipOptional(4, 7);
    }
    if (hasMap) reader.skipOptional(3, 8);
  }
  // Kind, strength and sharpness of the filter, then its adjustments.
  reader.bits(10);
  if (reader.isSet() && reader.isSet()) reader.skipOptional(8, 7);
  return 2 ** reader.bits(2);
}

interface Partition {
  /** The first byte after it. */
  end: number;
  size: number;
  /** Gives the frame another size of this partition. */
  resize: (frame: DataView, size: number) => void;
}

function setThree(view: DataView, at: number, value: number): void {
  view.setUint16(at, value & 0xffff, true);
  view.setUint8(at + 2, value >>> 16);
}

function partitionsOf(frame: Uint8Array): Partition[] {
  const file = new PictureBytes(frame);
  const three = (at: number): number => file.lowShort(at) | (file.byte(at + 2) << 16);
  const tag = three(0);
  const first = tag >>> 5;
  const sizes = tagSize + first;
  const count = countOf(file, tagSize);
  let at = sizes + (count - 1) * 3;
  const others = Array.from({ length: count }, (_, index): Partition => {
    const isLast = index === count - 1;
    const place = sizes + index * 3;
    const size = isLast ? frame.length - at : three(place);
    at += size;
    need(size >= 0 && at <= frame.length, 'A partition is longer than the frame.');
    return { end: at, size, resize: (view, value) => (isLast ? undefined : setThree(view, place, value)) };
  });
  const resize = (view: DataView, value: number): void => setThree(view, 0, (tag & 31) | (value << 5));
  return [{ end: sizes, size: first, resize }, ...others];
}

/**
 * The frame of a lossy picture, once for each of its partitions, without the last bytes of that one. A decoder needs them,
 * unless the pixels end before.
 * @throws BrokenPictureError
 */
export function cutFrames(frame: Uint8Array, bytes: number): Uint8Array[] {
  return partitionsOf(frame)
    .filter(({ size }) => size > bytes)
    .map(({ end, size, resize }) => {
      const cut = new Uint8Array(frame.length - bytes);
      cut.set(frame.subarray(0, end - bytes));
      cut.set(frame.subarray(end), end - bytes);
      // What stands behind the first partition moves along with its end; its own size stands before.
      resize(new DataView(cut.buffer), size - bytes);
      return cut;
    });
}
