/** The ways in which a text is read, so that a line break, a mark or a spelled-out address hides nothing. */
import { withSpelledSigns } from './mailboxes.ts';

/** A text of plain signs in one way to read it. */
export interface Reading {
  text: string;
  /** `seen` as readers see it, `joined` without line breaks, `unmarked` without marks that are none, `spelled` with `@`. */
  way: 'seen' | 'joined' | 'unmarked' | 'spelled';
  /** Offsets before which a line break stands, or stood. */
  breaks: readonly number[];
  /** Offsets at which something was left out: only what runs over one of them is new in this reading. */
  cuts?: readonly number[];
}

function breaksIn(text: string): number[] {
  return [...text.matchAll(/\n/gu)].map(({ index }) => index + 1);
}

/** Whether a line ends a sentence: what comes next starts another, unless an address goes on. */
function endsSentence(line: string): boolean {
  const last = line.slice(line.lastIndexOf(' ') + 1);
  return !last.includes('@') && /\p{L}{2}[.!?:;]$/u.test(last);
}

function joined(text: string): Reading {
  const breaks: number[] = [];
  let length = 0;
  const parts = text.split('\n').map((line, at) => {
    if (at > 0) breaks.push(length);
    const part = endsSentence(line.trim()) ? `${line.trim()} ` : line.trim();
    length += part.length;
    return part;
  });
  return { text: parts.join(''), way: 'joined', breaks, cuts: breaks };
}

/** Signs of Markdown that a text holds as signs, and that a reader overlooks. */
const marks = /[*~`\\]{1,3}|(?<=\d)_{1,3}(?=\d)/gu;

function unmarked(text: string): Reading {
  let left = 0;
  const cuts = [...text.matchAll(marks)].map(({ 0: mark, index }) => {
    left += mark.length;
    return index + mark.length - left;
  });
  const rest = text.replace(marks, '');
  return { text: rest, way: 'unmarked', breaks: breaksIn(rest), cuts };
}

/** Every way to read a text of plain signs, the way in which readers see it first. */
export function readingsOf(text: string): Reading[] {
  const spelled = withSpelledSigns(text);
  return [
    { text, way: 'seen', breaks: breaksIn(text) },
    ...(text.includes('\n') ? [joined(text)] : []),
    ...(text.search(marks) === -1 ? [] : [unmarked(text)]),
    ...(spelled === text ? [] : [{ text: spelled, way: 'spelled' as const, breaks: breaksIn(spelled) }]),
  ];
}

/** Tells how many of some offsets are not beyond a place, for places that only grow. */
export function offsetCounter(offsets: readonly number[]): (place: number) => number {
  let count = 0;
  return (place) => {
    while (count < offsets.length && (offsets[count] ?? 0) <= place) count += 1;
    return count;
  };
}
