/** What a word of a query may mean: as it is typed, as a term of the other language, on another keyboard, with a slip. */
import { otherLocale, type Locale } from '#locales';

import { hasCyrillic, hasLatin } from '../analysis/fold.ts';
import { asTypedInLatin, asTypedInUkrainian } from '../analysis/keyboard-layouts.ts';
import { keyOf } from '../analysis/key-alphabet.ts';
import { skeletonOf } from '../analysis/skeleton.ts';
import { stemOf, stemOfSkeleton } from '../analysis/stem.ts';
import { wordsOf } from '../analysis/words.ts';
import { verbStems } from '../analysis/ukrainian-verbs.ts';
import { splitCompound } from './compound-query.ts';
import type { Lexicon } from './lexicon.ts';
import { correctionsOf } from './typos.ts';

/** How a key came out of a word. */
export type ReadingKind = 'typed' | 'verb' | 'foreign' | 'keyboard' | 'corrected' | 'compound';

export interface Reading {
  kind: ReadingKind;
  /** What to search for: one key, or several that must all be there. */
  keys: string;
  /** The word as it was understood, when that is not what was typed. */
  shown?: string;
}

export interface TokenReadings {
  /** The word as typed; nothing for a token that is no single word. */
  word: string | undefined;
  readings: Reading[];
  /** Beginning of words, for the word that is still being typed. */
  prefix: { skeleton: string; stems: string[] } | undefined;
  /** Known words that are one slip away from a word that is known as well. */
  slips: Reading[];
}

const shortestPrefix = 3;
const shortestLoosePrefix = 5;
const mostCorrectedKeys = 5;
const mostVerbForms = 6;

/** The other language's script, or Latin letters that may be a Dutch term. */
function foreignReadings(locale: Locale, word: string, lexicon: Lexicon): Reading[] {
  const written: Locale = hasCyrillic(word) ? 'uk' : 'nl';
  if (written === locale) return [];
  const stem = stemOf(otherLocale(locale), word);
  return lexicon.isForeign(stem) ? [{ kind: 'foreign', keys: keyOf(stem, { foreign: true }) }] : [];
}

function typedReadings(locale: Locale, word: string, lexicon: Lexicon): Reading[] {
  const skeleton = skeletonOf(locale, word);
  const stem = stemOfSkeleton(locale, skeleton);
  const own = lexicon.targetsOf(stem);
  const forms = locale === 'uk' ? verbStems(skeleton).flatMap((form) => lexicon.targetsOf(form)) : [];
  const others = [...new Set(forms)].filter((target) => !own.includes(target)).slice(0, mostVerbForms);
  return [
    ...own.map((target): Reading => ({ kind: 'typed', keys: keyOf(target) })),
    ...others.map((target): Reading => ({ kind: 'verb', keys: keyOf(target) })),
  ];
}

/** The one word that another keyboard would have made of what was typed. */
export function keyboardWord(locale: Locale, token: string): string | undefined {
  const swapped = locale === 'uk' ? asTypedInUkrainian(token) : asTypedInLatin(token);
  const isOther = locale === 'uk' ? hasLatin(token) && !hasCyrillic(token) : hasCyrillic(token);
  const words = wordsOf(swapped);
  return isOther && words.length === 1 ? words[0]?.text : undefined;
}

function corrected(locale: Locale, word: string, lexicon: Lexicon): Reading[] {
  const known = {
    stemOf: (candidate: string) => stemOf(locale, candidate),
    frequencyOf: (stem: string) => lexicon.frequencyOf(stem),
  };
  return correctionsOf(word, known)
    .flatMap(({ stem, word: shown }) =>
      lexicon.targetsOf(stem).map((target): Reading => ({ kind: 'corrected', keys: keyOf(target), shown })),
    )
    .slice(0, mostCorrectedKeys);
}

function foreignCorrected(locale: Locale, word: string, lexicon: Lexicon): Reading[] {
  const other = otherLocale(locale);
  const known = {
    stemOf: (candidate: string) => stemOf(other, candidate),
    frequencyOf: (stem: string) => (lexicon.isForeign(stem) ? 1 : 0),
  };
  return correctionsOf(word, known).map(({ stem, word: shown }) => ({
    kind: 'corrected',
    keys: keyOf(stem, { foreign: true }),
    shown,
  }));
}

function compoundReading(locale: Locale, word: string, lexicon: Lexicon): Reading[] {
  const parts = locale === 'nl' ? splitCompound(word, (stem) => lexicon.targetsOf(stem)[0]) : undefined;
  return parts ? [{ kind: 'compound', keys: parts.map((stem) => keyOf(stem)).join(' '), shown: word }] : [];
}

