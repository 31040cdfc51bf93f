/** Signs that no file of the content may hold: readers do not see them, and no two programs read them alike. */

/** The last two places of each plane but the first, which no character has. */
const lastOfPlanes = Array.from({ length: 16 }, (_, at) => [0xfffe, 0xffff].map((place) => (at + 1) * 0x10000 + place))
  .flat()
  .map((place) => `\\u{${place.toString(16)}}`);

/**
 * Control codes but for tabs and ends of lines, halves of pairs, and what is no character at all (Unicode 16.0, 23.1, 23.6,
 * 23.7). Signs that turn the direction of what follows (23.2, 23.3), which no language of the portal needs; notes within a text
 * (23.8), tags and choices of shapes (23.4, 23.9), in which a whole message may hide. A byte order mark is
 * one at the start of a file only: a parser of Markdown drops it at the start of a text. Letters for private use (23.5)
 * mean nothing to readers, and the build marks places of its own with them.
 */
const unseen = [
  '\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F\\u007F-\\u009F',
  '\\uD800-\\uDFFF\\uFFFE\\uFFFF',
  '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u206F',
  '\\uFDD0-\\uFDEF\\uFFF9-\\uFFFB\\u{E0000}-\\u{E01EF}',
  ...lastOfPlanes,
  '\\uFEFF\\uE000-\\uF8FF\\u{F0000}-\\u{FFFFD}\\u{100000}-\\u{10FFFD}',
].join('');

/** What a text may not hold; a carriage return before a line feed is an end of a line. */
export const hiddenInText = new RegExp(`\\r(?!\\n)|[${unseen}]`, 'u');

/** What fields may not hold: in YAML 1.1 U+2028 and U+2029 end a line, in YAML 1.2 they do not (YAML 1.2.2, 5.4). */
export const hiddenInFields = new RegExp(`\\r(?!\\n)|[${unseen}\\u2028\\u2029]`, 'u');

/** A sign as Unicode writes it: `U+FEFF`. */
export function codeOf(sign: string): string {
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Where hidden signs stand in a text, in order, each with its code. */
export function hiddenSignsIn(text: string): { offset: number; code: string }[] {
  return [...text.matchAll(new RegExp(hiddenInText, 'gu'))].map(({ 0: sign, index }) => {
    return { offset: index, code: codeOf(sign) };
  });
}

/**
 * A text without the signs that no file may hold: ends of lines become line feeds, the others go. A word processor writes U+F0B7 of a font of its own for the sign of a list.
 */
export function withoutHiddenSigns(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replaceAll('\uF0B7', '•')
    .replace(new RegExp(`[${unseen}]`, 'gu'), '');
}
