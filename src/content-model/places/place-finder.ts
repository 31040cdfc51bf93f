/** Looks names of places up by their sounds: which of thousands may stand at a word of a text. */
import { namePattern } from './name-pattern.ts';
import type { NamePattern } from './name-pattern.ts';
import type { Word } from './words.ts';

/** A place to look for. */
export interface PlaceName {
  name: string;
  /** Scripts in which it is an everyday word too: «долина» is a valley. */
  everydayWordIn?: readonly Script[];
  /** Scripts in which one of its forms looks like one of an everyday word. */
  everydayFormIn?: readonly Script[];
}

export type Script = 'cyrillic' | 'latin';

type Known = PlaceName & NamePattern;

/** The names that may stand at a word. */
export type PlaceFinder = (row: readonly Word[], at: number) => readonly { known: PlaceName; length: number }[];

/** Makes the search for names; it is quick for thousands of them. */
export function placeFinder(names: readonly PlaceName[]): PlaceFinder {
  const byStart = new Map<string, Known[]>();
  for (const place of names) {
    const pattern = namePattern(place.name);
    if (pattern) byStart.set(pattern.start, [...(byStart.get(pattern.start) ?? []), { ...place, ...pattern }]);
  }
  const startingWith = new WeakMap<Word['sounds'], readonly Known[]>();
  const namesFrom = (heard: Word['sounds']): readonly Known[] => {
    const known = startingWith.get(heard) ?? namesAt(heard, byStart);
    startingWith.set(heard, known);
    return known;
  };
  return (row, at) => {
    const word = row[at];
    if (!word) return [];
    return namesFrom(word.sounds).flatMap((known) => {
      const length = lengthAt(known, row, at);
      return length > 0 ? [{ known, length }] : [];
    });
  };
}

/** The names that may start with a word, whatever follows it. */
function namesAt(heard: Word['sounds'], byStart: ReadonlyMap<string, readonly Known[]>): Known[] {
  const starts = new Set(heard.flatMap((sound) => [0, 1, 2, 3].map((length) => sound.slice(0, length))));
  return [...starts]
    .flatMap((start) => byStart.get(start) ?? [])
    .filter(({ words: [first], joined }) => hasForm(heard, first) || hasForm(heard, joined));
}

function hasForm(heard: Word['sounds'], isForm: ((sound: string) => boolean) | undefined): boolean {
  return isForm !== undefined && heard.some(isForm);
}

function sounds(word: Word | undefined, isForm: ((sound: string) => boolean) | undefined): boolean {
  return word !== undefined && hasForm(word.sounds, isForm);
}

/** How many words of a row a name takes from a word on; 0 when it does not stand there. */
function lengthAt({ words, joined }: NamePattern, row: readonly Word[], at: number): number {
  if (sounds(row[at], joined)) return 1;
  return words.every((isForm, step) => sounds(row[at + step], isForm)) ? words.length : 0;
}
