import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { isMarkAlive, ownMark } from '../../cms/server/process-mark.ts';

/** Folder for everything that a run needs and leaves behind nothing of. */
export const cacheName = '.cache';

/** Folder with what builds of the project made, for later ones: `BuildOptions.cache`. */
export function buildCacheIn(root: string): string {
  return join(root, cacheName, 'builds');
}

/**
 * Makes an empty folder of its own, on the disk of the project so that it can be moved into place.
 * @param kind first part of its name
 */
export async function makeWorkFolder(root: string, kind: string): Promise<string> {
  await mkdir(join(root, cacheName), { recursive: true });
  return mkdtemp(join(root, cacheName, `${kind}-${ownMark()}-`));
}

/** Removes the work folders of runs that ended without removing them. */
export async function sweepWorkFolders(root: string): Promise<void> {
  const names = await readdir(join(root, cacheName)).catch(() => []);
  const left = names.filter((name) => {
    const mark = /^[a-z]+-(\d+(?:\.\d+\.[A-Za-z0-9]+)?)-/u.exec(name)?.[1];
    return mark !== undefined && !isMarkAlive(mark);
  });
  await Promise.all(left.map((name) => rm(join(root, cacheName, name), { recursive: true, force: true })));
}
