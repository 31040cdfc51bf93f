/** Which pages exist: the parameters of every dynamic route. */
import { locales, type Locale } from '#locales';
import { listParts } from '#routing/list-paths.ts';
import { listNames, type ListName } from '#routing/paths.ts';
import { boardNote, pairSegment, segments, type SegmentName } from '#routing/segments.ts';

import { getCatalogue } from './catalogue.ts';
import { listTargetOf, partsOf, selectionsOf, type ListView } from './lists.ts';
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

/** The evaluation note for the board, in its one language. */
export function boardNotePaths() {
  const { locale, segment } = boardNote;
  return [{ params: { ...segmentParams('pilot', locale), note: segment }, props: { locale } }];
}

/** The parameters of a route whose folder is called after the segment's name. */
function segmentParams<N extends SegmentName>(name: N, locale: Locale) {
  // A computed key widens to string; the route's file name carries the same name.
  return { locale, [name]: segments[name][locale] } as { locale: Locale } & Record<N, string>;
}

/** Every page of every list: the whole list and each narrowed one, cut into pages. */
export async function listPaths() {
  const catalogue = await getCatalogue();
  const views = listNames.flatMap((list) => {
    const selections = selectionsOf(catalogue, list);
    return [{ selection: undefined, shown: selections.shown }, ...selections.counts].flatMap(({ selection, shown }) =>
      Array.from({ length: partsOf(shown) }, (_, index) => ({
        view: { list, selection, part: index + 1 } satisfies ListView,
        selections,
      })),
    );
  });
  return views.flatMap(({ view, selections }) =>
    locales.map((locale) => ({
      params: {
        locale,
        list: segments[view.list][locale],
        selection: listParts(locale, listTargetOf(catalogue, view, locale)).join('/') || undefined,
      },
      props: { locale, view, selections },
    })),
  );
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

function isInBoth(pair: DocumentPair): boolean {
  return localesOf(pair).length === locales.length;
}

/** One page per document that exists in both languages, and per language of the frame around it. */
export async function pairPaths() {
  const { listed } = await getCatalogue();
  return listed.filter(isInBoth).flatMap((pair) =>
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

/** The same for the pages about the portal. */
export async function infoPairPaths() {
  const { pages } = await getCatalogue();
  return pages.filter(isInBoth).flatMap((pair) =>
    locales.map((locale) => ({
      params: { locale, info: slugOf(pair, locale), pair: pairSegment[locale] },
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
