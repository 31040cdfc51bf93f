/**
 * What a template may cost the reader of its pages: figures that a person reviews. Words, addresses and pictures of a
 * page are its own affair; what is weighed is the rest. A raise is a decision, with its reason in the commit.
 */
import type { PageKind } from './page-kind.ts';

/** Style sheets and markup of a page without what it carries, in bytes as the host sends them: compressed by brotli. */
export interface Budget {
  bytes: number;
  /** For so many headings, paragraphs, rows and the like; each more gets `bytesPerItem`. */
  items: number;
}

/** What the markup of a further paragraph, row or item costs in the longest guides, pairs and lists, and a little to spare. */
export const bytesPerItem = 4;

/** The page itself, its style sheets, and scripts that it waits for. The heading font is not waited for. */
export const mostRequests = 3;

/**
 * The fewest items of a page of the kind, and what its markup and style sheets weighed beyond them at most, with 5 % to
 * spare: measured on the real content with its examples, and on 125 odd pages (a table of 1,500 rows, 200 sources, 60
 * sections, one word of 3,000 letters, 150 pages in the menu). With it a guide of 1,500 words stays within 14 kB.
 */
export const budgets = {
  guide: { bytes: 7900, items: 291 },
  choice: { bytes: 6050, items: 13 },
  home: { bytes: 9200, items: 120 },
  list: { bytes: 8200, items: 43 },
  case: { bytes: 7150, items: 99 },
  visit: { bytes: 7150, items: 99 },
  pair: { bytes: 8750, items: 59 },
  missing: { bytes: 6350, items: 57 },
  themes: { bytes: 8000, items: 42 },
  theme: { bytes: 8100, items: 33 },
  glossary: { bytes: 9950, items: 1499 },
  term: { bytes: 8400, items: 43 },
  municipalities: { bytes: 8100, items: 66 },
  municipality: { bytes: 8300, items: 45 },
  match: { bytes: 8700, items: 101 },
  pilot: { bytes: 9150, items: 243 },
  boardNote: { bytes: 6600, items: 232 },
  search: { bytes: 9100, items: 69 },
  shelf: { bytes: 8050, items: 126 },
  info: { bytes: 6350, items: 57 },
  notFound: { bytes: 8100, items: 36 },
} satisfies Record<PageKind, Budget>;
