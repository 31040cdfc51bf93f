/**
 * The lexicon: the stems that queries may have, in lines. `enerhD` is a stem with how often it is met; where the index has
 * it under other stems, those follow: `stedC stad`. Foreign stems, which come with terms, are lines of a file of their own.
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

/**
 * Reads a file of the lexicon.
 * @throws when it is none: networks that ask for a sign-in answer with a page of their own
 */
export function parseLexicon(text: string): LexiconEntry[] {
  if (text === '') return [];
  return text.split('\n').map((entry) => {
    const [, stem, frequency = 'A', targets] = line.exec(entry) ?? [];
    if (stem === undefined) throw new Error(`"${entry}" is no line of a lexicon.`);
    return { stem, frequency: frequency.charCodeAt(0) - 64, targets: targets?.split(' ') ?? [stem] };
  });
}

/** What is fetched first: names of the files, by the letters that their stems begin with. */
export interface LexiconManifest {
  shards: Readonly<Record<string, string>>;
  foreign: string;
}
