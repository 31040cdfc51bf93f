import type { Locale } from '#locales';

import { hasCyrillic } from '../analysis/fold.ts';
import { withoutGroups } from '../analysis/grouped-numbers.ts';
import { wordsOf } from '../analysis/words.ts';
import { isStopWord } from './stop-words.ts';

export interface ParsedQuery {
  /** What stands between spaces, in order: mostly a word, or what may be one on another keyboard. */
  tokens: string[];
  /** Tokens that are written as a name: with a capital behind another word. */
  names: ReadonlySet<string>;
  /** Words that must stand together, as they were put in quotes. */
  phrases: string[][];
}

/** More words than these do not make a search better. */
const mostTokens = 8;
const quoted = /["«„“”]([^"«»„“”]+)["»“”]/gu;
const quotes = /["«»„“”]/gu;

/** Letters of the language of the page: a Dutch page has no Cyrillic words, a Ukrainian one may have Latin names. */
function isReadable(locale: Locale, word: string): boolean {
  return (locale === 'uk') === hasCyrillic(word) || /^\d+$/u.test(word);
}

/** Signs that are no letter on either keyboard, and figures, which are no slip of one. */
const joins = /[-\u2010-\u2015\u2212/№]|\d/u;

/** "БІ-зона" and "922-VIII" are two words; `;tneh` is one that another keyboard may explain. */
function tokensOf(locale: Locale, chunk: string): string[] {
  const words = wordsOf(chunk).map(({ text }) => text);
  const isJoined = joins.test(chunk) || words.every((word) => isReadable(locale, word));
  return words.length > 1 && isJoined ? words : [chunk];
}

/** Takes a query apart. Stop words and lone signs are left out where other words remain. */
export function parseQuery(locale: Locale, query: string): ParsedQuery {
  const phrases = [...query.matchAll(quoted)]
    .map(([, phrase = '']) => wordsOf(phrase).map(({ text }) => text))
    .filter((words) => words.length > 1);
  const tokens = withoutGroups(query.replace(quotes, ' '))
    .split(/\s+/u)
    .filter((chunk) => chunk !== '')
    .flatMap((chunk) => tokensOf(locale, chunk));
  const telling = tokens.filter((token) => !isStopWord(locale, token) && wordsOf(token).length > 0);
  const names = new Set(tokens.slice(1).filter((token) => /^\p{Lu}\p{Ll}/u.test(token)));
  return { tokens: (telling.length > 0 ? telling : tokens).slice(0, mostTokens), names, phrases };
}
