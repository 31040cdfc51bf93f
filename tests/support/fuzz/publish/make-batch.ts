/** Makes entries of every kind and takes each the way of an editor. */
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import fc from 'fast-check';

import { locales, perLocale } from '#locales';
import { collectionNames } from '#model/collection-names.ts';
import type { CollectionName } from '#model/collection-names.ts';
import { contentFolder, parsePath } from '#model/entry-path.ts';

import { windowOn } from '../../editor-backend.ts';

import type { DraftStore } from './draft-store.ts';
import { madeEntry } from './made-entries.ts';
import type { MadeEntry } from './made-entries.ts';
import { pictureAddress, publishEntry } from './publish-entry.ts';
import type { Outcome } from './publish-entry.ts';
import { readBackFaults } from './read-back.ts';

export interface Tried {
  number: number;
  entry: MadeEntry;
  outcome: Outcome;
  /** What reads otherwise than it was typed. */
  changed: readonly string[];
}

export interface BatchWish {
  seed: number;
  /** Number of the first entry. */
  first: number;
  count: number;
  /** ISO day. */
  today: string;
  /** A picture in base64. */
  picture: string;
}

/** Kinds in the order in which they come round; long texts more often. */
const turns: readonly CollectionName[] = [
  ...collectionNames,
  'guides',
  'cases',
  'visits',
  'pages',
  'guides',
  'visits',
  'terms',
];

/** Ids of the entries that are published, by kind. */
async function publishedIn(root: string): Promise<Map<CollectionName, string[]>> {
  const known = new Map<CollectionName, string[]>(collectionNames.map((name) => [name, []]));
  for (const [collection, ids] of known) {
    const paths = (await readdir(join(root, contentFolder, collection))).map(
      (name) => `${contentFolder}/${collection}/${name}`,
    );
    ids.push(...new Set(paths.toSorted().flatMap((path) => parsePath(path)?.id ?? [])));
  }
  return known;
}

/** Makes entries and publishes those that are accepted, into a store that holds the real content. */
export async function makeBatch(
  store: DraftStore,
  { seed, first, count, today, picture }: BatchWish,
): Promise<Tried[]> {
  const windows = perLocale((locale) => windowOn(store.backend, locale, today));
  const known = await publishedIn(store.root);
  const tried: Tried[] = [];
  for (let number = first; number < first + count; number += 1) {
    const collection = turns[number % turns.length] ?? 'pages';
    const locale = locales[number % locales.length] ?? locales[0];
    const around = {
      today,
      // Every kind comes in both ways.
      isDaring: (number + Math.floor(number / turns.length)) % 4 === 3,
      idsOf: (name: CollectionName) => known.get(name) ?? [],
      picture: pictureAddress(collection),
      links: collectionNames.flatMap((name) => (known.get(name) ?? []).map((id) => `../${name}/${id}`)),
    };
    const [entry] = fc.sample(madeEntry(collection, around), { seed: seed + number, numRuns: 1 });
    if (!entry) continue;
    const outcome = await publishEntry({ entry, windows, locale, picture });
    const isPublished = outcome.kind === 'published';
    if (isPublished) known.get(collection)?.push(outcome.id);
    const changed = isPublished ? await readBackFaults(windows[locale], { entry, id: outcome.id, window: locale }) : [];
    tried.push({ number, entry, outcome, changed });
  }
  return tried;
}
