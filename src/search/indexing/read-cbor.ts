/** Reads CBOR (RFC 8949) as far as Pagefind's list of files uses it: numbers, texts and lists. */

export type Cbor = number | string | readonly Cbor[];

/** Bytes behind the first one that hold a number, by the last five bits of it (RFC 8949, section 3). */
const widths: ReadonlyMap<number, number> = new Map([
  [24, 1],
  [25, 2],
  [26, 4],
]);

const kinds = { number: 0, text: 3, list: 4 };

/**
 * @returns the first value
 * @throws when it holds anything else, or ends too early
 */
export function readCbor(bytes: Buffer): Cbor {
  let at = 0;
  const head = (): [kind: number, value: number] => {
    const first = bytes.readUInt8(at);
    at += 1;
    const value = first & 0b11111;
    if (value < 24) return [first >> 5, value];
    const width = widths.get(value);
    if (width === undefined) throw new Error(`There is a CBOR head that is not known: ${String(first)}.`);
    at += width;
    return [first >> 5, bytes.readUIntBE(at - width, width)];
  };
  const read = (): Cbor => {
    const [kind, value] = head();
    if (kind === kinds.number) return value;
    if (kind === kinds.list) return Array.from({ length: value }, read);
    if (kind !== kinds.text) throw new Error(`There is a CBOR value that is not known: ${String(kind)}.`);
    at += value;
    return bytes.toString('utf8', at - value, at);
  };
  return read();
}
