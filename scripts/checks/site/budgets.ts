/**
 * What a page may cost its reader: figures that a person reviews. A page over its budget is not published, so a raise
 * is a decision, with its reason in the commit.
 */
import type { PageKind } from './page-kind.ts';

/** HTML and style sheets of a page, in bytes as the host sends them: compressed by brotli. */
export interface Budget {
  bytes: number;
  /** For so many words of text; a longer page gets `bytesPerWord` more for each. */
  words: number;
}

/** What a word costs with its share of markup: four bytes in the longest guides and pairs, and one to spare. */
export const bytesPerWord = 5;

/** The page itself, its style sheets, and scripts that it waits for. The heading font is not waited for. */
export const mostRequests = 3;

/**
 * Guides hold the promise of the portal: 1,500 words in 14 kB. Every other kind has about 15 % above what its heaviest
 * page weighed when its template was last reviewed.
 */
export const budgets = {
  guide: { bytes: 14_000, words: 1500 },
  choice: { bytes: 6600, words: 100 },
  home: { bytes: 11_700, words: 410 },
  list: { bytes: 9700, words: 200 },
  case: { bytes: 13_500, words: 1300 },
  visit: { bytes: 9500, words: 400 },
  pair: { bytes: 14_000, words: 1500 },
  missing: { bytes: 7700, words: 160 },
  themes: { bytes: 8800, words: 80 },
  theme: { bytes: 11_000, words: 530 },
  glossary: { bytes: 11_000, words: 1000 },
  term: { bytes: 10_500, words: 350 },
  municipalities: { bytes: 9300, words: 160 },
  municipality: { bytes: 9700, words: 200 },
  match: { bytes: 10_500, words: 450 },
  pilot: { bytes: 12_300, words: 750 },
  boardNote: { bytes: 9900, words: 900 },
  search: { bytes: 10_800, words: 80 },
  shelf: { bytes: 9900, words: 320 },
  info: { bytes: 8900, words: 400 },
  notFound: { bytes: 8700, words: 50 },
} satisfies Record<PageKind, Budget>;
