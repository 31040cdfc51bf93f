/** Lists of documents: what they can be narrowed to, and the pages that they are cut into. */
import { sortBy } from '#i18n/format.ts';
import type { Locale } from '#locales';
import type { ListFilter } from '#routing/list-paths.ts';
import type { ListName, Target } from '#routing/paths.ts';
import { filterSegments, type FilterName } from '#routing/segments.ts';

import type { Catalogue } from './catalogue.ts';
import { recordsOf } from './lookups.ts';
import { countOf, isExample, type ListedPair } from './pairs.ts';

/** Cards on one page of a list: about 10 kB compressed. */
export const cardsPerPage = 24;

/** What a list is narrowed to, whatever the language; `id` is a record's id or a year. */
export interface Selection {
  by: FilterName;
  id: string;
}

export interface SelectionCount {
  selection: Selection;
  /** How many documents that leaves; marked examples do not count. */
  count: number;
  /** The same with the examples, which lists show last. */
  shown: number;
}

type FilteredData = Pick<ListedPair['source']['data'], 'themes' | 'topics' | 'municipalities' | 'updated'>;

/** Ids by which lists and search find a document: of its records, and the year of its last change. */
export function filterIdsOf({ themes, topics, municipalities, updated }: FilteredData): Record<FilterName, string[]> {
  return {
    theme: [...(themes ?? [])],
    topic: [...(topics ?? [])],
    municipality: [...(municipalities ?? [])],
    year: [updated.slice(0, 4)],
  };
}

const filterNames = Object.keys(filterSegments) as FilterName[];

/** Documents of one kind, newest first; only those of the selection when there is one. */
export function pairsInList(catalogue: Catalogue, list: ListName, selection?: Selection): ListedPair[] {
  return catalogue.listed.filter(
    ({ collection, source }) =>
      collection === list && (!selection || filterIdsOf(source.data)[selection.by].includes(selection.id)),
  );
}

/** Everything that a list can be narrowed to, with how many documents that leaves. */
export interface ListSelections {
  total: number;
  /** The same with the examples. */
  shown: number;
  counts: SelectionCount[];
}

/** Counts what a list can be narrowed to; nothing that leaves no document is among it. */
export function selectionsOf(catalogue: Catalogue, list: ListName): ListSelections {
  const pairs = pairsInList(catalogue, list);
  const counts = filterNames.flatMap((by) => {
    const uses = Map.groupBy(
      pairs.flatMap((pair) => filterIdsOf(pair.source.data)[by].map((id) => ({ id, real: !isExample(pair) }))),
      ({ id }) => id,
    );
    return [...uses].map(([id, found]) => ({
      selection: { by, id },
      count: found.filter(({ real }) => real).length,
      shown: found.length,
    }));
  });
  return { total: countOf(pairs), shown: pairs.length, counts: counts.filter(({ count }) => count > 0) };
}

/** How many pages a list of so many documents has; an empty list has one. */
export function partsOf(count: number): number {
  return Math.max(1, Math.ceil(count / cardsPerPage));
}

/** The documents on one page of a list; pages count from 1. */
export function cutPart<T>(items: readonly T[], part: number): T[] {
  return items.slice((part - 1) * cardsPerPage, part * cardsPerPage);
}

/** The name of a selection as readers see it. */
export function selectionName(catalogue: Catalogue, { by, id }: Selection, locale: Locale): string {
  switch (by) {
    case 'theme':
      return recordsOf(catalogue.themes, [id]).map(({ name }) => name[locale])[0] ?? id;
    case 'topic':
      return recordsOf(catalogue.topics, [id]).map(({ name }) => name[locale])[0] ?? id;
    case 'municipality':
      return recordsOf(catalogue.municipalities, [id]).map(({ name }) => name[locale])[0] ?? id;
    case 'year':
      return id;
    default:
      return by satisfies never;
  }
}

function filterOf(catalogue: Catalogue, { by, id }: Selection, locale: Locale): ListFilter {
  const slugs = { theme: catalogue.themes.get(id)?.slug, topic: catalogue.topics.get(id)?.slug };
  const value = by === 'theme' || by === 'topic' ? slugs[by]?.[locale] : undefined;
  return { by, value: value ?? id };
}

/** A page of a list. */
export interface ListView {
  list: ListName;
  selection?: Selection | undefined;
  part?: number;
}

/** The address of a page of a list in a language. */
export function listTargetOf(
  catalogue: Catalogue,
  { list, selection, part = 1 }: ListView,
  locale: Locale,
): Target & { page: 'list' } {
  const filter = selection && { filter: filterOf(catalogue, selection, locale) };
  return { page: 'list', list, ...filter, ...(part > 1 && { part }) };
}

export interface FilterGroup {
  by: FilterName;
  values: (SelectionCount & { name: string })[];
}

/**
 * What a reader can narrow a list to, in alphabetical order, years newest first. A group that would
 * change nothing is left out.
 */
export function filterGroups(catalogue: Catalogue, { total, counts }: ListSelections, locale: Locale): FilterGroup[] {
  const groups = Map.groupBy(counts, ({ selection }) => selection.by);
  return [...groups].flatMap(([by, own]) => {
    if (own.every(({ count }) => count === total)) return [];
    const named = own.map((each) => ({ ...each, name: selectionName(catalogue, each.selection, locale) }));
    const sorted = sortBy(locale, named, ({ name }) => name);
    return [{ by, values: by === 'year' ? sorted.toReversed() : sorted }];
  });
}
