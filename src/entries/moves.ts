/** Which texts readers may know at another address than the one where they stand. */
import { locales, type Locale } from '#locales';
import type { Move } from '#publish/moved-addresses.ts';
import { listNames, pathTo, type Target } from '#routing/paths.ts';

import type { Catalogue, RecordEntry } from './catalogue.ts';
import { targetOf } from './links.ts';
import type { DocumentPair } from './pairs.ts';

/** The page of a document under another name. */
function targetNamed(pair: DocumentPair, slug: string): Target {
  return pair.collection === 'pages' ? { page: 'info', slug } : { page: 'document', list: pair.collection, slug };
}

function documentMoves(pair: DocumentPair, isDeep: boolean): Move[] {
  return locales.flatMap((locale) => {
    const data = pair.versions[locale]?.data;
    if (!data) return [];
    const to = pathTo(locale, targetOf(pair, locale));
    const names = isDeep ? (data.formerSlugs ?? []) : [pair.id];
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
export function movesOf({ documents, themes, topics }: Pick<Catalogue, 'documents' | 'themes' | 'topics'>): Move[] {
  const pairs = [...documents.values()];
  return [
    ...pairs.flatMap((pair) => documentMoves(pair, true)),
    ...[...themes.values()].flatMap((theme) => filterMoves('theme', theme)),
    ...[...topics.values()].flatMap((topic) => filterMoves('topic', topic)),
    ...pairs.flatMap((pair) => documentMoves(pair, false)),
  ];
}
