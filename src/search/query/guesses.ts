/** What a word may mean that is known in no way. */
import { otherLocale, type Locale } from '#locales';

import { hasCyrillic } from '../analysis/fold.ts';
import { keyOf } from '../analysis/key-alphabet.ts';
import { stemOf } from '../analysis/stem.ts';
import { firstPart, splitCompound } from './compound-query.ts';
import { keyboardWord } from './keyboard-word.ts';
import type { Lexicon } from './lexicon.ts';
import type { Reading } from './reading-kinds.ts';
import { correctionsOf } from './typos.ts';

const mostCorrectedKeys = 5;

/** Known words of the language that are one slip away. */
export function corrected(locale: Locale, word: string, lexicon: Lexicon): Reading[] {
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
  const parts = splitCompound(locale, word, (stem) => lexicon.targetsOf(stem)[0]);
  if (!parts) return [];
  const keys = parts.map(({ stem }) => keyOf(stem)).join(' ');
  return [{ kind: 'compound', keys, shown: parts.map((part) => part.word).join(' ') }];
}

/** What a compound begins with, where its second part is not known: says so with three dots. */
function beginningReading(locale: Locale, word: string, lexicon: Lexicon): Reading[] {
  const first = firstPart(locale, word, (stem) => lexicon.targetsOf(stem)[0]);
  return first ? [{ kind: 'compound', keys: keyOf(first.stem), shown: `${first.word}…` }] : [];
}

/**
 * The first guess that gives something: a slip, a slip on another keyboard, two words written as one, the first of them, a
 * slip in a term of the other language.
 * @param word the token, if it is a single word
 */
export function guesses(
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
    () => (isOwnScript ? beginningReading(locale, word, lexicon) : []),
    () => (word !== undefined && !isOwnScript ? foreignCorrected(locale, word, lexicon) : []),
  ];
  for (const attempt of attempts) {
    const readings = attempt();
    if (readings.length > 0) return readings;
  }
  return [];
}
