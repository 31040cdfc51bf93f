/**
 * The skeleton of a word: one Latin letter per sound letter, the same for every way in which the word may be typed.
 * Ukrainian goes through the official romanisation (Cabinet of Ministers Resolution No. 55 of 27 January 2010), so what
 * is typed in Latin letters needs no rule of its own.
 */
import type { Locale } from '#locales';
import { romanise } from '#model/romanise.ts';

import { foldWord, hasCyrillic } from './fold.ts';

/** Latin letters that look like Cyrillic ones; they get into Cyrillic words by a wrong keyboard or from a scan. */
const lookAlikes: Readonly<Record<string, string>> = {
  a: 'а',
  b: 'в',
  c: 'с',
  e: 'е',
  h: 'н',
  i: 'і',
  k: 'к',
  m: 'м',
  o: 'о',
  p: 'р',
  t: 'т',
  x: 'х',
  y: 'у',
  ï: 'ї',
};

const latin: ReadonlyMap<string, string> = new Map(Object.entries(lookAlikes).map(([own, other]) => [other, own]));

/** The Latin letter that a small letter looks like or is; undefined for none. */
export function latinLookAlike(letter: string): string | undefined {
  return /[a-z0-9]/u.test(letter) ? letter : latin.get(letter);
}

/** Letters of other Cyrillic alphabets, as Ukrainian writes their sound. */
const otherCyrillic: Readonly<Record<string, string>> = { ы: 'и', э: 'е', ё: 'йо', ъ: '', ѣ: 'і', ў: 'у' };

/** Digraphs of the romanisation to one letter each; longer ones first. ґ counts as г. */
const digraphs: readonly (readonly [RegExp, string])[] = [
  [/shch/gu, 'WQ'],
  [/zgh/gu, 'ZH'],
  [/zh/gu, 'J'],
  [/kh/gu, 'X'],
  [/ts/gu, 'C'],
  [/ch/gu, 'Q'],
  [/sh/gu, 'W'],
  [/g/gu, 'h'],
];

/**
 * The root -єкт- as it was written before 2019 (проект, траекторія), and as many still type it. Source: Український
 * правопис 2019 (проєкт, проєкція, траєкторія).
 */
const olderRoot = /(?<=[ao])ek(?=[tc])/gu;

const notLetters = /[^a-z0-9]/gu;

/** A Cyrillic word with nothing but Ukrainian letters. */
function inUkrainianLetters(word: string): string {
  return word.replace(/[a-zïыэёъѣў]/gu, (letter) => lookAlikes[letter] ?? otherCyrillic[letter] ?? letter);
}

function withoutAccents(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
}

/** The skeleton of a Ukrainian word in Cyrillic letters or romanised: a-z and digits only. */
export function ukrainianSkeleton(word: string): string {
  const folded = foldWord(word);
  const latin = hasCyrillic(folded) ? romanise(inUkrainianLetters(folded)) : withoutAccents(folded);
  // Initial ye, yi, yu, ya and y stand for є, ї, ю, я and й: inside a word they are ie, i, iu, ia and i.
  const plain = latin.replace(/^yi/u, 'i').replace(/y(?=[aeiou])/gu, 'i');
  const letters = digraphs.reduce((text, [pattern, letter]) => text.replace(pattern, letter), plain);
  return letters.toLowerCase().replace(notLetters, '').replace(olderRoot, 'iek');
}

const ligatures: Readonly<Record<string, string>> = { ĳ: 'ij', ß: 'ss', ø: 'o', œ: 'oe', æ: 'ae' };

/** The skeleton of a Dutch word: a-z and digits, without accents. */
export function dutchSkeleton(word: string): string {
  return withoutAccents(foldWord(word).replace(/[ĳßøœæ]/gu, (letter) => ligatures[letter] ?? letter)).replace(
    notLetters,
    '',
  );
}

const skeletons = { nl: dutchSkeleton, uk: ukrainianSkeleton } as const satisfies Record<
  Locale,
  (word: string) => string
>;

/** The skeleton of a word in a language; empty for a word without letters or digits that it knows. */
export function skeletonOf(locale: Locale, word: string): string {
  return skeletons[locale](word);
}
