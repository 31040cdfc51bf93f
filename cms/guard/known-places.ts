/** The places and organisations in Ukraine that the guard looks for: of the records as they stand, and of drafts. */
import { EntryFileError, parseRecord, type RawData } from '#model/entry-file.ts';
import { contentFolder, parsePath, recordPath } from '#model/entry-path.ts';
import { knownPlaces } from '#model/known-places.ts';
import type { KnownPlaces, RawRecord } from '#model/known-places.ts';
import { remember } from '#model/remember.ts';

import type { Backend } from './backend-types.ts';
import { draftReader, isMissing } from './draft-reader.ts';

/** The kinds of record that name places and organisations. */
export const placeCollections = ['municipalities', 'organisations'] as const;

type PlaceCollection = (typeof placeCollections)[number];

interface RecordFile {
  path: string;
  text: string;
}

/** A record that cannot be read may be of anywhere: it has no country, and its id for a name. */
const dataIn = remember((text): RawData => {
  try {
    return parseRecord(text);
  } catch (error) {
    if (error instanceof EntryFileError) return {};
    throw error;
  }
});

function recordOf({ path, text }: RecordFile): (RawRecord & { collection: string }) | undefined {
  const place = parsePath(path);
  if (!place || !placeCollections.some((name) => name === place.collection)) return undefined;
  return { ...place, data: dataIn(text) };
}

/** The places that files name, as far as they are records of places. */
export function placesFrom(files: readonly RecordFile[]): KnownPlaces {
  const records = files.map(recordOf).filter((record) => record !== undefined);
  const of = (name: PlaceCollection): RawRecord[] => records.filter(({ collection }) => collection === name);
  return knownPlaces({ municipalities: of('municipalities'), organisations: of('organisations') });
}

async function published(inner: Backend, collection: PlaceCollection): Promise<RecordFile[]> {
  const place = [`${contentFolder}/${collection}`, 'yaml', 1] as const;
  try {
    const entries = await (inner.allEntriesByFolder?.(...place) ?? inner.entriesByFolder(...place));
    return entries.map(({ data, file }) => ({ path: file.path, text: data }));
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function drafted(inner: Backend, collection: PlaceCollection): Promise<RecordFile[]> {
  const start = `${collection}/`;
  const ids = (await inner.unpublishedEntries())
    .filter((id) => id.startsWith(start))
    .map((id) => id.slice(start.length));
  const files = ids.map(async (id) => {
    const path = recordPath(collection, id);
    const text = await draftReader(inner, collection, id)(path);
    return text === undefined ? [] : [{ path, text }];
  });
  return (await Promise.all(files)).flat();
}

/** Reads the places through a backend: what a draft says of a record counts beside what readers have. */
export async function readPlaces(inner: Backend): Promise<KnownPlaces> {
  const files = await Promise.all(
    placeCollections.map(async (name) => [...(await published(inner, name)), ...(await drafted(inner, name))]),
  );
  return placesFrom(files.flat());
}
