/** Fingerprints of text that stay equal when only the layout changes. */

const quotes = /["“”„‟«»]/gu;
const apostrophes = /['’‘‛‚`´ʼ]/gu;
const dashes = /[‐‑‒–—―−]/gu;
const softHyphens = /\u00ad/gu;
const listMarkers = /^[ \t>]*(?:[-*+]|\d{1,3}[.)])[ \t]+/gmu;
const headingMarks = /^[ \t>]*#{1,6}[ \t]+/gmu;
const ruleRows = /^[ \t|:=-]+$/gmu;
const emphasis = /[*_~\\]/gu;
const cellsAndQuotes = /[|>]/gu;

/** The words of a text without what only changes how they are laid out. */
function plainWords(text: string): string {
  return text
    .normalize('NFC')
    .replace(softHyphens, '')
    .replace(dashes, '-')
    .replace(ruleRows, ' ')
    .replace(listMarkers, ' ')
    .replace(headingMarks, ' ')
    .replace(emphasis, '')
    .replace(cellsAndQuotes, ' ')
    .replace(quotes, '"')
    .replace(apostrophes, "'")
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:!?)\]"'])/gu, '')
    .trim();
}

/** One 32-bit lane of the hash, as eight hex digits. */
function lane(text: string, seed: number, prime: number): string {
  let state = seed;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), prime);
  }
  state ^= state >>> 15;
  return (state >>> 0).toString(16).padStart(8, '0');
}

/**
 * Sixteen hex digits that change when the words of a text change. White space, emphasis and list
 * marks, and the typographic variants of quotes, apostrophes and dashes count for nothing; words,
 * figures, link addresses and the attributes of blocks count.
 *
 * Two lanes of FNV-1a over UTF-16 units (Fowler, Noll, Vo: draft-eastlake-fnv): offset basis and
 * prime of the 32-bit variant, and a second lane with the multipliers of MurmurHash3. It tells a
 * change apart; it does not protect against forgery.
 */
export function hashOf(text: string): string {
  const words = plainWords(text);
  return lane(words, 0x811c9dc5, 0x01000193) + lane(words, 0xcc9e2d51, 0x85ebca6b);
}
