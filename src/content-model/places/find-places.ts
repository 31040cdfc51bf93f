/** Finds where a text names a Ukrainian place: in any case, in both scripts, however it is spelled. */
import { regionNames } from '../regions.ts';

import { placeFinder } from './place-finder.ts';
import type { PlaceFinder, PlaceName, Script } from './place-finder.ts';
import {
  isAbbreviation,
  isFiller,
  isHromadaNoun,
  isOrdinary,
  isPlaceAdjective,
  isRegionNoun,
  isSettlementNoun,
  isShortNoun,
} from './settlement-words.ts';
import { wordRows } from './words.ts';
import type { Word } from './words.ts';

export interface Mention {
  /** As it stands in the text. */
  found: string;
  /** Line in the text, counted from 1. */
  line: number;
}

export interface SearchOptions {
  /** Names by which a text is told to be of somewhere else, such as Dutch municipalities. */
  elsewhere?: PlaceFinder | undefined;
  /**
   * `hromadas`: what stands beside the word for a Ukrainian community counts, whatever the name. `settlements`: what
   * stands beside any word for a settlement does.
   */
  unknown?: 'hromadas' | 'settlements' | undefined;
  /** The text is part of an address or a file's name. */
  isPath?: boolean | undefined;
  /**
   * How names count that look like everyday words, when no word for a settlement stands beside them: `strict` with a
   * capital wherever they stand, `careful` (as usual) with a capital where no sentence starts, `sure` not at all, and
   * no short name either.
   */
  level?: 'strict' | 'careful' | 'sure' | undefined;
}

/**
 * The nearest word of the same sentence before or after a name that is none of those that may stand between. The full
 * stop of `м.` ends no sentence.
 */
function neighbour(row: readonly Word[], from: number, step: 1 | -1): Word | undefined {
  for (let far = 1; far < 5; far += 1) {
    const word = row[from + far * step];
    const later = step === 1 ? word : row[from + (far - 1) * step];
    if (!word || (later?.isFirst === true && !isShortNoun(word))) return undefined;
    if (isSettlementNoun(word) || !isFiller(word)) return word;
  }
  return undefined;
}

interface Spot {
  row: readonly Word[];
  first: number;
  last: number;
}

type IsNoun = (word: Word) => boolean;

/** Whether a word for a settlement stands before a name; a figure before `м.` makes it metres. */
function isNamedBy({ row, first }: Spot, isNoun: IsNoun): boolean {
  const before = neighbour(row, first, -1);
  if (!before || !isNoun(before)) return false;
  return !isShortNoun(before) || !/^\d/u.test(row[row.indexOf(before) - 1]?.text ?? '');
}

/** Whether a word for a settlement stands before or after a name. */
function hasNoun(spot: Spot, isNoun: IsNoun): boolean {
  const after = neighbour(spot.row, spot.last, 1);
  return isNamedBy(spot, isNoun) || (after !== undefined && isNoun(after));
}

const regions = placeFinder(regionNames.map((name) => ({ name })));

/** Whether a word belongs to the name of an oblast: «Львівській області», `oblast Lviv`, «Львівщина». */
function isRegionName({ row, first, last }: Spot): boolean {
  const isNamed = regions(row, first).length > 0;
  const sounds = row[first]?.sounds ?? [];
  const isLand = sounds.some((sound) => /(?:SC|C)in(?:a|i|u|o[iu])$/u.test(sound));
  const beside = [row[first - 1], row[last + 1]];
  return isNamed && (isLand || beside.some((word) => word !== undefined && isRegionNoun(word)));
}

function scriptOf({ text }: Word): Script {
  return /\p{Script=Cyrillic}/u.test(text) ? 'cyrillic' : 'latin';
}

/** Fewest sounds of a name that is surely one. */
const fewestSounds = 5;

/** Whether a name looks like no everyday word. */
function isPlain(known: PlaceName, word: Word, { level, isPath }: SearchOptions): boolean {
  const everyday = [...(known.everydayWordIn ?? []), ...(known.everydayFormIn ?? [])];
  if (level === 'sure') return everyday.length === 0 && word.isCapital && (word.sounds[0]?.length ?? 0) >= fewestSounds;
  return isPath ? everyday.length === 0 : !everyday.includes(scriptOf(word));
}

/**
 * Whether a name stands at a spot. What looks like an everyday word counts with a capital where no sentence starts, or
 * as a name beside the word for a settlement.
 */
function isMention(known: PlaceName, spot: Spot, { level = 'careful', isPath = false }: SearchOptions): boolean {
  const word = spot.row[spot.first];
  if (!word || (spot.first === spot.last && isOrdinary(word)) || isRegionName(spot)) return false;
  if (isPlain(known, word, { level, isPath })) return true;
  const isShaped = word.isCapital || isPath || isPlaceAdjective(word);
  const isSure = level === 'strict' || !word.isFirst || isPlaceAdjective(word);
  if (isShaped && (isSure ? hasNoun : isNamedBy)(spot, isSettlementNoun)) return true;
  if (level === 'sure' || isPath) return level === 'strict';
  return word.isCapital && (level === 'strict' || !word.isFirst);
}

/** Whether a word with a capital stands where the name of a settlement stands. */
function isUnknownName(row: readonly Word[], at: number, { unknown }: SearchOptions): boolean {
  const word = row[at];
  const isNoun = unknown === 'hromadas' ? isHromadaNoun : isSettlementNoun;
  if (!word?.isCapital || word.text.length < 2 || isOrdinary(word) || isSettlementNoun(word) || isFiller(word))
    return false;
  const spot = { row, first: at, last: at };
  if (isRegionName(spot) || isAbbreviation(word)) return false;
  return isNamedBy(spot, isNoun) || (isPlaceAdjective(word) && hasNoun(spot, isNoun));
}

function mentionsIn(row: readonly Word[], finder: PlaceFinder, options: SearchOptions): Mention[] {
  return row.flatMap((word, at): Mention[] => {
    if (options.level === 'sure' && !word.isCapital && !isPlaceAdjective(word)) return [];
    if ((options.elsewhere?.(row, at).length ?? 0) > 0) return [];
    const named = finder(row, at).find(({ known, length }) => {
      return isMention(known, { row, first: at, last: at + length - 1 }, options);
    });
    const length = named?.length ?? (options.unknown && isUnknownName(row, at, options) ? 1 : 0);
    const words = row.slice(at, at + length);
    return length > 0 ? [{ found: words.map(({ text }) => text).join(' '), line: word.line }] : [];
  });
}

type Rows = ReturnType<typeof wordRows>;

/** The same as `findPlaces`, for a text whose words are known. */
export function findPlacesIn(rows: Rows, finder: PlaceFinder, options: SearchOptions = {}): Mention[] {
  const all = rows.flatMap((row) => mentionsIn(row, finder, options));
  return all.filter(
    ({ found, line }, index) => all.findIndex((one) => one.found === found && one.line === line) === index,
  );
}

/** Every place where a text names one of the places that a finder knows, or one that stands beside a settlement's word. */
export function findPlaces(text: string, finder: PlaceFinder, options: SearchOptions = {}): Mention[] {
  return findPlacesIn(wordRows(text, options.isPath), finder, options);
}
