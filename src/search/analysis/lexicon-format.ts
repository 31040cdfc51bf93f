/**
 * The lexicon: the stems that queries may have, in lines. `enerhD` is a stem with how often it is met; where the index has
 * it under other stems, those follow: `stedC stad`. Foreign stems, which come with terms, stand behind the others, or in a
 * file of their own.
 */

export interface LexiconEntry {
  stem: string;
  /** How many pages have it, as a power of two from 1 to 26. */
  frequency: number;
  /** Stems that the index has it under. */
  targets: readonly string[];
}

const line = /^([a-z0-9]+)([A-Z])(?: (.+))?$/u;
const mostFrequent = 26;

/** Number of pages as its power of two: 1, 2–3, 4–7 … pages. */
export function frequencyOf(pages: number): number {
  return Math.min(mostFrequent, 1 + Math.floor(Math.log2(Math.max(1, pages))));
}

export function formatEntry({ stem, frequency, targets }: LexiconEntry): string {
  const [only, ...others] = targets;
  const tail = only === stem && others.length === 0 ? '' : ` ${targets.join(' ')}`;
  return `${stem}${String.fromCharCode(64 + frequency)}${tail}`;
}

/** Stems of the language itself, and stems of the other one that terms bring along. */
export interface LexiconFile {
  own: readonly LexiconEntry[];
  foreign: readonly LexiconEntry[];
}

/** A line of its own before the foreign stems, and one at the end: a file that was cut short has none. */
const foreignLine = '+';
const endLine = '.';

/** Writes a file of the lexicon; lines stand in the order of the entries. */
export function formatLexicon({ own, foreign }: LexiconFile): string {
  const foreignLines = foreign.length > 0 ? [foreignLine, ...foreign.map(formatEntry)] : [];
  return [...own.map(formatEntry), ...foreignLines, endLine].join('\n');
}

function parseEntry(text: string): LexiconEntry {
  const [, stem, frequency = 'A', targets] = line.exec(text) ?? [];
  if (stem === undefined) throw new Error(`"${text}" is no line of a lexicon.`);
  return { stem, frequency: frequency.charCodeAt(0) - 64, targets: targets?.split(' ') ?? [stem] };
}

/**
 * Reads a file of the lexicon.
 * @throws when it is none, or not the whole of it: networks that ask for a sign-in answer with a page of their own
 */
export function parseLexicon(text: string): LexiconFile {
  const lines = text.split('\n');
  if (lines.pop() !== endLine) throw new Error('A file of the lexicon has no end.');
  const at = lines.indexOf(foreignLine);
  const own = at === -1 ? lines : lines.slice(0, at);
  return { own: own.map(parseEntry), foreign: lines.slice(own.length + 1).map(parseEntry) };
}
