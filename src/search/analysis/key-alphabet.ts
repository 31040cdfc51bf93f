/**
 * Keys: what stands before a word in the index to say which word it is a form of. They are written in letters that have
 * no case and that the portal's languages do not use: Hebrew for a-z, Arabic for digits and marks. Each key is closed by
 * a terminator, so that none is the start of another: `KEY T surface T` for a word as it stands in the text, and
 * `KEY T TAIL` for a key without a word. Searched as the start of a word, `KEY T` finds every form of a word,
 * `KEY T surface T` one form, and `KEY` all words that begin so.
 */

const firstLetter = 0x05d0;
const firstDigit = 0x0627;

/** Closes a key, and the word behind it. The letter after the 26 that stand for a-z. */
export const terminator = '\u05EA';
/** Marks a key of the other language. */
export const foreignMark = '\u0645';
/** Stands where a key has no word behind it. */
export const tailMark = '\u0646';
/** Separates a key from the word before it. Pagefind starts a new word here, at the same place of the text. */
export const separator = '|';
/** Stands before a word that follows another one without a space: Pagefind counts it as the next word of the text. */
export const joint = ` ${separator}`;

const keyLetters = '\u05D0-\u05EA\u0627-\u0630\u0645\u0646';
const otherLetters = '\u0600-\u06FF\u0590-\u05FF';

/** @param stem of a-z and digits */
export function encodeStem(stem: string): string {
  return stem
    .replace(/[a-z]/gu, (letter) => String.fromCharCode(firstLetter + letter.charCodeAt(0) - 97))
    .replace(/\d/gu, (digit) => String.fromCharCode(firstDigit + digit.charCodeAt(0) - 48));
}

/** The key of a stem: what every form of the word has before it in the index. */
export function keyOf(stem: string, { foreign = false }: { foreign?: boolean } = {}): string {
  return `${foreign ? foreignMark : ''}${encodeStem(stem)}${terminator}`;
}

const leadingKey = new RegExp(`^[${keyLetters}]*?${terminator}`, 'u');

/** The key that a word of the index begins with. */
export function keyAt(word: string): string | undefined {
  return leadingKey.exec(word)?.[0];
}

/** Takes the letters of Hebrew and Arabic out of a text that is to be keyed: they would be taken for keys. */
export function withoutKeyLetters(text: string): string {
  return text.replace(new RegExp(`[${otherLetters}]+`, 'gu'), '');
}

/** Pagefind's mark of a hit may come between a space and the word. */
const joints = new RegExp(` (<mark>)?\\${separator}(?=[${keyLetters}])`, 'gu');
const keys = new RegExp(`\\${separator}?[${keyLetters}]+`, 'gu');

/** A text from the index as a reader may see it: without keys. */
export function stripKeys(text: string): string {
  return text.replace(joints, '$1').replace(keys, '');
}

const keyed = new RegExp(`^\\${separator}?[${keyLetters}]`, 'u');

/** Whether a word of the index begins with a key. */
export function isKeyed(word: string): boolean {
  return keyed.test(word);
}
