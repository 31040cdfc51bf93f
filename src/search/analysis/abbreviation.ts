/** Abbreviations: «ОСББ», "CBS", and Roman numerals. They have no endings, so nothing is taken off. */
import { withoutUnseen } from './fold.ts';

/** A longer word of capitals is mostly a word that somebody shouts. */
const shape = /^\p{Lu}{2,6}$/u;

/** Whether a word is written as an abbreviation. */
export function isAbbreviation(word: string): boolean {
  return shape.test(withoutUnseen(word));
}

/**
 * Whether a word of capitals may be a plain word as well (РАДА, RAAD): its stem is its beginning, as with any ending.
 * Both are a-z and digits.
 */
export function isPlainToo(skeleton: string, stem: string): boolean {
  return stem !== '' && skeleton.startsWith(stem) && /[aeiouy]$/u.test(skeleton);
}
