/** What the editor's window knows about translations: it asks the backend, past Decap's form. */
import { isDocumentName } from '#model/collection-names.ts';
import type { RecordName } from '#model/collection-names.ts';
import { contentFolder } from '#model/entry-path.ts';

import type { Backend, FileEntry } from '../guard/backend-types.ts';
import { draftReader, hasDraft, publishedReader } from '../guard/draft-reader.ts';
import { sectionsThen } from '../history/history.ts';
import type { History } from '../history/history.ts';

import { rulesOf } from './read-rules.ts';
import type { RuleChoice } from './read-rules.ts';
import { termOf } from './read-terms.ts';
import { readSavedPair, sectionText } from './saved-pair.ts';
import type { SavedPair } from './saved-pair.ts';
import type { Term } from './term-hints.ts';

export interface TranslationDesk {
  /** Names the backend to ask, once Decap has made it. */
  connect: (backend: Backend, history: History) => void;
  /** Both languages as they are saved; undefined for what is not saved yet, and for records. */
  pair: (collection: string, id: string) => Promise<SavedPair | undefined>;
  /** Texts of the source that outdated sections were made from, by section id, as far as they are found. */
  textsThen: (pair: SavedPair) => Promise<ReadonlyMap<string, string>>;
  /** The glossary as it is published; read once. */
  terms: () => Promise<readonly Term[]>;
  /** The rules of the laws as they are published. */
  rules: () => Promise<readonly RuleChoice[]>;
}

async function filesOf(backend: Backend, name: RecordName): Promise<FileEntry[]> {
  const folder = `${contentFolder}/${name}`;
  return backend.allEntriesByFolder
    ? backend.allEntriesByFolder(folder, 'yaml', 1)
    : backend.entriesByFolder(folder, 'yaml', 1);
}

async function readTerms(backend: Backend): Promise<readonly Term[]> {
  return (await filesOf(backend, 'terms')).flatMap(({ data }) => termOf(data) ?? []);
}

/** A desk that waits for its backend. */
export function createTranslationDesk(): TranslationDesk {
  let connection: { backend: Backend; history: History } | undefined;
  let terms: Promise<readonly Term[]> | undefined;
  /** Reads on their way: both panes ask for the same. */
  const reads = new Map<string, Promise<SavedPair | undefined>>();
  return {
    connect: (backend, history) => {
      connection = { backend, history };
      terms = undefined;
    },
    pair: (collection, id) => {
      if (!connection || !isDocumentName(collection)) return Promise.resolve(undefined);
      const { backend } = connection;
      const key = `${collection}/${id}`;
      const known = reads.get(key);
      if (known) return known;
      const read = hasDraft(backend, collection, id)
        .then((drafted) => (drafted ? draftReader(backend, collection, id) : publishedReader(backend)))
        .then((reader) => readSavedPair({ collection, id }, reader))
        .finally(() => reads.delete(key));
      reads.set(key, read);
      return read;
    },
    textsThen: async ({ then, sourcePath }) => {
      if (!connection) return new Map();
      const found = await sectionsThen(then, connection.history.versionsOf(sourcePath));
      return new Map([...found].map(([id, section]) => [id, sectionText(section)]));
    },
    terms: () => {
      if (!connection) return Promise.resolve([]);
      terms ??= readTerms(connection.backend).catch((error: unknown) => {
        terms = undefined;
        throw error;
      });
      return terms;
    },
    rules: async () => {
      const files = connection ? await filesOf(connection.backend, 'laws') : [];
      return files.flatMap(({ file, data }) => rulesOf(file.path, data));
    },
  };
}
