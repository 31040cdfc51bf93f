/** Whether a text says something that a reader can see, or call by a name. */

/**
 * Signs that show nothing: blanks, controls, marks without a letter to stand on, and what programs leave out when they
 * do not know it (Unicode 16.0, 5.21, default ignorable code points). The blank of Braille is one by its look only.
 */
const unseen = /[\p{White_Space}\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Whether nothing of a text can be seen. */
export function isBlank(text: string): boolean {
  return text.replace(unseen, '') === '';
}

/** Whether a text has a letter or a figure, so that it can be said aloud, sorted and found. */
export function hasWord(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(unseen, ''));
}
