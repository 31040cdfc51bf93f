/** Readings of single words as searches for all of them. */
import { foreignMark } from '../analysis/key-alphabet.ts';
import type { Reading } from './reading-kinds.ts';
import type { TokenReadings } from './reading.ts';

const mostCombinations = 12;

export interface Token extends TokenReadings {
  text: string;
}

/** A search in the index: its keys, and whether one of them is of the other language. */
export interface Combination {
  keys: string;
  isRelated: boolean;
  /** A form of the same verb that may be one of another word. */
  isUnsure: boolean;
}

/** Whether a word was found only by guessing what it should be. */
export function isCorrected({ readings }: Token): boolean {
  return readings.some(({ kind }) => kind === 'corrected' || kind === 'compound');
}

/** Every choice of one reading per word, the likeliest first. */
export function combinationsOf(tokens: readonly Token[]): Combination[] {
  let combinations: Reading[][] = [[]];
  for (const { readings } of tokens) {
    if (readings.length === 0) continue;
    combinations = combinations
      .flatMap((before) => readings.map((reading) => [...before, reading]))
      .slice(0, mostCombinations);
  }
  return combinations
    .filter((readings) => readings.length > 0)
    .map((readings) => ({
      keys: readings.map(({ keys }) => keys).join(' '),
      isRelated: readings.some(({ keys }) => keys.startsWith(foreignMark)),
      isUnsure: readings.some(({ kind }) => kind === 'verb'),
    }));
}

/** The query with the words that it was searched by, when one is not as typed. */
export function understood(tokens: readonly Token[]): { understood?: string } {
  const firsts = tokens.map(({ text, readings: [first], prefix }) => ({ text, shown: first?.shown ?? prefix?.shown }));
  if (firsts.every(({ shown }) => shown === undefined)) return {};
  return { understood: firsts.map(({ text, shown }) => shown ?? text).join(' ') };
}
