/** Where a sentence starts, so that the capital of its first word says nothing of a name. */

/**
 * Signs that may stand between the end of a sentence and the first word of the next, lists, cells and marks such as `→`
 * included.
 */
const between = /[ \u00a0\t\n"'«»“”„‘’([{|<>#+•–—·‣⁃●◦§-]|[^\P{S}=]/u;

const openers: ReadonlyMap<string, string> = new Map([
  [')', '('],
  [']', '['],
  ['}', '{'],
]);

/** Most signs of a label in brackets, such as `[Voorbeeld]`, or of a tag. */
const longestLabel = 200;

/** Most signs of a sentence in quotation marks that are looked at. */
const longestQuote = 100;

/** Words of a quoted text that is a sentence or a title, and no name: «Долина» is one, and so is «Нова Долина». */
const fewestWords = 3;

/** Whether a quoted text of some words starts at an offset; what stands before it is its quotation mark. */
function startsQuote(text: string, offset: number): boolean {
  if (!/["'«“„‘]/u.test(text.charAt(offset - 1))) return false;
  const [quoted = ''] = /^.*?(?=["'»”“’](?![\p{L}\p{N}]))/su.exec(text.slice(offset, offset + longestQuote)) ?? [];
  return quoted.trim().split(/\s+/u).length >= fewestWords;
}

/** Whether the last of the signs before a word ends a tag that stands where a sentence starts: `<li>`. */
function endsTag(text: string, from: number, offset: number): boolean {
  const end = text.slice(from, offset).lastIndexOf('>');
  if (end < 0) return false;
  const before = text.slice(Math.max(0, from - longestLabel), from + end + 1);
  const [tag] = /<\/?\p{L}[^<>]*>$/u.exec(before) ?? [];
  return tag !== undefined && startsSentence(text, from + end + 1 - tag.length);
}

/** Whether a label ends at an offset that stands where a sentence starts: `[Voorbeeld]`, `(1)`, `2)`. */
function endsLabel(text: string, end: number): boolean {
  const opener = openers.get(text.charAt(end - 1));
  if (opener === undefined) return false;
  const line = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  if (/^[\s>]*(?:\d{1,3}\p{L}?|\p{L})\)$/u.test(line)) return true;
  const first = Math.max(0, end - longestLabel);
  const start = first + text.slice(first, end - 1).lastIndexOf(opener);
  if (start < first) return /[.!?…]/u.test(text.charAt(end - 2));
  // A link belongs to its sentence.
  if (opener === '(' && text.charAt(start - 1) === ']') return false;
  return startsSentence(text, start);
}

/**
 * Whether a sentence, an item, a cell or a quoted text starts at an offset. What follows a colon does not: a place may
 * stand there as the answer to its label.
 */
export function startsSentence(text: string, offset: number): boolean {
  let at = offset;
  while (at > 0 && between.test(text.charAt(at - 1))) at -= 1;
  const gap = text.slice(at, offset);
  const last = text.charAt(at - 1);
  if (at === 0 || /[.!?…]/u.test(last) || /\n\s*(?:\n|[-+•–—·‣⁃●◦§]|[^\P{S}=])|\|/u.test(gap)) return true;
  if ((last === '=' || last === ':') && /["«“‘]/u.test(gap)) return true;
  return startsQuote(text, offset) || endsLabel(text, at) || endsTag(text, at, offset);
}
