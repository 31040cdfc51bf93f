import { isLocale, type Locale } from '#locales';

import { listParts, parseListParts, type ListPage } from './list-paths.ts';
import { boardNote, pairSegment, segments, type SegmentName } from './segments.ts';

/** Kinds of document that have a list and pages of their own. */
export const listNames = ['guides', 'cases', 'visits'] as const;

export type ListName = (typeof listNames)[number];

/** Whether a kind of entry has a list of its own. */
export function isListName(name: string): name is ListName {
  return listNames.some((known) => known === name);
}

type Hub = Exclude<SegmentName, ListName>;

/** A page of the portal, named without a language. */
export type Target =
  | { page: 'home' }
  | { page: Hub }
  | { page: 'boardNote' }
  | ({ page: 'list'; list: ListName } & ListPage)
  | { page: 'document'; list: ListName; slug: string }
  | { page: 'pair'; list: ListName | 'pages'; slug: string }
  | { page: 'theme' | 'term' | 'municipality' | 'info'; slug: string };

const hubs = [
  'themes',
  'glossary',
  'municipalities',
  'match',
  'pilot',
  'search',
  'shelf',
  'notFound',
] as const satisfies Hub[];
const children = { theme: 'themes', term: 'glossary', municipality: 'municipalities' } as const;

/** Parts of the address below the language. */
function partsOf(locale: Locale, target: Target): string[] {
  switch (target.page) {
    case 'home':
      return [];
    case 'list':
      return [segments[target.list][locale], ...listParts(locale, target)];
    case 'document':
      return [segments[target.list][locale], target.slug];
    case 'pair':
      return [...(target.list === 'pages' ? [] : [segments[target.list][locale]]), target.slug, pairSegment[locale]];
    case 'theme':
    case 'term':
    case 'municipality':
      return [segments[children[target.page]][locale], target.slug];
    case 'boardNote':
      return [segments.pilot[locale], boardNoteSegment(locale)];
    case 'info':
      return [target.slug];
    default:
      return [segments[target.page][locale]];
  }
}

function boardNoteSegment(locale: Locale): string {
  if (locale === boardNote.locale) return boardNote.segment;
  throw new Error(`The note for the board has no page in "${locale}". Link to the pilot page.`);
}

/**
 * Address of a page: starts and ends with a slash, carries no origin.
 * @throws for the note for the board in a language that it does not exist in
 */
export function pathTo(locale: Locale, target: Target): string {
  return `/${[locale, ...partsOf(locale, target)].join('/')}/`;
}

/** Where an address leads, or nothing when the portal has no page of that shape. */
export function parsePath(path: string): { locale: Locale; target: Target } | undefined {
  const [locale, ...parts] = path.split('/').filter(Boolean);
  if (!isLocale(locale)) return undefined;
  const target = targetOf(locale, parts);
  return target && { locale, target };
}

function targetOf(locale: Locale, [first, ...below]: readonly string[]): Target | undefined {
  if (first === undefined) return { page: 'home' };
  const list = listNames.find((name) => segments[name][locale] === first);
  if (list) return belowList(locale, list, below);
  const [slug, ...deeper] = below;
  if (deeper.length > 0) return undefined;
  const hub = hubs.find((name) => segments[name][locale] === first);
  if (!hub) return infoTarget(locale, first, slug);
  if (slug === undefined) return { page: hub };
  if (hub === 'pilot') return isBoardNote(locale, slug) ? { page: 'boardNote' } : undefined;
  const child = childPages.find((page) => children[page] === hub);
  return child && { page: child, slug };
}

function infoTarget(locale: Locale, slug: string, below: string | undefined): Target | undefined {
  if (below === undefined) return { page: 'info', slug };
  return below === pairSegment[locale] ? { page: 'pair', list: 'pages', slug } : undefined;
}

const childPages = ['theme', 'term', 'municipality'] as const;

function isBoardNote(locale: Locale, slug: string): boolean {
  return locale === boardNote.locale && slug === boardNote.segment;
}

function belowList(locale: Locale, list: ListName, parts: readonly string[]): Target | undefined {
  const page = parseListParts(locale, parts);
  if (page) return { page: 'list', list, ...page };
  const [slug, last, ...rest] = parts;
  if (slug === undefined || rest.length > 0) return undefined;
  if (last === undefined) return { page: 'document', list, slug };
  return last === pairSegment[locale] ? { page: 'pair', list, slug } : undefined;
}
