/** Keeps others from the index of a working tree while it moves, in the way of Git: by the file `index.lock`. */
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ServerFault } from './faults.ts';
import { isMarkAlive, ownMark } from './process-mark.ts';

const sign = 'kennisbrug ';
/** So many times a lock of somebody else is looked at, with a pause in milliseconds between: Git keeps it for moments. */
const mostTries = 20;
const pause = 100;

/** Whether the lock was taken by a server that was killed. */
async function isLeftBehind(lock: string): Promise<boolean> {
  const content = await readFile(lock, 'utf8').catch(() => '');
  return content.startsWith(sign) && !isMarkAlive(content.slice(sign.length));
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Takes a lock that was left behind away; another server may have done so already and taken its own. */
async function removeLeft(lock: string, work: string): Promise<void> {
  if (!(await isLeftBehind(lock))) return;
  const aside = join(work, 'left.lock');
  await rename(lock, aside).catch(() => undefined);
  if (!(await isLeftBehind(aside))) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
}

/** A link appears with its content or not at all; not every disk has links. @throws with the code EEXIST */
async function put(own: string, lock: string): Promise<void> {
  try {
    await link(own, lock);
  } catch (error) {
    if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EXDEV'].includes(codeOf(error))) throw error;
    await writeFile(lock, await readFile(own), { flag: 'wx' });
  }
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
    try {
      await put(own, lock);
      return () => rm(lock, { force: true });
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new ServerFault(409, 'git-busy', [lock]);
}
