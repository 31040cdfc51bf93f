/** What the search page says about an answer, from the texts that the page brings along. */
import type { SearchAnswer } from '#search/query/search-engine.ts';
import { namesOf } from '#search/query/unknown-ids.ts';

/** Nothing came; texts of results did not come; the page is older than the files. */
const faults = ['error', 'partial', 'outdated'] as const;
export type Fault = (typeof faults)[number];

export function isFault(name: string): name is Fault {
  return faults.some((fault) => fault === name);
}

/** Texts of the interface, with places in double braces. */
export interface SearchTexts {
  loading: string;
  none: string;
  understood: string;
  unknown: string;
  unknownFilter: string;
  withoutFilters: string;
  /** What is told of each kind of fault. */
  faults: Readonly<Record<Fault, { text: string; button: string }>>;
  /** Plural forms of the number of results. */
  count: Readonly<Record<string, string>>;
}

/** How many pages were found, and how many of them the filters leave. */
export interface Counted {
  query: string;
  found: number;
  left: number;
}

/** How many results there are, and in the same line how many there would be without the filters. */
export function summaryOf(
  texts: Pick<SearchTexts, 'count' | 'none' | 'withoutFilters'>,
  lang: string,
  { query, found, left }: Counted,
): string {
  const form = new Intl.PluralRules(lang).select(left);
  const count = (texts.count[form] ?? texts.count['other'] ?? '').replace('{{count}}', String(left));
  const line = left === 0 && query !== '' ? texts.none.replace('{{query}}', () => query) : count;
  return left === found ? line : `${line} (${texts.withoutFilters.replace('{{count}}', String(found))})`;
}

/**
 * What was not taken as it was asked.
 * @param unknownFilters ids in the address that no filter of the page has
 */
export function remarksOn(
  texts: Pick<SearchTexts, 'understood' | 'unknown' | 'unknownFilter'>,
  { understood, unknown }: Pick<SearchAnswer, 'understood' | 'unknown'>,
  unknownFilters: readonly string[],
): string {
  const ignored = namesOf(unknownFilters);
  return [
    ignored === '' ? '' : texts.unknownFilter.replace('{{choices}}', () => ignored),
    understood === undefined ? '' : texts.understood.replace('{{query}}', () => understood),
    unknown.length === 0 ? '' : texts.unknown.replace('{{words}}', () => unknown.join(' ')),
  ]
    .filter((remark) => remark !== '')
    .join(' ');
}
