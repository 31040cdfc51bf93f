/** Notes that this server works on the index, so that a lock it leaves behind is known to be its own. */
import { readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Git } from './git.ts';

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Removes the lock on the index if the server that noted its work there was killed. */
async function removeOwnLock(note: string, lock: string): Promise<void> {
  const pid = Number(await readFile(note, 'utf8').catch(() => ''));
  if (pid === 0 || (pid !== process.pid && isAlive(pid))) return;
  const [noted, locked] = await Promise.all([note, lock].map((path) => stat(path).catch(() => undefined)));
  if (noted && locked && locked.mtimeMs >= noted.mtimeMs) await rm(lock, { force: true });
}

/** Starts work on the index: clears what killed work left, and notes the new one until its end. */
export async function startIndexWork(git: Git): Promise<{ end: () => Promise<void> }> {
  const folder = await git.text(['rev-parse', '--absolute-git-dir']);
  const note = join(folder, 'kennisbrug-working');
  await removeOwnLock(note, join(folder, 'index.lock'));
  await writeFile(note, String(process.pid));
  return { end: () => rm(note, { force: true }) };
}
