/** Documents with all their languages, for the rules that no language decides alone. */
import { splitDocument } from '#model/entry-file.ts';
import type { WholeDocument } from '#model/entry-texts.ts';
import { knownPlaces } from '#model/known-places.ts';
import type { KnownPlaces } from '#model/known-places.ts';
import type { DocumentName } from '#model/collection-names.ts';

import type { DocumentEntry } from '#model/rules/entry.ts';
import type { ContentTree } from './load-content.ts';

export interface GroupedDocument {
  document: WholeDocument<DocumentName>;
  /** Its files, the original first. */
  entries: readonly [DocumentEntry, ...DocumentEntry[]];
}

function bodyOf({ raw }: DocumentEntry): string {
  return splitDocument(raw).body;
}

function isOriginal({ data, locale }: DocumentEntry): boolean {
  return data['sourceLocale'] === locale;
}

const grouped = new WeakMap<ContentTree, GroupedDocument[]>();

/** Every document of a tree. */
export function groupedDocuments(tree: ContentTree): GroupedDocument[] {
  const before = grouped.get(tree);
  if (before) return before;
  const groups = Map.groupBy(tree.documents, ({ collection, id }) => `${collection}/${id}`);
  const documents = [...groups.values()].flatMap((group): GroupedDocument[] => {
    const [first, ...others] = group.toSorted((a, b) => Number(isOriginal(b)) - Number(isOriginal(a)));
    if (!first) return [];
    const entries = [first, ...others] as const;
    const versions = entries.map((entry) => ({ locale: entry.locale, data: entry.data, body: bodyOf(entry) }));
    return [{ document: { collection: first.collection, id: first.id, versions }, entries }];
  });
  grouped.set(tree, documents);
  return documents;
}

const known = new WeakMap<ContentTree, KnownPlaces>();

/** The places and organisations in Ukraine that the records of a tree name. */
export function placesOf(tree: ContentTree): KnownPlaces {
  const before = known.get(tree);
  if (before) return before;
  const municipalities = tree.records.filter(({ collection }) => collection === 'municipalities');
  const organisations = tree.records.filter(({ collection }) => collection === 'organisations');
  const places = knownPlaces({ municipalities, organisations });
  known.set(tree, places);
  return places;
}