function withShown(readings: readonly Reading[], kind: ReadingKind, shown: string): Reading[] {
  return readings.map((reading) => ({ ...reading, kind, shown }));
}

/** What a word may mean that is known in no way: the first guess that gives something. */
function guesses(
  locale: Locale,
  { token, word }: { token: string; word: string | undefined },
  lexicon: Lexicon,
): Reading[] {
  const isOwnScript = word !== undefined && (locale === 'uk') === hasCyrillic(word);
  const onKeyboard = keyboardWord(locale, token);
  const attempts: (() => Reading[])[] = [
    () => (word !== undefined && (locale === 'uk' || isOwnScript) ? corrected(locale, word, lexicon) : []),
    () => (onKeyboard !== undefined && onKeyboard.length >= 5 ? corrected(locale, onKeyboard, lexicon) : []),
    () => (isOwnScript ? compoundReading(locale, word, lexicon) : []),
    () => (word !== undefined && !isOwnScript ? foreignCorrected(locale, word, lexicon) : []),
  ];
  for (const attempt of attempts) {
    const readings = attempt();
    if (readings.length > 0) return readings;
  }
  return [];
}

/**
 * Words that begin so. The nouns in -ість have о in their stem; and a stem may have lost a vowel that was typed, so a
 * word that is known in no other way is also looked for by what is left of it without its ending or last letters.
 */
function completionsOf(skeleton: string, lexicon: Lexicon): TokenReadings['prefix'] {
  if (skeleton.length < shortestPrefix) return undefined;
  const beginnings = [skeleton, skeleton.replace(/i(s?)$/u, 'o$1')];
  const stems = [...new Set(beginnings.flatMap((beginning) => lexicon.startingWith(beginning)))];
  return stems.length > 0 ? { skeleton, stems } : undefined;
}

function looseCompletionsOf(locale: Locale, skeleton: string, lexicon: Lexicon): TokenReadings['prefix'] {
  return [stemOfSkeleton(locale, skeleton), skeleton.slice(0, -1), skeleton.slice(0, -2)]
    .filter((beginning) => beginning.length >= shortestLoosePrefix)
    .map((beginning) => completionsOf(beginning, lexicon))
    .find((completions) => completions !== undefined);
}

/** What must be loaded of the lexicon to read a token. */
export function skeletonsOf(locale: Locale, token: string): string[] {
  const words = [...wordsOf(token).map(({ text }) => text), keyboardWord(locale, token) ?? ''];
  return words.map((word) => skeletonOf(locale, word)).filter((skeleton) => skeleton !== '');
}

/**
 * All that a token of a query may mean, the likeliest first.
 * @param isLast the word may not be finished yet
 */
export function readToken(locale: Locale, token: string, lexicon: Lexicon, isLast: boolean): TokenReadings {
  const words = wordsOf(token);
  const word = words.length === 1 ? words[0]?.text : undefined;
  const isOwn = word !== undefined && (locale === 'uk' || !hasCyrillic(word));
  const readings = [
    ...(isOwn ? typedReadings(locale, word, lexicon) : []),
    ...(word === undefined ? [] : foreignReadings(locale, word, lexicon)),
  ];
  if (readings.length === 0) {
    const onKeyboard = keyboardWord(locale, token);
    if (onKeyboard !== undefined && /[^aeiouy]/u.test(skeletonOf(locale, onKeyboard)))
      readings.push(...withShown(typedReadings(locale, onKeyboard, lexicon), 'keyboard', onKeyboard));
  }
  const skeleton = isOwn ? skeletonOf(locale, word) : '';
  const exact = isLast ? completionsOf(skeleton, lexicon) : undefined;
  const isKnown = readings.length > 0 || exact !== undefined;
  if (!isKnown) readings.push(...guesses(locale, { token, word }, lexicon));
  const isLost = isLast && readings.length === 0 && exact === undefined;
  const prefix = isLost ? looseCompletionsOf(locale, skeleton, lexicon) : exact;
  const isTyped = readings.some(({ kind }) => kind === 'typed') && !readings.some(({ kind }) => kind === 'foreign');
  const slips = isTyped && isOwn && (locale === 'uk') === hasCyrillic(word) ? corrected(locale, word, lexicon) : [];
  const own = new Set(readings.map(({ keys }) => keys));
  return { word, readings, prefix, slips: slips.filter(({ keys }) => !own.has(keys)).slice(0, 3) };
}
