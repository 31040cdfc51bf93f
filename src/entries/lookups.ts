/** Follows references from documents to records. */
import type { Locale } from '#locales';
import type { RecordName } from '#model/collection-names.ts';
import { pathTo } from '#routing/paths.ts';

import type { Catalogue, RecordEntry } from './catalogue.ts';
import type { DocumentPair } from './pairs.ts';

type TopicalPair = DocumentPair<'guides'> | DocumentPair<'cases'> | DocumentPair<'visits'>;

/**
 * The records that ids name, in the order of the ids.
 * @throws when one does not exist: the content check reports it first
 */
export function recordsOf<N extends RecordName>(
  records: ReadonlyMap<string, RecordEntry<N>>,
  ids: readonly string[] | undefined,
): RecordEntry<N>[] {
  return [...new Set(ids)].map((id) => {
    const record = records.get(id);
    if (!record) throw new Error(`There is no record "${id}". Correct the reference.`);
    return record;
  });
}

/** Names of the topics of a document. */
export function topicNames(catalogue: Catalogue, pair: TopicalPair, locale: Locale): string[] {
  return recordsOf(catalogue.topics, pair.source.data.topics).map(({ name }) => name[locale]);
}

/** Looks a term up with the address of its page. */
export function termLookup(catalogue: Catalogue, locale: Locale) {
  return (id: string) => {
    const [term] = recordsOf(catalogue.terms, [id]);
    if (!term) throw new Error(`There is no term "${id}".`);
    return { term, href: pathTo(locale, { page: 'term', slug: id }) };
  };
}
