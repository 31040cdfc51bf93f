/** How hands go wrong. The tables are drawn anew from the layouts: the search is not to be judged by its own. */
import type { Locale } from '../../src/locales.ts';

const rows = {
  uk: ['йцукенгшщзхї', 'фівапролджє', 'ячсмитьбю'],
  nl: ['qwertyuiop[]', "asdfghjkl;'", 'zxcvbnm,.'],
} as const;

function keyAt(locale: Locale, row: number, column: number): string {
  return rows[locale][row]?.[column] ?? '';
}

/** A word of a language as the other language's layout would have written it. */
export function keyboardSwap(locale: Locale, word: string): string {
  const other = locale === 'uk' ? 'nl' : 'uk';
  const beyond: Readonly<Record<string, string>> = locale === 'uk' ? { "'": '`', ґ: '\\' } : {};
  return [...word]
    .map((letter) => {
      const row = rows[locale].findIndex((keys) => keys.includes(letter));
      if (row === -1) return beyond[letter] ?? letter;
      return keyAt(other, row, rows[locale][row]?.indexOf(letter) ?? 0);
    })
    .join('');
}

/** A word with one slip: a letter left out, doubled, swapped with the next, or hit beside. Not in its first letter. */
export function slipOf(locale: Locale, word: string, random: () => number): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const letter = word[at] ?? '';
  const row = rows[locale].findIndex((keys) => keys.includes(letter));
  const beside = keyAt(locale, row, (rows[locale][row]?.indexOf(letter) ?? 0) + 1).replace(/[[\];',.]/u, '') || 'а';
  const slips = [
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + letter + word.slice(at),
    word.slice(0, at) + (word[at + 1] ?? '') + letter + word.slice(at + 2),
    word.slice(0, at) + beside + word.slice(at + 1),
  ];
  return slips[Math.floor(random() * slips.length)] ?? word;
}
