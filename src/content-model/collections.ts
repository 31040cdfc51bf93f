/** Every collection of the portal: the one content model that site, editor and check read. */
import type { CollectionName, DocumentName, RecordName } from './collection-names.ts';
import { agreements } from './collections/agreements.ts';
import { cases } from './collections/cases.ts';
import { guides } from './collections/guides.ts';
import { laws } from './collections/laws.ts';
import { milestones } from './collections/milestones.ts';
import { municipalities } from './collections/municipalities.ts';
import { organisations } from './collections/organisations.ts';
import { pages } from './collections/pages.ts';
import { progress } from './collections/progress.ts';
import { terms } from './collections/terms.ts';
import { themes } from './collections/themes.ts';
import { topics } from './collections/topics.ts';
import { visits } from './collections/visits.ts';
import type { Values } from './field-values.ts';
import type { Collection, DocumentCollection, RecordCollection } from './fields.ts';

export const documentCollections = { guides, cases, visits, pages } as const satisfies Record<
  DocumentName,
  DocumentCollection
>;

export const recordCollections = {
  terms,
  laws,
  municipalities,
  themes,
  topics,
  milestones,
  agreements,
  organisations,
  progress,
} as const satisfies Record<RecordName, RecordCollection>;

export const collections = { ...documentCollections, ...recordCollections } as const satisfies Record<
  CollectionName,
  Collection
>;

/** The parsed front matter of a document or the parsed record of a collection. */
export type EntryData<N extends CollectionName> = Values<(typeof collections)[N]['fields']>;
