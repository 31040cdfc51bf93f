import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Folder for everything that a run needs and leaves behind nothing of. */
export const cacheName = '.cache';

/**
 * Makes an empty folder of its own, on the disk of the project so that it can be moved into place.
 * @param kind first part of its name
 */
export async function makeWorkFolder(root: string, kind: string): Promise<string> {
  await mkdir(join(root, cacheName), { recursive: true });
  return mkdtemp(join(root, cacheName, `${kind}-${String(process.pid)}-`));
}

/** Removes the work folders of runs that ended without removing them. */
export async function sweepWorkFolders(root: string): Promise<void> {
  const names = await readdir(join(root, cacheName)).catch(() => []);
  const left = names.filter((name) => {
    const pid = /^[a-z]+-(\d+)-/u.exec(name)?.[1];
    return pid !== undefined && !isRunning(Number(pid));
  });
  await Promise.all(left.map((name) => rm(join(root, cacheName, name), { recursive: true, force: true })));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
