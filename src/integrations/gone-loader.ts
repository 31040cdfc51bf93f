/** Loads the addresses of removed entries for Astro. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import type { Loader } from 'astro/loaders';

import { EntryFileError } from '#model/entry-file.ts';
import { goneFolder, readGone, type GoneEntry } from '#routing/gone-addresses.ts';

/** A file that cannot be read is a fault of the content check, and keeps no site from being built. */
async function goneIn(root: string, path: string): Promise<GoneEntry | undefined> {
  try {
    return readGone(path, await readFile(join(root, path), 'utf8'));
  } catch (error) {
    if (error instanceof EntryFileError) return undefined;
    throw error;
  }
}

/** A loader of `content/gone/<collection>/<id>.yaml`, in the order of the paths. */
export function goneLoader(): Loader {
  return {
    name: 'kennisbrug:gone',
    load: async ({ config, store }) => {
      const root = fileURLToPath(config.root);
      const found = await readdir(join(root, goneFolder), { recursive: true, withFileTypes: true }).catch(() => []);
      const paths = found
        .filter((item) => item.isFile())
        .map((item) => join(item.parentPath, item.name).slice(join(root, '/').length).replaceAll('\\', '/'));
      store.clear();
      for (const path of paths.toSorted()) {
        const gone = await goneIn(root, path);
        if (gone) store.set({ id: `${gone.collection}/${gone.id}`, data: { ...gone } });
      }
    },
  };
}
