/** Keeps others from the index of a working tree while it moves, in the way of Git: by the file `index.lock`. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { putIfFree } from './disk.ts';
import { ServerFault } from './faults.ts';
import type { Git } from './git.ts';
import { isMarkAlive, ownMark } from './process-mark.ts';
import { inWorkFolder } from './work-folders.ts';

const sign = 'kennisbrug ';
/** So many times a lock of somebody else is looked at, with a pause in milliseconds between: Git keeps it for moments. */
const mostTries = 20;
const pause = 100;

/** Whether the lock was taken by a server that was killed. */
async function isLeftBehind(lock: string): Promise<boolean> {
  const content = await readFile(lock, 'utf8').catch(() => '');
  return content.startsWith(sign) && !isMarkAlive(content.slice(sign.length));
}

/** Takes a lock that was left behind away; another server may have done so already and taken its own. */
async function removeLeft(lock: string, work: string): Promise<void> {
  if (!(await isLeftBehind(lock))) return;
  const aside = join(work, 'left.lock');
  const isMoved = await rename(lock, aside).then(
    () => true,
    () => false,
  );
  if (!isMoved) return;
  if (!(await isLeftBehind(aside))) await putIfFree(aside, lock);
  await rm(aside, { force: true });
}

/**
 * Takes the lock of an index away if a server left it that was killed. That of anybody else stays.
 * @param gitFolder folder with the index
 */
export async function removeLeftLock(git: Git, gitFolder: string): Promise<void> {
  const lock = join(gitFolder, 'index.lock');
  if (await isLeftBehind(lock)) await inWorkFolder(git, 'unlock', (work) => removeLeft(lock, work));
}

/**
 * Takes the lock.
 * @param gitFolder folder with the index
 * @param work an empty folder for this alone
 * @returns gives it back
 * @throws ServerFault 409 `git-busy` when somebody else holds it
 */
export async function lockIndex(gitFolder: string, work: string): Promise<() => Promise<void>> {
  const lock = join(gitFolder, 'index.lock');
  const own = join(work, 'lock');
  await writeFile(own, `${sign}${ownMark()}`);
  for (let tries = 0; tries < mostTries; tries += 1) {
    await removeLeft(lock, work);
    if (await putIfFree(own, lock)) return () => rm(lock, { force: true });
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new ServerFault(409, 'git-busy', [lock]);
}
