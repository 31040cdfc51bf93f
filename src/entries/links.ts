/** Addresses of entries, and where a link inside a text leads. */
import { localeInfo, type Locale } from '#locales';
import { isDocumentName } from '#model/collection-names.ts';
import { pathTo, type Target } from '#routing/paths.ts';

import type { Catalogue } from './catalogue.ts';
import { versionFor, type DocumentPair } from './pairs.ts';

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

const insideLink = /^\.\.\/(?<collection>[a-z]+)\/(?<id>[a-z0-9-]+)(?<hash>#[a-z0-9-]+)?$/u;

/** Where a link of a text leads: `../guides/bi-zone#step-1`, `#s1`, `https://…`. */
export function resolveContentLink(catalogue: Catalogue, locale: Locale, href: string): ContentLink {
  const match = insideLink.exec(href)?.groups;
  if (!match) return href.startsWith('#') ? { kind: 'inside', href } : { kind: 'outside', href };
  const { collection = '', id = '', hash = '' } = match;
  const target = entryTarget(catalogue, locale, { collection, id });
  if (!target) return { kind: 'none' };
  const path = `${pathTo(locale, target)}${hash}`;
  return target.page === 'term' ? { kind: 'term', id, href: path } : { kind: 'inside', href: path };
}

function entryTarget(
  catalogue: Catalogue,
  locale: Locale,
  { collection, id }: { collection: string; id: string },
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
