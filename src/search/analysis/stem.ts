import type { Locale } from '#locales';

import { dutchStem } from './dutch-stem.ts';
import { skeletonOf } from './skeleton.ts';
import { ukrainianStem } from './ukrainian-stem.ts';

const stemmers = { nl: dutchStem, uk: ukrainianStem } as const satisfies Record<Locale, (skeleton: string) => string>;

/** The stem of a skeleton in a language. */
export function stemOfSkeleton(locale: Locale, skeleton: string): string {
  return stemmers[locale](skeleton);
}

/** The stem of a word as it is written in a language, a-z and digits; empty when it has no letter or digit. */
export function stemOf(locale: Locale, word: string): string {
  return stemOfSkeleton(locale, skeletonOf(locale, word));
}
