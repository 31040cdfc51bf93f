/** What a word of a query may mean: as it is typed, as a term of the other language, on another keyboard, with a slip. */
import { otherLocale, type Locale } from '#locales';

import { romanise } from '#model/romanise.ts';

import { isAbbreviation, isPlainToo } from '../analysis/abbreviation.ts';
import { foldWord, hasCyrillic } from '../analysis/fold.ts';
import { keyOf } from '../analysis/key-alphabet.ts';
import { latinLookAlike, skeletonOf } from '../analysis/skeleton.ts';
import { stemOf, stemOfSkeleton } from '../analysis/stem.ts';
import { verbStems } from '../analysis/ukrainian-verbs.ts';
import { wordsOf } from '../analysis/words.ts';
import { completionsOf, cutCompletionsOf, type Completions } from './completions.ts';
import { corrected, guesses } from './guesses.ts';
import { keyboardWord } from './keyboard-word.ts';
import type { Lexicon } from './lexicon.ts';
import { usualName } from './place-names.ts';
import type { Reading, ReadingKind } from './reading-kinds.ts';

export interface TokenReadings {
  /** The word as typed; nothing for a token that is no single word. */
  word: string | undefined;
  readings: Reading[];
  /** Beginning of words, for the word that is still being typed. */
  prefix: Completions | undefined;
  /** Finds known words that are one slip away from a word that is known as well. */
  slips: () => Reading[];
}

const mostVerbForms = 6;
const mostSlips = 3;
/** A short name is one letter away from many words. */
const shortestGuessedName = 7;

/** The other language's script, or Latin letters that may be a Dutch term. */
function foreignReadings(locale: Locale, word: string, lexicon: Lexicon): Reading[] {
  const written: Locale = hasCyrillic(word) ? 'uk' : 'nl';
  if (written === locale) return [];
  const stem = stemOf(otherLocale(locale), word);
  return lexicon.isForeign(stem) ? [{ kind: 'foreign', keys: keyOf(stem, { foreign: true }) }] : [];
}

/** Stems of the index for a word of capitals: as it stands, or as the plain word that it may be. */
function targetsOfAbbreviation(skeleton: string, stem: string, lexicon: Lexicon): readonly string[] {
  const whole = lexicon.targetsOf(skeleton);
  return whole.length > 0 || !isPlainToo(skeleton, stem) ? whole : lexicon.targetsOf(stem);
}

function typedReadings(locale: Locale, word: string, lexicon: Lexicon): Reading[] {
  const skeleton = skeletonOf(locale, word);
  const stem = stemOfSkeleton(locale, skeleton);
  const own = isAbbreviation(word)
    ? targetsOfAbbreviation(skeleton, stem, lexicon)
    : // An abbreviation that is typed in small letters is in the index as it stands.
      [...new Set([...lexicon.targetsOf(stem), ...lexicon.targetsOf(skeleton)])];
  const forms =
    locale === 'uk' && !isAbbreviation(word) ? verbStems(word).flatMap((form) => lexicon.targetsOf(form)) : [];
  const others = [...new Set(forms)].filter((target) => !own.includes(target)).slice(0, mostVerbForms);
  return [
    ...own.map((target): Reading => ({ kind: 'typed', keys: keyOf(target) })),
    ...others.map((target): Reading => ({ kind: 'verb', keys: keyOf(target) })),
  ];
}

/** A place by the name that texts have for it, and a word of the other script by its letters. */
function renamedReadings(locale: Locale, word: string, lexicon: Lexicon): Reading[] {
  const isOther = locale === 'nl' && hasCyrillic(word);
  const names = [usualName(locale, word), ...(isOther ? [inLatin(word)] : [])];
  for (const name of names) {
    const readings = name === undefined ? [] : typedReadings(locale, name, lexicon);
    if (name !== undefined && readings.length > 0) return withShown(readings, 'typed', name);
  }
  return [];
}

