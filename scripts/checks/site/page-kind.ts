import { parsePath, type ListName, type Target } from '#routing/paths.ts';

import type { SitePage } from './site-model.ts';

/** Kinds of page: pages of one kind come from one template. */
export const pageKinds = [
  'choice',
  'home',
  'list',
  'guide',
  'case',
  'visit',
  'pair',
  'missing',
  'themes',
  'theme',
  'glossary',
  'term',
  'municipalities',
  'municipality',
  'match',
  'pilot',
  'boardNote',
  'search',
  'shelf',
  'info',
  'notFound',
] as const satisfies (Exclude<Target['page'], 'document'> | 'choice' | 'missing' | 'guide' | 'case' | 'visit')[];

export type PageKind = (typeof pageKinds)[number];

const documents = { guides: 'guide', cases: 'case', visits: 'visit' } as const satisfies Record<ListName, PageKind>;

/** Pages in both languages: the choice, and what a host without language-right answers shows for an unknown address. */
const choices = new Set(['/', '/404.html']);

/**
 * Kind of a page, or nothing when its address has none of the portal's shapes.
 * A document whose text is not searched is one that stands in the other language only.
 */
export function kindOf({ path, isSearched }: Pick<SitePage, 'path' | 'isSearched'>): PageKind | undefined {
  if (choices.has(path)) return 'choice';
  const target = parsePath(path)?.target;
  if (target?.page !== 'document') return target?.page;
  return isSearched ? documents[target.list] : 'missing';
}
