/** Words that begin with what is being typed. */
import type { Locale } from '#locales';

import { skeletonOf } from '../analysis/skeleton.ts';
import type { Lexicon } from './lexicon.ts';

export interface Completions {
  skeleton: string;
  /** Stems that begin so. */
  stems: string[];
  /** The beginning that was taken, when it is not all that was typed. */
  shown?: string;
}

const shortest = 3;
const shortestCut = 5;
const mostCut = 3;

/** Words of the index that begin so; the nouns in -ість have о in their stem. */
export function completionsOf(skeleton: string, lexicon: Lexicon): Completions | undefined {
  if (skeleton.length < shortest) return undefined;
  const beginnings = [skeleton, skeleton.replace(/i(s?)$/u, 'o$1')];
  const stems = [...new Set(beginnings.flatMap((beginning) => lexicon.startingWith(beginning)))];
  return stems.length > 0 ? { skeleton, stems } : undefined;
}

/** For a word that is known in no other way: words that begin like it, save its last letters. */
export function cutCompletionsOf(locale: Locale, word: string, lexicon: Lexicon): Completions | undefined {
  for (let cut = 1; cut <= mostCut; cut += 1) {
    const beginning = word.slice(0, -cut);
    const skeleton = skeletonOf(locale, beginning);
    const completions = skeleton.length >= shortestCut ? completionsOf(skeleton, lexicon) : undefined;
    if (completions) return { ...completions, shown: `${beginning}…` };
  }
  return undefined;
}
