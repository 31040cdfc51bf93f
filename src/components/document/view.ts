/** What the document components are given. */
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

import type { Locale } from '#locales';
import type { EntryData } from '#model/collections.ts';
import type { TextOutline } from '#model/safe-mdx/text-outline.ts';

/** A text that can be shown part by part. */
export interface TextView {
  /** Shows a part: see `TextContentProps`. */
  Content: AstroComponentFactory;
  components: Readonly<Record<string, AstroComponentFactory>>;
  outline: TextOutline;
}

/** Why a section has a bar beside it; a section that is worth its face has none. */
export type SectionState =
  | { mark: 'stale'; why: 'outdated'; change?: { date: string; note: string } | undefined }
  | { mark: 'stale'; why: 'extra' }
  | { mark: 'machine' }
  | { mark: 'sample'; why: 'empty'; /** There is a mailbox for what readers know. */ invites: boolean }
  | { mark: 'sample'; why: 'example' };

/** The original of a translation. */
export interface OriginalLink {
  href: string;
  /** BCP 47 tag of its language. */
  lang: string;
  locale: Locale;
}

export interface ContentsItem {
  id: string;
  heading: string;
  /** What the bar beside it says, in words too. */
  state?: SectionState | undefined;
  /** Whether it belongs to the item above it. */
  isSub?: boolean;
}

export type TermEntry = EntryData<'terms'> & { id: string };
export type LawEntry = EntryData<'laws'> & { id: string };

export type TermLookup = (id: string) => { term: TermEntry; href: string };

/** A document by its title. */
export interface TitleLink {
  title: string;
  href: string;
  /** Language of the title, when it is not that of the page. */
  lang?: string | undefined;
}

/** A document as lists show it; its summary is in the language of the title. */
export interface DocumentCard extends TitleLink {
  list: 'guides' | 'cases' | 'visits';
  summary: string;
  /** In which languages it can be read, and how well. */
  note: string;
  topics: string[];
  updated: string;
  /** A marked example: no fact. */
  example: boolean;
}
