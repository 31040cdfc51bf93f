/** Which texts readers may know at another address than the one where they stand. */
import { locales, type Locale } from '#locales';
import { withholdsPlace } from '#model/needed-fields.ts';
import type { Move } from '#publish/moved-addresses.ts';
import type { GoneEntry } from '#routing/gone-addresses.ts';
import { listNames, pathTo, type Target } from '#routing/paths.ts';

import type { Catalogue, RecordEntry } from './catalogue.ts';
import { targetOf } from './links.ts';
import type { DocumentPair } from './pairs.ts';

/** The page of a document under another name. */
function targetNamed(pair: DocumentPair, slug: string): Target {
  return pair.collection === 'pages' ? { page: 'info', slug } : { page: 'document', list: pair.collection, slug };
}

/** What a text was called before it was removed and came back; one that is to withhold its place says no more of it. */
function goneNames({ collection, id, source }: DocumentPair, gone: readonly GoneEntry[], locale: Locale): string[] {
  if (withholdsPlace(source.data)) return [];
  const before = gone.filter((entry) => entry.collection === collection && entry.id === id);
  return before.flatMap(({ names }) => names[locale]);
}

function documentMoves(pair: DocumentPair, gone: readonly GoneEntry[], isDeep: boolean): Move[] {
  return locales.flatMap((locale) => {
    const data = pair.versions[locale]?.data;
    if (!data) return [];
    const to = pathTo(locale, targetOf(pair, locale));
    const names = isDeep ? [...(data.formerSlugs ?? []), ...goneNames(pair, gone, locale)] : [pair.id];
    return names.map((name) => ({ from: pathTo(locale, targetNamed(pair, name)), to, isDeep, title: data.title }));
  });
}

type Filter = RecordEntry<'themes'> | RecordEntry<'topics'>;

/** The pages that have the name of a theme or topic in their address. */
function filterTargets(by: 'theme' | 'topic', value: string): Target[] {
  const lists = listNames.map((list): Target => ({ page: 'list', list, filter: { by, value } }));
  return by === 'theme' ? [{ page: 'theme', slug: value }, ...lists] : lists;
}

function filterMoves(by: 'theme' | 'topic', { name, slug, formerSlugs }: Filter): Move[] {
  const movesIn = (locale: Locale, former: string): Move[] => {
    const before = filterTargets(by, former);
    return filterTargets(by, slug[locale]).flatMap((target, at) => {
      const old = before[at];
      const to = pathTo(locale, target);
      return old ? [{ from: pathTo(locale, old), to, isDeep: true, title: name[locale] }] : [];
    });
  };
  return locales.flatMap((locale) => (formerSlugs?.[locale] ?? []).flatMap((former) => movesIn(locale, former)));
}

/**
 * The addresses that texts had, and then those at which it said that their translation is missing: a text has its id for
 * a name there, which another text may have had for an address.
 */
export function movesOf({
  documents,
  themes,
  topics,
  gone,
}: Pick<Catalogue, 'documents' | 'themes' | 'topics' | 'gone'>): Move[] {
  const pairs = [...documents.values()];
  return [
    ...pairs.flatMap((pair) => documentMoves(pair, gone, true)),
    ...[...themes.values()].flatMap((theme) => filterMoves('theme', theme)),
    ...[...topics.values()].flatMap((topic) => filterMoves('topic', topic)),
    ...pairs.flatMap((pair) => documentMoves(pair, gone, false)),
  ];
}

/** The pages that had the name of a removed entry in their address. */
function goneTargets(collection: GoneEntry['collection'], slug: string): Target[] {
  switch (collection) {
    case 'guides':
    case 'cases':
    case 'visits':
      return [
        { page: 'document', list: collection, slug },
        { page: 'pair', list: collection, slug },
      ];
    case 'pages':
      return [
        { page: 'info', slug },
        { page: 'pair', list: 'pages', slug },
      ];
    case 'themes':
      return filterTargets('theme', slug);
    case 'topics':
      return filterTargets('topic', slug);
    case 'terms':
      return [{ page: 'term', slug }];
    case 'municipalities':
      return [{ page: 'municipality', slug }];
    default:
      return [];
  }
}

/**
 * The addresses of pages whose entry was removed, in order. An entry that came back stands at some of them, or is led to.
 */
export function goneAddresses({ gone }: Pick<Catalogue, 'gone'>): string[] {
  const addresses = gone.flatMap(({ collection, names }) =>
    locales.flatMap((locale) =>
      names[locale].flatMap((name) => goneTargets(collection, name).map((target) => pathTo(locale, target))),
    ),
  );
  return [...new Set(addresses)].toSorted();
}
