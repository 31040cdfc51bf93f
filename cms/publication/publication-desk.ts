/** What the editor's window knows about publications: it asks the backend, past Decap's form. */
import { isCollectionName, isDocumentName } from '#model/collection-names.ts';
import type { CollectionName } from '#model/collection-names.ts';
import { EntryFileError, parseDocument } from '#model/entry-file.ts';
import type { DocumentVersion, WholeDocument } from '#model/entry-texts.ts';
import { parsePath } from '#model/entry-path.ts';
import type { KnownPlaces } from '#model/known-places.ts';

import type { Backend } from '../guard/backend-types.ts';
import { publishedReader } from '../guard/draft-reader.ts';
import { pathsOf } from '../guard/entry-paths.ts';
import { readPlaces } from '../guard/known-places.ts';

import { entryState } from './entry-state.ts';
import type { EntryState } from './entry-state.ts';
import { heldAmong } from './held-entries.ts';
import { keepAnswer } from './keep-answer.ts';
import type { PublicationSource } from './publication-state.ts';

/** The state of an entry, with what leads to its pages. */
export interface ShownEntry {
  state: EntryState;
  /** As main has it; undefined for records. */
  document: WholeDocument | undefined;
}

export interface PublicationDesk {
  /** Names the backend to ask, once Decap has made it. */
  connect: (backend: Backend, source: PublicationSource | undefined) => void;
  /** The state of an entry; undefined when the backend cannot tell. @throws what the backend throws */
  entry: (collection: string, id: string, today: string) => Promise<ShownEntry | undefined>;
}

function versionOf(path: string, text: string | undefined): DocumentVersion[] {
  const locale = parsePath(path)?.locale;
  if (text === undefined || locale === undefined) return [];
  try {
    return [{ locale, ...parseDocument(text) }];
  } catch (error) {
    // What cannot be read is held back, and the state says so.
    if (error instanceof EntryFileError) return [];
    throw error;
  }
}

async function readDocument(
  backend: Backend,
  collection: CollectionName,
  id: string,
): Promise<WholeDocument | undefined> {
  if (!isDocumentName(collection)) return undefined;
  const paths = pathsOf(collection, id);
  const texts = await Promise.all(paths.map(publishedReader(backend)));
  return { collection, id, versions: paths.flatMap((path, at) => versionOf(path, texts[at])) };
}

/** Reads what readers have of an entry: anew only when its report says that something changed. */
function publishedTexts() {
  const keepPlaces = keepAnswer<KnownPlaces>();
  const keepEntry = keepAnswer<{ publishedAt: string | undefined; document: WholeDocument | undefined }>();
  return async (
    { backend, source }: { backend: Backend; source: PublicationSource },
    { collection, id, version }: { collection: CollectionName; id: string; version: string | undefined },
  ) => {
    const readEntry = async () => {
      const [publishedAt, document] = await Promise.all([
        source.publishedAt(collection, id),
        readDocument(backend, collection, id),
      ]);
      return { publishedAt, document };
    };
    const [places, entry] = await Promise.all([
      keepPlaces(version, () => readPlaces(backend)),
      keepEntry(version && `${collection}/${id} ${version}`, readEntry),
    ]);
    return { places, ...entry };
  };
}

/** A desk that waits for its backend. */
export function createPublicationDesk(): PublicationDesk {
  let connection: { backend: Backend; source: PublicationSource } | undefined;
  let textsOf = publishedTexts();
  return {
    connect: (backend, source) => {
      connection = source && { backend, source };
      textsOf = publishedTexts();
    },
    entry: async (collection, id, today) => {
      if (!connection || !isCollectionName(collection)) return undefined;
      const asked = connection;
      const report = await asked.source.publicationReport({ collection, id });
      const { publishedAt, document, places } = await textsOf(asked, {
        collection,
        id,
        version: report.versions?.places,
      });
      const isOwn = (each: { collection?: string; id: string }): boolean =>
        each.collection === collection && each.id === id;
      const publication = report.publications.find(isOwn);
      const held = (await heldAmong(report, [{ collection, id }])).find(isOwn);
      const { site } = report;
      return { state: entryState({ publication, held, site, publishedAt, document, places, today }), document };
    },
  };
}
