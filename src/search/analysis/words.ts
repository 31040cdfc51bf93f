/** The words of a text. */

/** Letters and digits, with an apostrophe only between letters. */
const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}\u00AD]*(?:['’ʼ‘`´′]\p{L}[\p{L}\p{M}\u00AD]*)*/gu;

export interface Word {
  text: string;
  /** Where it starts in the text, in UTF-16 units. */
  at: number;
}

/** The words of a text in order; what stands between them is left out. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(word)].map((match) => ({ text: match[0], at: match.index }));
}
