/** What the search page says: its texts come with the page. */
import type { SearchAnswer } from '#search/query/search-engine.ts';

/** Nothing came; texts of results did not come; the page is older than the files. */
const faults = ['error', 'partial', 'outdated'] as const;
export type Fault = (typeof faults)[number];

export function isFault(name: string): name is Fault {
  return faults.some((fault) => fault === name);
}

/** Texts of the interface that the page brings along. */
export interface SearchTexts {
  loading: string;
  none: string;
  understood: string;
  unknown: string;
  /** What is told of each kind of fault. */
  faults: Readonly<Record<Fault, { text: string; button: string }>>;
  /** Plural forms of the number of results. */
  count: Readonly<Record<string, string>>;
}

/** How many results there are. */
export function summaryOf(texts: SearchTexts, count: number, query: string): string {
  if (count === 0) return texts.none.replace('{{query}}', () => query);
  const form = new Intl.PluralRules(document.documentElement.lang).select(count);
  return (texts.count[form] ?? texts.count['other'] ?? '').replace('{{count}}', String(count));
}

/** What was searched for instead, and what was left out. */
export function remarksOf(texts: SearchTexts, { understood, unknown }: SearchAnswer): string {
  return [
    understood === undefined ? '' : texts.understood.replace('{{query}}', () => understood),
    unknown.length === 0 ? '' : texts.unknown.replace('{{words}}', () => unknown.join(' ')),
  ]
    .filter((remark) => remark !== '')
    .join(' ');
}
