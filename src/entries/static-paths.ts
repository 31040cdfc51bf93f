/** Which pages exist: the parameters of every dynamic route. */
import { locales, type Locale } from '#locales';
import { pairSegment, segments, type SegmentName } from '#routing/segments.ts';

import type { ListName } from '#routing/paths.ts';

import { getCatalogue } from './catalogue.ts';
import type { ListedPair } from './pairs.ts';
import { slugOf } from './links.ts';
import { localesOf, type DocumentPair } from './pairs.ts';

/** One page per language: `/nl/`. */
export function localePaths() {
  return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** One page per language below a translated segment: `/nl/zoeken/`. */
export function hubPaths<N extends SegmentName>(name: N) {
  return locales.map((locale) => ({ params: segmentParams(name, locale), props: { locale } }));
}

/** The parameters of a route whose folder is called after the segment's name. */
function segmentParams<N extends SegmentName>(name: N, locale: Locale) {
  // A computed key widens to string; the route's file name carries the same name.
  return { locale, [name]: segments[name][locale] } as { locale: Locale } & Record<N, string>;
}

/** One page per document and language: a text, or word that it is missing. */
export async function documentPaths<N extends ListName>(list: N) {
  const catalogue = await getCatalogue();
  const pairs: readonly DocumentPair<ListName>[] = catalogue[list];
  return pairs.flatMap((pair) =>
    locales.map((locale) => ({
      params: { ...segmentParams(list, locale), slug: slugOf(pair, locale) },
      // `catalogue[list]` holds pairs of that list only.
      props: { locale, pair: pair as unknown as DocumentPair<N> },
    })),
  );
}

/** One page per document that exists in both languages, and per language of the frame around it. */
export async function pairPaths() {
  const pairs = (await getCatalogue()).listed.filter((pair) => localesOf(pair).length === locales.length);
  return pairs.flatMap((pair: ListedPair) =>
    locales.map((locale) => ({
      params: {
        locale,
        list: segments[pair.collection][locale],
        slug: slugOf(pair, locale),
        pair: pairSegment[locale],
      },
      props: { locale, pair },
    })),
  );
}

/** One page per page about the portal and language. */
export async function infoPaths() {
  const { pages } = await getCatalogue();
  return pages.flatMap((pair) =>
    locales.map((locale) => ({ params: { locale, info: slugOf(pair, locale) }, props: { locale, pair } })),
  );
}

/** One page per record and language below a translated segment. */
export function recordPaths<T extends { id: string }, N extends SegmentName>(
  name: N,
  entries: Iterable<T>,
  slug: (entry: T, locale: Locale) => string = ({ id }) => id,
) {
  return [...entries].flatMap((entry) =>
    locales.map((locale) => ({
      params: { ...segmentParams(name, locale), slug: slug(entry, locale) },
      props: { locale, entry },
    })),
  );
}
