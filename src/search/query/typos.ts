/** What a reader may have meant by a word that is not known: every word one slip of a finger away. */
import { foldWord, hasCyrillic } from '../analysis/fold.ts';

export interface Correction {
  /** The word as it should have been typed. */
  word: string;
  stem: string;
}

export interface KnownStems {
  stemOf: (word: string) => string;
  /** On how many pages a stem is met, as a power of two; 0 for a stem that is not known. */
  frequencyOf: (stem: string) => number;
}

const shortest = 4;
const longest = 24;
const mostCorrections = 4;
/** A correction that is this much less likely than the best one is left out. */
const widest = 0.45;

const alphabets = { cyrillic: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя', latin: 'abcdefghijklmnopqrstuvwxyz' };

/** Rows of keys, each half a key further right than the one above. */
const keyboards = [
  ['йцукенгшщзхї', 'фівапролджє', 'ячсмитьбю'],
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
];

function neighboursOn(rows: readonly string[]): [string, Set<string>][] {
  return rows.flatMap((row, line) =>
    [...row].map((key, column): [string, Set<string>] => {
      const places = [
        [line, column - 1],
        [line, column + 1],
        [line - 1, column],
        [line - 1, column + 1],
        [line + 1, column - 1],
        [line + 1, column],
      ] as const;
      return [key, new Set(places.map(([y, x]) => rows[y]?.[x] ?? ''))];
    }),
  );
}

const neighbours: ReadonlyMap<string, ReadonlySet<string>> = new Map(keyboards.flatMap(neighboursOn));

function areNear(one: string, other: string): boolean {
  return neighbours.get(one)?.has(other) ?? false;
}

/** Costs of the slips: what fingers do more often costs less; the first letter is seldom wrong. */
const costs = { near: 0.8, far: 1.15, missing: 0.95, swapped: 0.8, doubled: 0.8, added: 1.1, first: 0.5 };

interface Slip {
  word: string;
  cost: number;
}

/** Every word that one letter left out, added, replaced or swapped would make of this one. */
function* slipsOf(word: string): Generator<Slip> {
  const letters = hasCyrillic(word) ? alphabets.cyrillic : alphabets.latin;
  for (let at = 0; at <= word.length; at += 1) {
    const before = word.slice(0, at);
    const after = word.slice(at + 1);
    const own = word[at] ?? '';
    const next = word[at + 1] ?? '';
    const extra = at === 0 ? costs.first : 0;
    for (const letter of letters) yield { word: before + letter + own + after, cost: costs.missing + extra };
    if (own === '') return;
    const isDouble = own === next || areNear(own, next) || areNear(own, word[at - 1] ?? '');
    yield { word: before + after, cost: (isDouble ? costs.doubled : costs.added) + extra };
    if (next !== '' && next !== own)
      yield { word: before + next + own + word.slice(at + 2), cost: costs.swapped + extra };
    for (const letter of letters) {
      if (letter !== own)
        yield { word: before + letter + after, cost: (areNear(own, letter) ? costs.near : costs.far) + extra };
    }
  }
}

/**
 * Known words that differ from this one by one letter, the likeliest first: by the slip, by how long the word is and by
 * how often it is met. Short words and numbers are left as they are.
 */
export function correctionsOf(typed: string, { stemOf, frequencyOf }: KnownStems): Correction[] {
  const word = foldWord(typed);
  if (word.length < shortest || word.length > longest || /\d/u.test(word)) return [];
  const best = new Map<string, Slip>();
  for (const { word: candidate, cost } of slipsOf(word)) {
    const stem = stemOf(candidate);
    const frequency = stem.length >= 3 && stem.length >= word.length * 0.4 ? frequencyOf(stem) : 0;
    if (frequency === 0) continue;
    const total = cost - 0.03 * Math.min(stem.length, 12) - 0.04 * Math.min(frequency, 9);
    if (total < (best.get(stem)?.cost ?? Infinity)) best.set(stem, { word: candidate, cost: total });
  }
  const sorted = [...best].sort(([, one], [, other]) => one.cost - other.cost);
  const limit = (sorted[0]?.[1].cost ?? 0) + widest;
  return sorted
    .filter(([, { cost }]) => cost <= limit)
    .slice(0, mostCorrections)
    .map(([stem, { word: correct }]) => ({ stem, word: correct }));
}
