/** What the editor costs with many entries, and what it may cost. */

export interface EditorFigures {
  entries: number;
  pictures: number;
  /** Seconds from the address of a list to its first entries. */
  list: number;
  /** Seconds from a click in the list to the form with both texts. */
  open: number;
  /** Seconds from the address of an entry, in a fresh window, to its form with both texts. */
  openFresh: number;
  /** Milliseconds from a key to the next picture on the screen, 95th percentile. */
  titleKey: number;
  textKey: number;
  /** Megabytes of JavaScript in use after that. */
  heap: number;
}

/** The most that each figure may be; the seconds are the project's promise, the delay is INP's "good". */
export const most = {
  list: 5,
  open: 2,
  titleKey: 200,
  textKey: 200,
} as const satisfies Partial<Record<keyof EditorFigures, number>>;

const header =
  '| entries in two languages | pictures | list, s | open from the list, s | open in a fresh window, s | key in title, ms | key in text, ms | heap, MB |';

/** The table of docs/bench.md. */
export function editorTable(rows: readonly EditorFigures[]): string {
  const lines = rows.map(
    ({ entries, pictures, list, open, openFresh, titleKey, textKey, heap }) =>
      `| ${[entries, pictures, list.toFixed(1), open.toFixed(1), openFresh.toFixed(1), titleKey.toFixed(0), textKey.toFixed(0), heap.toFixed(0)].join(' | ')} |`,
  );
  return [header, header.replaceAll(/[^|]+/gu, ' --- '), ...lines].join('\n');
}

/** What is slower than it may be, in words. */
export function tooSlow(figures: EditorFigures): string[] {
  const keys = ['list', 'open', 'titleKey', 'textKey'] as const;
  return keys
    .filter((key) => figures[key] > most[key])
    .map((key) => `${key} with ${figures.entries} entries: ${figures[key].toFixed(1)}, at most ${most[key]}`);
}

/** The value that so large a part of a list does not exceed. */
export function percentile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0;
}
