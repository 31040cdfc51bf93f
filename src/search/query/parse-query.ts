import type { Locale } from '#locales';

import { hasCyrillic } from '../analysis/fold.ts';
import { wordsOf } from '../analysis/words.ts';
import { isStopWord } from './stop-words.ts';

export interface ParsedQuery {
  /** What stands between spaces, in order: mostly a word, or what may be one on another keyboard. */
  tokens: string[];
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

/** "БІ-зона" is two words; `;tneh` is one that another keyboard may explain. */
function tokensOf(locale: Locale, chunk: string): string[] {
  const words = wordsOf(chunk).map(({ text }) => text);
  return words.length > 1 && words.every((word) => isReadable(locale, word)) ? words : [chunk];
}

/** Takes a query apart. Stop words are left out where other words remain. */
export function parseQuery(locale: Locale, query: string): ParsedQuery {
  const phrases = [...query.matchAll(quoted)]
    .map(([, phrase = '']) => wordsOf(phrase).map(({ text }) => text))
    .filter((words) => words.length > 1);
  const tokens = query
    .replace(quotes, ' ')
    .split(/\s+/u)
    .filter((chunk) => chunk !== '')
    .flatMap((chunk) => tokensOf(locale, chunk));
  const telling = tokens.filter((token) => !isStopWord(locale, token));
  return { tokens: (telling.length > 0 ? telling : tokens).slice(0, mostTokens), phrases };
}
