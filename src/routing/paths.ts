import { isLocale, type Locale } from '#locales';

import { pairSegment, segments, type SegmentName } from './segments.ts';

/** Kinds of document that have a list and pages of their own. */
export type ListName = 'guides' | 'cases' | 'visits';

type Hub = Exclude<SegmentName, ListName>;

/** A page of the portal, named without a language. */
export type Target =
  | { page: 'home' }
  | { page: Hub }
  | { page: 'list'; list: ListName }
  | { page: 'document'; list: ListName; slug: string }
  | { page: 'pair'; list: ListName; slug: string }
  | { page: 'theme' | 'term' | 'municipality' | 'info'; slug: string };

const hubs = ['themes', 'glossary', 'municipalities', 'pilot', 'search', 'shelf', 'notFound'] as const satisfies Hub[];
const lists = ['guides', 'cases', 'visits'] as const satisfies ListName[];
const children = { theme: 'themes', term: 'glossary', municipality: 'municipalities' } as const;

/** Parts of the address below the language. */
function partsOf(locale: Locale, target: Target): string[] {
  switch (target.page) {
    case 'home':
      return [];
    case 'list':
      return [segments[target.list][locale]];
    case 'document':
      return [segments[target.list][locale], target.slug];
    case 'pair':
      return [segments[target.list][locale], target.slug, pairSegment[locale]];
    case 'theme':
    case 'term':
    case 'municipality':
      return [segments[children[target.page]][locale], target.slug];
    case 'info':
      return [target.slug];
    default:
      return [segments[target.page][locale]];
  }
}

/** Address of a page: starts and ends with a slash, carries no origin. */
export function pathTo(locale: Locale, target: Target): string {
  return `/${[locale, ...partsOf(locale, target)].join('/')}/`;
}

/** Where an address leads, or nothing when the portal has no page of that shape. */
export function parsePath(path: string): { locale: Locale; target: Target } | undefined {
  const [locale, first, slug, last, ...rest] = path.split('/').filter(Boolean);
  if (!isLocale(locale) || rest.length > 0) return undefined;
  const target = targetOf(locale, { first, slug, last });
  return target && { locale, target };
}

interface Parts {
  first: string | undefined;
  slug: string | undefined;
  last: string | undefined;
}

function targetOf(locale: Locale, { first, slug, last }: Parts): Target | undefined {
  if (first === undefined) return { page: 'home' };
  const list = lists.find((name) => segments[name][locale] === first);
  if (list) return listTarget(locale, list, { first, slug, last });
  if (last !== undefined) return undefined;
  const hub = hubs.find((name) => segments[name][locale] === first);
  if (!hub) return slug === undefined ? { page: 'info', slug: first } : undefined;
  if (slug === undefined) return { page: hub };
  const child = childPages.find((page) => children[page] === hub);
  return child && { page: child, slug };
}

const childPages = ['theme', 'term', 'municipality'] as const;

function listTarget(locale: Locale, list: ListName, { slug, last }: Parts): Target | undefined {
  if (slug === undefined) return { page: 'list', list };
  if (last === undefined) return { page: 'document', list, slug };
  return last === pairSegment[locale] ? { page: 'pair', list, slug } : undefined;
}
