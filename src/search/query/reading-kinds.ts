/** How a key came out of a word. */
export type ReadingKind = 'typed' | 'verb' | 'foreign' | 'keyboard' | 'corrected' | 'compound';

export interface Reading {
  kind: ReadingKind;
  /** What to search for: one key, or several that must all be there. */
  keys: string;
  /** The word as it was understood, when that is not what was typed. */
  shown?: string;
}
