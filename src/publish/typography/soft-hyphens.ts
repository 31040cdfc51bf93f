/** Where a long word may break. */
import createHyphenator from 'hyphen';
import dutchPatterns from 'hyphen/patterns/nl.js';
import ukrainianPatterns from 'hyphen/patterns/uk.js';

import type { Locale, Localized } from '#locales';

import { compoundSeams } from './compound-seams.ts';

export const softHyphen = '\u00AD';

/** The art direction, §4: words of 14 letters or more. */
export const shortestHyphenated = 14;
/** No word of either language is longer; the time that patterns take grows with the square of the length. */
const longest = 80;
/** Letters that stay together at either end of a word. */
const least = 3;

const hyphenators = {
  nl: createHyphenator(dutchPatterns, { html: false }),
  uk: createHyphenator(ukrainianPatterns, { html: false }),
} satisfies Localized<(text: string) => string>;

/**
 * The letters on both sides of a place where a word must not break, whatever the patterns say. In Dutch a diaeresis
 * and an apostrophe vanish at a break, which a soft hyphen cannot do (Leidraad 18, woordenlijst.org).
 */
const inseparable = {
  nl: /^['’ʼ]|[äëïöü'’ʼ]$/iu,
  uk: undefined,
} satisfies Localized<RegExp | undefined>;

const apostrophes = /['’ʼ]/gu;
const lettersInARow = /[\p{L}'’ʼ]{14,}/gu;
const entity = /&(?:#?[0-9A-Za-z]{1,32});/gu;
const softHyphenEntity = /^&(?:shy|#173|#[xX]0*[aA][dD]);$/u;
/** Numbers, addresses of mail and web, paths, marks that the build fills in, and what has a soft hyphen already. */
const notWords = /[\p{N}\p{M}@_\u00AD]|:\/|www\.|\p{L}\.\p{L}|%\p{L}/u;

/**
 * Whether a text without white space is a word, or words with punctuation, that may break.
 * @param text with entities as they are written
 */
export function isWord(text: string): boolean {
  return !notWords.test(withoutEntities(text));
}

/**
 * Offsets at which a soft hyphen may stand.
 * @param text a word or a part of it, with entities as they are written
 */
export function softBreaks(locale: Locale, text: string): number[] {
  if (text.length < shortestHyphenated) return [];
  return [...withoutEntities(text).matchAll(lettersInARow)].flatMap(({ 0: word, index }) =>
    breaksWithin(locale, word).map((at) => index + at),
  );
}

/** As long as the text, so that offsets stay. */
function withoutEntities(text: string): string {
  const blank = (written: string) => (softHyphenEntity.test(written) ? softHyphen : '\uFFFC').repeat(written.length);
  return text.includes('&') ? text.replace(entity, blank) : text;
}

function breaksWithin(locale: Locale, word: string): number[] {
  const letters = lettersIn(word);
  if (letters < shortestHyphenated || letters > longest) return [];
  const found = patternBreaks(locale, word);
  return withSeams(found, seamsWithin(locale, word)).filter((at) => {
    const before = lettersIn(word.slice(0, at));
    const isApart = !inseparable[locale]?.test(word.slice(at - 1, at + 1));
    return isApart && before >= least && letters - before >= least;
  });
}

function lettersIn(text: string): number {
  return text.replace(apostrophes, '').length;
}

/** The patterns know the straight apostrophe only. */
function patternBreaks(locale: Locale, word: string): number[] {
  const syllables = hyphenators[locale](word.replace(apostrophes, "'")).split(softHyphen);
  let at = 0;
  return syllables.slice(0, -1).map((syllable) => (at += syllable.length));
}

function seamsWithin(locale: Locale, word: string): number[] {
  const lower = word.toLowerCase();
  return compoundSeams[locale].flatMap(({ letters, seam }) => {
    const index = lower.indexOf(letters);
    return index === -1 ? [] : [index + seam];
  });
}

/** A seam takes the place of the breaks next to it. */
function withSeams(breaks: readonly number[], seams: readonly number[]): number[] {
  const kept = breaks.filter((at) => seams.every((seam) => Math.abs(seam - at) >= least));
  return [...kept, ...seams].toSorted((a, b) => a - b);
}
