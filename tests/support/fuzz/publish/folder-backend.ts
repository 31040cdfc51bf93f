/**
 * A place for drafts without Git: a folder with the published content, and drafts in memory. It costs a tenth of what
 * the local Git server costs for an entry, and asks the content check at the same door.
 */
import { readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { publishingFaults } from '#checks/publishing-faults.ts';
import { parsePath } from '#model/entry-path.ts';

import type { Backend, FileEntry } from '../../../../cms/guard/backend-types.ts';
import { missing } from '../../../../cms/guard/draft-reader.ts';
import { ServerFault } from '../../../../cms/server/faults.ts';

type Files = Map<string, Buffer>;

interface Asset {
  path: string;
  content: string;
}

function isAsset(value: object): value is Asset {
  return 'content' in value && typeof value.content === 'string' && 'path' in value;
}

async function readOr404(root: string, path: string): Promise<string> {
  return readFile(join(root, path), 'utf8').catch(() => {
    throw missing(path);
  });
}

async function write(root: string, files: Files): Promise<void> {
  for (const [path, content] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), content);
  }
}

/**
 * @param root folder that holds `content`, without faults
 * @param recordsOf paths of the published records of a folder
 */
export function folderBackend(root: string, recordsOf: (folder: string) => readonly string[]): Backend {
  const drafts = new Map<string, Files>();
  const draftOf = (collection: string, id: string): Files => {
    const found = drafts.get(`${collection}/${id}`);
    if (!found) throw Object.assign(new ServerFault(404, 'draft-gone'), { status: 404 });
    return found;
  };
  const entryAt = async (path: string): Promise<FileEntry> => ({
    data: await readOr404(root, path),
    file: { path, id: null },
  });
  const refused = (): Promise<never> => Promise.reject(new ServerFault(403, 'not-allowed'));
  return {
    getEntry: entryAt,
    entriesByFolder: (folder) => Promise.all(recordsOf(folder).map(entryAt)),
    unpublishedEntries: () => Promise.resolve([...drafts.keys()]),
    unpublishedEntry: async ({ collection = '', slug = '' }) =>
      Promise.resolve({
        collection,
        slug,
        status: 'draft',
        diffs: [...draftOf(collection, slug).keys()].map((path) => ({ path, id: path, newFile: true })),
      }),
    unpublishedEntryDataFile: async (collection, slug, path) => {
      const file = (await Promise.resolve(draftOf(collection, slug))).get(path);
      return file ? file.toString('utf8') : readOr404(root, path);
    },
    persistEntry: ({ dataFiles, assets }) => {
      const place = parsePath(dataFiles[0]?.path ?? '');
      const pictures = assets
        .filter(isAsset)
        .map(({ path, content }) => [path, Buffer.from(content, 'base64')] as const);
      const texts = dataFiles.map(({ path, raw }) => [path, Buffer.from(raw, 'utf8')] as const);
      drafts.set(`${place?.collection ?? ''}/${place?.id ?? ''}`, new Map([...texts, ...pictures]));
      return Promise.resolve();
    },
    persistMedia: refused,
    deleteFiles: refused,
    /** What is ready stands in the folder already; publishing only keeps it. */
    updateUnpublishedEntryStatus: async (collection, id) => {
      const files = draftOf(collection, id);
      await write(root, files);
      const faults = await publishingFaults(root);
      if (faults.length === 0) return;
      for (const path of files.keys()) await rm(join(root, path));
      throw new ServerFault(
        422,
        'check-failed',
        faults.map((fault) => JSON.stringify(fault)),
      );
    },
    publishUnpublishedEntry: (collection, id) => Promise.resolve(drafts.delete(`${collection}/${id}`)),
    deleteUnpublishedEntry: (collection, id) => Promise.resolve(drafts.delete(`${collection}/${id}`)),
  };
}
