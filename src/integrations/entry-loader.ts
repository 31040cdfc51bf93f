/** Loads the entries of a collection for Astro, read by the reader that the editor and the check use. */
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Loader, LoaderContext } from 'astro/loaders';

import type { CollectionName } from '#model/collection-names.ts';
import { parseDocument, parseRecord } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import { contentFolder, parsePath } from '#model/entry-path.ts';

import { withoutPictureMarks } from './build-marks.ts';

/** The id of an entry is its file name: `bi-zone.nl`, `aalsmeer`. */
function idOf(file: string): string {
  return file.replace(/\.(?:mdx|yaml)$/u, '');
}

/** Reads one file and checks it against the schema of its collection. */
async function loadEntry(context: LoaderContext, path: string) {
  const raw = await readFile(path, 'utf8');
  const id = idOf(basename(path));
  const filePath = relative(fileURLToPath(context.config.root), path);
  const common = { id, digest: context.generateDigest(raw), filePath };
  const parsed = async (data: RawData) => withoutPictureMarks(await context.parseData({ id, data, filePath: path }));
  if (!path.endsWith('.mdx')) return { ...common, data: await parsed(parseRecord(raw)) };
  const { data, body } = parseDocument(raw);
  return { ...common, data: await parsed(data), body, deferredRender: true };
}

/**
 * A loader of the files of a collection: `content/<collection>/<id>.<locale>.mdx` or `<id>.yaml`. Entries come in the
 * order of their names, so that two builds of the same files are alike.
 * @param collection name of the collection, and of its folder
 */
export function entryLoader(collection: CollectionName): Loader {
  return {
    name: 'kennisbrug:entries',
    load: async (context) => {
      const folder = join(fileURLToPath(context.config.root), contentFolder, collection);
      const load = async (): Promise<void> => {
        const found = await readdir(folder, { withFileTypes: true }).catch(() => []);
        // What only points at a file elsewhere is not looked at by the content check.
        const names = found.filter((item) => item.isFile()).map(({ name }) => name);
        const files = names.filter((file) => parsePath(`${contentFolder}/${collection}/${file}`) !== undefined);
        const entries = await Promise.all(files.toSorted().map((file) => loadEntry(context, join(folder, file))));
        context.store.clear();
        for (const entry of entries) context.store.set(entry);
      };
      await load();
      const reload = (path: string): void => {
        if (path.startsWith(join(folder, '/'))) void load();
      };
      context.watcher?.add(folder).on('change', reload).on('add', reload).on('unlink', reload);
    },
  };
}
