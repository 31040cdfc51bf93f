import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

import { atOnce } from './at-once.ts';
import { unfinishedMark } from './build-cache.ts';

const day = 24 * 60 * 60 * 1000;

export interface CacheLimits {
  /** Most bytes of all values together. */
  bytes: number;
  /** How long a value that no build uses is kept, in milliseconds. */
  age: number;
}

const limits: CacheLimits = { bytes: 1_000_000_000, age: 30 * day };

interface KeptFile {
  path: string;
  bytes: number;
  usedAt: number;
  isUnfinished: boolean;
}

async function filesIn(folder: string): Promise<KeptFile[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = await atOnce(
    entries.filter((entry) => entry.isFile()),
    async ({ parentPath, name }) => {
      const path = join(parentPath, name);
      // Another build may be sweeping as well.
      const found = await stat(path).catch(() => undefined);
      const isUnfinished = name.includes(unfinishedMark);
      return found ? [{ path, bytes: found.size, usedAt: found.mtimeMs, isUnfinished }] : [];
    },
  );
  return files.flat();
}

/** Which files are too many: what was not used for long, what a build left half-written, and the longest unused beyond the limit. */
function tooMany(files: readonly KeptFile[], { bytes, age }: CacheLimits, now: number): KeptFile[] {
  let left = bytes;
  return files
    .toSorted((one, other) => other.usedAt - one.usedAt)
    .filter((file) => {
      if (now - file.usedAt > (file.isUnfinished ? day : age)) return true;
      left -= file.bytes;
      return left < 0;
    });
}

/**
 * Takes old values out of a cache of builds.
 * @param folder of the cache; it need not be there
 */
export async function sweepCache(folder: string, most = limits, now = Date.now()): Promise<void> {
  await atOnce(tooMany(await filesIn(folder), most, now), ({ path }) => rm(path, { force: true }));
}
