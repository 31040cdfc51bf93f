/** What the document components are given. */
import type { EntryData } from '#model/collections.ts';

/** What the bar beside a section says; none where the text is worth its face. */
export type SectionMark = 'stale' | 'machine' | 'sample';

export interface ContentsItem {
  id: string;
  heading: string;
  /** What the bar beside it says, in words too. */
  mark?: SectionMark | undefined;
}

export type TermEntry = EntryData<'terms'> & { id: string };
export type LawEntry = EntryData<'laws'> & { id: string };

export type TermLookup = (id: string) => { term: TermEntry; href: string };

/** A document as lists show it. */
export interface DocumentCard {
  list: 'guides' | 'cases' | 'visits';
  title: string;
  summary: string;
  href: string;
  /** Language of title and summary, when it is not that of the page. */
  lang?: string | undefined;
  /** In which languages it can be read, and how well. */
  note: string;
  topics: string[];
  updated: string;
}
