import type { Locale } from '#locales';

import { hasCyrillic, hasLatin } from '../analysis/fold.ts';
import { asTypedInLatin, asTypedInUkrainian } from '../analysis/keyboard-layouts.ts';
import { wordsOf } from '../analysis/words.ts';

/** The one word that another keyboard would have made of what was typed. */
export function keyboardWord(locale: Locale, token: string): string | undefined {
  const swapped = locale === 'uk' ? asTypedInUkrainian(token) : asTypedInLatin(token);
  const isOther = locale === 'uk' ? hasLatin(token) && !hasCyrillic(token) : hasCyrillic(token);
  const words = wordsOf(swapped);
  return isOther && words.length === 1 ? words[0]?.text : undefined;
}
