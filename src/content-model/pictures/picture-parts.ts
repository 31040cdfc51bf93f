/** What the file of a picture is made of, whatever its kind. */
import type { PictureExtra } from './picture-extras.ts';

/** A stretch of a file: a segment of JPEG, a chunk of PNG or WebP, or what is none. */
export interface PicturePart {
  from: number;
  /** The first byte after it. */
  to: number;
  /** What it holds besides the picture; absent for what every picture needs. */
  extra?: PictureExtra;
}

export interface PictureParts {
  /** In pixels. */
  width: number;
  height: number;
  /** All of the file, in order. */
  parts: PicturePart[];
}

/** A file that does not hold to the rules of its kind, or of which a part is missing. */
export class BrokenPictureError extends Error {
  override readonly name = 'BrokenPictureError';
}

/** @throws BrokenPictureError unless something that every picture of the kind has is so */
export function need(isSo: boolean, what: string): asserts isSo {
  if (!isSo) throw new BrokenPictureError(what);
}

/** The bytes of a file as numbers; reading past the end throws a BrokenPictureError. */
export class PictureBytes {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  get length(): number {
    return this.bytes.length;
  }

  #within(at: number, size: number): number {
    need(at >= 0 && at + size <= this.length, 'The file ends too soon.');
    return at;
  }

  byte(at: number): number {
    return this.#view.getUint8(this.#within(at, 1));
  }

  /** Two bytes, the higher one first. */
  short(at: number): number {
    return this.#view.getUint16(this.#within(at, 2));
  }

  /** Four bytes, the highest one first. */
  long(at: number): number {
    return this.#view.getUint32(this.#within(at, 4));
  }

  /** Two bytes, the lower one first. */
  lowShort(at: number): number {
    return this.#view.getUint16(this.#within(at, 2), true);
  }

  /** Four bytes, the lowest one first. */
  lowLong(at: number): number {
    return this.#view.getUint32(this.#within(at, 4), true);
  }

  /** One character a byte. */
  text(at: number, size: number): string {
    return String.fromCharCode(...this.bytes.subarray(this.#within(at, size), at + size));
  }
}
