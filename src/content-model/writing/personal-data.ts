/**
 * Data about people, soldiers and exact places that must not be published. Every pattern has an end: a text of any
 * length is read in a time that grows with its length.
 */
import type { PersonalDataKind } from './personal/kinds.ts';
import { onOneLine, plainText } from './personal/plain-text.ts';
import { offsetCounter, readingsOf } from './personal/readings.ts';
import type { Reading } from './personal/readings.ts';
import { matchesIn } from './personal/searches.ts';

export interface PersonalData {
  kind: PersonalDataKind;
  /** The words in plain signs, on one line. */
  found: string;
}

/** Something that was found, with the number of line breaks above it in the text. */
export interface PersonalDataAt extends PersonalData {
  breaks: number;
}

/** What two findings have in common that are about the same words: spaces and capitals aside. */
export function findingKey(found: string): string {
  return plainText(found).replace(/\s/gu, '').toLowerCase();
}

interface ReadData extends PersonalDataAt {
  way: Reading['way'];
}

/** What was found in the text as it is seen, by line: the same words are not found again where lines are joined. */
type Seen = ReadonlyMap<number, readonly string[]>;

/** Most lines that a finding runs over. */
const mostLines = 4;

function isPartlySeen(seen: Seen, { found, breaks, way }: ReadData): boolean {
  if (way !== 'joined') return false;
  const key = findingKey(found);
  const near = Array.from({ length: mostLines }, (_, more) => seen.get(breaks + more) ?? []).flat();
  return near.some((other) => key.includes(other) || other.includes(key));
}

function byLine(findings: readonly PersonalDataAt[]): Seen {
  const lines = new Map<number, string[]>();
  for (const { found, breaks } of findings) {
    const keys = lines.get(breaks);
    if (keys) keys.push(findingKey(found));
    else lines.set(breaks, [findingKey(found)]);
  }
  return lines;
}

/** What one way of reading finds; where something was left out, only what runs over it. */
function foundIn(reading: Reading): ReadData[] {
  const { way, breaks, cuts } = reading;
  const breaksBefore = offsetCounter(breaks);
  const cutsBefore = offsetCounter(cuts ?? []);
  return matchesIn(reading).flatMap(({ kind, found, start, end }) => {
    const above = breaksBefore(start);
    const next = cuts?.[cutsBefore(start)];
    if (cuts && (next === undefined || next >= end)) return [];
    return [{ kind, found: onOneLine(found), breaks: above, way }];
  });
}

/**
 * Everything in a piece of text that looks like data about a person, a soldier or an exact place.
 * @param text a paragraph or a field as a reader sees it, without marks and escapes, or the address of a link
 */
export function personalDataIn(text: string): PersonalDataAt[] {
  const plain = plainText(text);
  if (!/[\d@]|[[({<]\s?(?:at|apen|ет|соб|рав)/iu.test(plain)) return [];
  const [seen = [], ...others] = readingsOf(plain).map(foundIn);
  const lines = byLine(seen);
  const known = new Set(seen.map(({ found }) => findingKey(found)));
  const more = others.flat().filter((finding) => {
    const key = findingKey(finding.found);
    if (known.has(key)) return false;
    known.add(key);
    return !isPartlySeen(lines, finding);
  });
  return [...seen, ...more].map(({ kind, found, breaks }) => ({ kind, found, breaks }));
}
