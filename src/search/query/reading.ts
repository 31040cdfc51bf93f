/** What a word of a query may mean: as it is typed, as a term of the other language, on another keyboard, with a slip. */
import { otherLocale, type Locale } from '#locales';

import { hasCyrillic } from '../analysis/fold.ts';
import { keyOf } from '../analysis/key-alphabet.ts';
import { skeletonOf } from '../analysis/skeleton.ts';
import { stemOf, stemOfSkeleton } from '../analysis/stem.ts';
import { verbStems } from '../analysis/ukrainian-verbs.ts';
import { wordsOf } from '../analysis/words.ts';
import { completionsOf, cutCompletionsOf, type Completions } from './completions.ts';
import { corrected, guesses } from './guesses.ts';
import { keyboardWord } from './keyboard-word.ts';
import type { Lexicon } from './lexicon.ts';
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

function withShown(readings: readonly Reading[], kind: ReadingKind, shown: string): Reading[] {
  return readings.map((reading) => ({ ...reading, kind, shown }));
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
  const isLost = isLast && isOwn && readings.length === 0 && exact === undefined;
  const prefix = isLost ? cutCompletionsOf(locale, word, lexicon) : exact;
  const isTyped = readings.some(({ kind }) => kind === 'typed') && !readings.some(({ kind }) => kind === 'foreign');
  const own = new Set(readings.map(({ keys }) => keys));
  const slips = () =>
    isTyped && isOwn && (locale === 'uk') === hasCyrillic(word)
      ? corrected(locale, word, lexicon)
          .filter(({ keys }) => !own.has(keys))
          .slice(0, mostSlips)
      : [];
  return { word, readings, prefix, slips };
}
