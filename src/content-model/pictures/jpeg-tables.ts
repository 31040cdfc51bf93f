/** Which tables and scans of a JPEG file the picture needs: ITU-T T.81, annex B.2 and G.1. */
import { need, type PictureBytes } from './picture-parts.ts';

interface Component {
  id: number;
  /** Number of its quantisation table. */
  table: number;
  /** How far each of its 64 coefficients is known: the lowest bit that came; absent until the first scan. */
  bits: Map<number, number>;
}

interface Segment {
  /** Where its data begins. */
  at: number;
  to: number;
}

/** Keeps the tables and scans that came, and finds what no pixel needs. */
export class JpegTables {
  readonly #file: PictureBytes;
  readonly #components: Component[] = [];
  /** Tables that came and that no scan used so far. */
  readonly #waiting = new Set<string>();
  #isProgressive = false;
  hasUnused = false;

  constructor(file: PictureBytes) {
    this.#file = file;
  }

  get hasFrame(): boolean {
    return this.#components.length > 0;
  }

  /** The header of the frame (B.2.2). */
  frame({ at, to }: Segment, isProgressive: boolean): { width: number; height: number } {
    const file = this.#file;
    need(!this.hasFrame, 'There is more than one frame.');
    const count = file.byte(at + 5);
    need([1, 3, 4].includes(count) && to - at === 6 + count * 3, 'No such colours.');
    for (let place = at + 6; place < to; place += 3)
      this.#components.push({ id: file.byte(place), table: file.byte(place + 2), bits: new Map() });
    this.#isProgressive = isProgressive;
    return { height: file.short(at + 1), width: file.short(at + 3) };
  }

  #define(name: string): void {
    if (this.#waiting.has(name)) this.hasUnused = true;
    this.#waiting.add(name);
  }

  /** Quantisation tables (B.2.4.1). */
  quantisation({ at, to }: Segment): void {
    let place = at;
    while (place < to) {
      const head = this.#file.byte(place);
      this.#define(`q${head & 15}`);
      place += head >>> 4 === 0 ? 65 : 129;
    }
    need(place === to, 'A table has another length than it says.');
  }

  /** Huffman tables (B.2.4.2). */
  huffman({ at, to }: Segment): void {
    let place = at;
    while (place < to) {
      this.#define(`h${this.#file.byte(place)}`);
      let values = 0;
      for (let length = 1; length <= 16; length += 1) values += this.#file.byte(place + length);
      place += 17 + values;
    }
    need(place === to, 'A table has another length than it says.');
  }

  /** The header of a scan (B.2.3): no coefficient comes twice. */
  scan({ at, to }: Segment): void {
    const file = this.#file;
    const count = file.byte(at);
    need(this.hasFrame && count > 0 && to - at === 4 + count * 2, 'A scan has no header.');
    const [first, last, both] = [file.byte(to - 3), file.byte(to - 2), file.byte(to - 1)];
    const [high, low] = [both >>> 4, both & 15];
    need(last < 64 && first <= last, 'No such coefficients.');
    for (let place = at + 1; place < to - 3; place += 2) {
      const component = this.#components.find(({ id }) => id === file.byte(place));
      need(component !== undefined, 'A scan is of no known colour.');
      const tables = file.byte(place + 1);
      this.#waiting.delete(`q${component.table}`);
      if (first === 0) this.#waiting.delete(`h${tables >>> 4}`);
      if (last > 0) this.#waiting.delete(`h${16 + (tables & 15)}`);
      const range = this.#isProgressive ? { first, last, high, low } : { first: 0, last: 63, high: 0, low: 0 };
      this.#refine(component, range);
    }
  }

  #refine({ bits }: Component, { first, last, high, low }: { first: number; last: number; high: number; low: number }) {
    for (let coefficient = first; coefficient <= last; coefficient += 1) {
      const known = bits.get(coefficient);
      need(high === 0 ? known === undefined : known === high && low === high - 1, 'A scan comes twice.');
      bits.set(coefficient, low);
    }
  }

  /** To be told at the end of the picture. */
  close(): void {
    need(this.hasFrame && this.#components.every(({ bits }) => bits.has(0)), 'There are no pixels.');
    if (this.#waiting.size > 0) this.hasUnused = true;
  }
}
