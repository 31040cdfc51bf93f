/** Readings of single words as searches for all of them. */
import { foreignMark } from '../analysis/key-alphabet.ts';
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

/** Whether some page may have it. */
export function isKnown({ readings, prefix }: Token): boolean {
  return readings.length > 0 || prefix !== undefined;
}

/** Whether a word was found only by guessing what it should be. */
export function isCorrected({ readings }: Token): boolean {
  return readings.some(({ kind }) => kind === 'corrected' || kind === 'compound');
}

/** Every choice of one of each list, in the order of the lists; no more than `most`. */
export function everyChoice<T>(lists: readonly (readonly T[])[], most: number): T[][] {
  let choices: T[][] = [[]];
  for (const list of lists) choices = choices.flatMap((before) => list.map((one) => [...before, one])).slice(0, most);
  return choices;
}

/** Every choice of one reading per word, the likeliest first. */
export function combinationsOf(tokens: readonly Token[]): Combination[] {
  const known = tokens.map(({ readings }) => readings).filter((readings) => readings.length > 0);
  return everyChoice(known, mostCombinations)
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
