/** How a word is written, without what a reader does not count: case, stress, apostrophes, invisible marks. */

/** Every sign that is typed for the Ukrainian apostrophe, the letter U+02BC among them. */
export const apostrophes = /['’ʼ‘‛`´′ʹ＇ʾʿˈ]/gu;

/**
 * Soft hyphen, zero-width marks, marks of direction, and the marks of Ukrainian stress (on Latin letters the same marks
 * are accents).
 */
const unseen =
  /(?<=\p{Script=Cyrillic})[\u0300\u0301]|[\u00AD\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** A text in NFC, without stress marks and what cannot be seen. */
export function withoutUnseen(text: string): string {
  return text.normalize('NFD').replace(unseen, '').normalize('NFC');
}

/** A word in lower case, without apostrophes, stress marks and what cannot be seen. */
export function foldWord(word: string): string {
  return withoutUnseen(word).toLowerCase().replace(apostrophes, '');
}

/** Whether a text has a Cyrillic letter. */
export function hasCyrillic(text: string): boolean {
  return /\p{Script=Cyrillic}/u.test(text);
}

/** Whether a text has a Latin letter. */
export function hasLatin(text: string): boolean {
  return /\p{Script=Latin}/u.test(text);
}