function withShown(readings: readonly Reading[], kind: ReadingKind, shown: string): Reading[] {
  return readings.map((reading) => ({ ...reading, kind, shown }));
}

/** The Latin letters of a Cyrillic word: look-alikes where all are (ІХ, СО), else romanised. */
function inLatin(word: string): string {
  const folded = foldWord(word);
  const alike = [...folded].map((letter) => latinLookAlike(letter));
  return alike.every((letter) => letter !== undefined) ? alike.join('') : romanise(folded);
}

/** What must be loaded of the lexicon to read a token. */
export function skeletonsOf(locale: Locale, token: string): string[] {
  const typed = wordsOf(token).map(({ text }) => text);
  const others = typed.flatMap((word) => [
    usualName(locale, word) ?? '',
    locale === 'nl' && hasCyrillic(word) ? inLatin(word) : '',
  ]);
  const words = [...typed, ...others, keyboardWord(locale, token) ?? ''];
  return words.map((word) => skeletonOf(locale, word)).filter((skeleton) => skeleton !== '');
}

/** Whether a word that is not known is still no slip: an abbreviation, a short name, a place by a name in use. */
function isSpelledRight(locale: Locale, word: string, isName: boolean): boolean {
  const isShortName = isName && word.length < shortestGuessedName;
  return isAbbreviation(word) || isShortName || usualName(locale, word) !== undefined;
}

/**
 * All that a token of a query may mean, the likeliest first.
 * @param place of the word in the query: the last one may not be finished yet, and a name is no other word with a slip
 */
export function readToken(
  locale: Locale,
  token: string,
  lexicon: Lexicon,
  { isLast, isName = false }: { isLast: boolean; isName?: boolean },
): TokenReadings {
  const words = wordsOf(token);
  const word = words.length === 1 ? words[0]?.text : undefined;
  const isOwn = word !== undefined && (locale === 'uk' || !hasCyrillic(word));
  const readings = [
    ...(isOwn ? typedReadings(locale, word, lexicon) : []),
    ...(word === undefined ? [] : foreignReadings(locale, word, lexicon)),
  ];
  if (word !== undefined && (readings.length === 0 || isAbbreviation(word))) {
    // ІХ in Cyrillic capitals is the number of a law, and no form of їх.
    const renamed = renamedReadings(locale, word, lexicon);
    if (renamed.length > 0) readings.splice(0, readings.length, ...renamed);
  }
  if (readings.length === 0) {
    const onKeyboard = keyboardWord(locale, token);
    if (onKeyboard !== undefined && /[^aeiouy]/u.test(skeletonOf(locale, onKeyboard)))
      readings.push(...withShown(typedReadings(locale, onKeyboard, lexicon), 'keyboard', onKeyboard));
  }
  const skeleton = isOwn ? skeletonOf(locale, word) : '';
  const exact = isLast ? completionsOf(skeleton, lexicon) : undefined;
  const isKnown = readings.length > 0 || exact !== undefined;
  const mayBeSlip = word === undefined || !isSpelledRight(locale, word, isName);
  if (!isKnown && mayBeSlip) readings.push(...guesses(locale, { token, word }, lexicon));
  const isLost = mayBeSlip && isLast && isOwn && readings.length === 0 && exact === undefined;
  const prefix = isLost ? cutCompletionsOf(locale, word, lexicon) : exact;
  const isTyped = readings.some(({ kind }) => kind === 'typed') && !readings.some(({ kind }) => kind === 'foreign');
  const own = new Set(readings.map(({ keys }) => keys));
  const slips = () =>
    isTyped && isOwn && mayBeSlip && (locale === 'uk') === hasCyrillic(word)
      ? corrected(locale, word, lexicon)
          .filter(({ keys }) => !own.has(keys))
          .slice(0, mostSlips)
      : [];
  return { word, readings, prefix, slips };
}
