/** Wordings with a better one each, found by a pattern: their words change from text to text. */
import type { FoundWord } from './word-list.ts';

export interface WordingPattern {
  /** With the flags `gu` or `giu`. */
  pattern: RegExp;
  /** What to write instead, in the language of the text. */
  plain: string;
}

/** Makes the search for a list of patterns, as `wordFinder` does for a list of words. */
export function patternFinder(patterns: readonly WordingPattern[]): (text: string) => FoundWord[] {
  return (text) =>
    patterns.flatMap(({ pattern, plain }) => {
      return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ found, plain, index }));
    });
}
