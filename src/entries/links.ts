/** Addresses of entries, and where a link inside a text leads. */
import { localeInfo, locales, type Locale } from '#locales';
import { isDocumentName, type CollectionName } from '#model/collection-names.ts';
import { linkTarget } from '#model/links.ts';
import { ownAddress, type OwnAddress } from '#model/own-address.ts';
import { entryUnder } from '#routing/entry-addresses.ts';
import { parsePath, pathTo, type Target } from '#routing/paths.ts';
import { siteUrl } from '#site';

import type { Catalogue } from './catalogue.ts';
import { localesOf, versionFor, type DocumentPair } from './pairs.ts';

/** What of the content links may lead to. */
export type LinkedContent = Pick<Catalogue, 'documents' | 'terms' | 'municipalities' | 'themes'>;

/** Where a link in a text leads. */
export type ContentLink =
  | { kind: 'outside'; href: string }
  | { kind: 'inside'; href: string; lang?: string }
  /** What it names has no page, or none that readers may see. */
  | { kind: 'none' }
  | { kind: 'term'; id: string; href: string };

/** Last part of a document's address; a document without a text in the language has its id. */
export function slugOf(pair: DocumentPair, locale: Locale): string {
  return pair.versions[locale]?.data.slug ?? pair.id;
}

/** The page of a document in a language, or the page that says that it is missing. */
export function targetOf(pair: DocumentPair, locale: Locale): Target {
  const slug = slugOf(pair, locale);
  return pair.collection === 'pages' ? { page: 'info', slug } : { page: 'document', list: pair.collection, slug };
}

/** The page of both languages of a document side by side. */
export function pairTargetOf(pair: DocumentPair, locale: Locale): Target {
  return { page: 'pair', list: pair.collection, slug: slugOf(pair, locale) };
}

/** The document that readers find at an address. */
function documentAt(catalogue: LinkedContent, locale: Locale, collection: string, slug: string) {
  const pairs = [...catalogue.documents.values()].filter((pair) => pair.collection === collection);
  return entryUnder(pairs, slug, (pair) => ({ ...pair.versions[locale]?.data, id: pair.id }));
}

/** The page where readers arrive from an address of the portal, when they may see it. */
function seenTarget(catalogue: LinkedContent, locale: Locale, target: Target): Target | undefined {
  switch (target.page) {
    case 'document':
    case 'info': {
      const pair = documentAt(catalogue, locale, 'list' in target ? target.list : 'pages', target.slug);
      return pair && targetOf(pair, locale);
    }
    case 'pair': {
      const pair = documentAt(catalogue, locale, target.list, target.slug);
      return pair && localesOf(pair).length === locales.length ? pairTargetOf(pair, locale) : undefined;
    }
    case 'term':
      return catalogue.terms.has(target.slug) ? target : undefined;
    case 'municipality':
      return catalogue.municipalities.has(target.slug) ? target : undefined;
    case 'theme': {
      const themes = [...catalogue.themes.values()];
      const theme = entryUnder(themes, target.slug, ({ slug, formerSlugs }) => {
        return { slug: slug[locale], formerSlugs: formerSlugs?.[locale] };
      });
      return theme && { page: 'theme', slug: theme.slug[locale] };
    }
    default:
      return target;
  }
}

/** A whole address of the portal itself: to a page that readers may see, or to none. */
function ownLink(catalogue: LinkedContent, { path, query, section }: OwnAddress, href: string): ContentLink {
  const place = parsePath(path.endsWith('/') ? path : `${path}/`);
  if (!place) return { kind: 'outside', href };
  const target = seenTarget(catalogue, place.locale, place.target);
  const hash = section === undefined ? '' : `#${section}`;
  return target ? { kind: 'inside', href: pathTo(place.locale, target) + query + hash } : { kind: 'none' };
}

/** Where a link of a text leads: `../guides/bi-zone#step-1`, `#s1`, `https://…`. */
export function resolveContentLink(catalogue: LinkedContent, locale: Locale, href: string): ContentLink {
  const link = linkTarget(href);
  if (link.kind === 'source' || link.kind === 'section') return { kind: 'inside', href };
  if (link.kind !== 'entry') {
    const own = ownAddress(href, siteUrl);
    return own ? ownLink(catalogue, own, href) : { kind: 'outside', href };
  }
  const { collection, id, section } = link;
  const target = entryTarget(catalogue, locale, { collection, id });
  if (!target) return { kind: 'none' };
  // The page that says that a translation is missing has none of the sections.
  const isMissing = isDocumentName(collection) && !catalogue.documents.get(`${collection}/${id}`)?.versions[locale];
  const path = pathTo(locale, target) + (section === undefined || isMissing ? '' : `#${section}`);
  return target.page === 'term' ? { kind: 'term', id, href: path } : { kind: 'inside', href: path };
}

function entryTarget(
  catalogue: LinkedContent,
  locale: Locale,
  { collection, id }: { collection: CollectionName; id: string },
): Target | undefined {
  if (isDocumentName(collection)) {
    const pair = catalogue.documents.get(`${collection}/${id}`);
    return pair && targetOf(pair, locale);
  }
  if (collection === 'terms') return catalogue.terms.has(id) ? { page: 'term', slug: id } : undefined;
  if (collection === 'municipalities') {
    return catalogue.municipalities.has(id) ? { page: 'municipality', slug: id } : undefined;
  }
  const theme = collection === 'themes' ? catalogue.themes.get(id) : undefined;
  return theme && { page: 'theme', slug: theme.slug[locale] };
}

/** A page about the portal in the menu at the bottom. */
export interface MenuLink {
  href: string;
  label: string;
  /** Language of the label, when it is not that of the page. */
  lang: string | undefined;
}

/** The pages about the portal itself that hold, for the bottom of every page. */
export function aboutLinks({ pages }: Pick<Catalogue, 'pages'>, locale: Locale): MenuLink[] {
  return pages
    .filter(({ source }) => source.data.status !== 'withdrawn')
    .toSorted((a, b) => a.source.data.menuOrder - b.source.data.menuOrder)
    .map((pair) => {
      const { data, locale: own } = versionFor(pair, locale);
      return {
        href: pathTo(locale, targetOf(pair, locale)),
        label: data.menuLabel,
        lang: own === locale ? undefined : localeInfo[own].lang,
      };
    });
}
