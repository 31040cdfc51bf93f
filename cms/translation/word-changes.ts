/** What was taken out of a text and put in, word by word. */
import { longestRow } from '../format/longest-row.ts';

export interface Piece {
  /** `cut` stands for unchanged words that are left out. */
  kind: 'same' | 'removed' | 'added' | 'cut';
  text: string;
}

/** Most words that are compared one with another; a longer text counts as changed whole. */
const mostPairs = 4_000_000;

/** Words kept around a change. */
const around = 12;

/** Words with the white space behind them; a line break is a word of its own. */
function wordsOf(text: string): string[] {
  return text.match(/\n+|[^\s]+[^\S\n]*|[^\S\n]+/gu) ?? [];
}

/** Puts words of the same kind together, and what is removed before what is added. */
function joined(words: readonly Piece[]): Piece[] {
  const pieces: Piece[] = [];
  for (const { kind, text } of words) {
    const last = pieces.at(-1);
    const beforeLast = pieces.at(-2);
    if (last?.kind === kind) last.text += text;
    else if (kind === 'removed' && last?.kind === 'added' && beforeLast?.kind === 'removed') beforeLast.text += text;
    else if (kind === 'removed' && last?.kind === 'added') pieces.splice(-1, 0, { kind, text });
    else pieces.push({ kind, text });
  }
  return pieces;
}

/** The difference between two texts: all words of both, in order. Words are what white space parts. */
export function wordChanges(before: string, after: string): Piece[] {
  const [old, now] = [wordsOf(before), wordsOf(after)];
  const [oldKeys, nowKeys] = [old, now].map((words) => words.map((word) => (/\n/u.test(word) ? '\n' : word.trimEnd())));
  const isSmall = old.length * now.length <= mostPairs;
  const found = isSmall ? longestRow(oldKeys ?? [], nowKeys ?? []) : new Map<number, number>();
  const words: Piece[] = [];
  let next = 0;
  now.forEach((text, index) => {
    const was = found.get(index);
    if (was === undefined) {
      words.push({ kind: 'added', text });
      return;
    }
    words.push(...old.slice(next, was).map((gone): Piece => ({ kind: 'removed', text: gone })));
    words.push({ kind: 'same', text });
    next = was + 1;
  });
  words.push(...old.slice(next).map((gone): Piece => ({ kind: 'removed', text: gone })));
  return joined(words);
}

/** The difference with only a few words around each change. */
export function shortened(pieces: readonly Piece[]): Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    if (piece.kind !== 'same') return [piece];
    const words = wordsOf(piece.text);
    const head = index === 0 ? 0 : around;
    const tail = index === pieces.length - 1 ? 0 : around;
    if (words.length <= head + tail + 1) return [piece];
    const same = (part: string[]): Piece[] => (part.length > 0 ? [{ kind: 'same', text: part.join('') }] : []);
    return [...same(words.slice(0, head)), { kind: 'cut', text: ' … ' }, ...same(words.slice(words.length - tail))];
  });
}
