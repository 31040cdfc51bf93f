/** Numbers in groups of three digits: 216.000, 216 000, 1'500'000. */
import type { Word } from './words.ts';

/** What stands between groups: point, comma, apostrophe, or a space of any kind. */
const between = /^[.,'’\u0020\u00A0\u2009\u202F]$/u;
const grouped = /(?<![\d.,])\d{1,3}(?:[.,'’\u0020\u00A0\u2009\u202F]\d{3})+(?!\d)/gu;

/** A text in which the digits of every such number stand together. */
export function withoutGroups(text: string): string {
  return text.replace(grouped, (number) => number.replace(/\D/gu, ''));
}

/**
 * For the words of a text, by the index of the first group, the digits of a number in groups.
 * @param text that the words were taken from
 */
export function groupedNumbers(text: string, words: readonly Word[]): ReadonlyMap<number, string> {
  const numbers = new Map<number, string>();
  let first = 0;
  words.forEach((word, index) => {
    const before = words[index - 1];
    const gap = before ? text.slice(before.at + before.text.length, word.at) : '';
    const follows = /^\d{3}$/u.test(word.text) && between.test(gap) && /^\d+$/u.test(before?.text ?? '');
    if (!follows || (index - 1 === first && (before?.text.length ?? 0) > 3)) first = index;
    else
      numbers.set(
        first,
        words
          .slice(first, index + 1)
          .map((group) => group.text)
          .join(''),
      );
  });
  return numbers;
}
