/** Moves branches all at once, each only from where it was seen. */
import { rm, stat } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';

import { ServerFault } from './faults.ts';
import type { Git } from './git.ts';

/** A ref with where it stands and where it goes; undefined: there is none. */
export interface RefMove {
  ref: string;
  from: string | undefined;
  to: string | undefined;
}

/** After so many seconds a lock on a ref is what a killed process left behind: taking one lasts milliseconds. */
const staleAfter = 10;
const mostTries = 20;
const pause = 100;

function line({ ref, from, to }: RefMove): string[] {
  if (from === undefined) return to === undefined ? [] : [`create ${ref} ${to}`];
  return [to === undefined ? `delete ${ref} ${from}` : `update ${ref} ${to} ${from}`];
}

/** The lock file that a message of Git names, when it guards refs. */
async function lockIn(git: Git, stderr: string): Promise<string | undefined> {
  const [, path] = /Unable to create '([^']+\.lock)': File exists/u.exec(stderr) ?? [];
  if (path === undefined) return undefined;
  const isOfRefs = /(?:^|\/)(?:HEAD|packed-refs|refs\/.+)\.lock$/u.test(path);
  if (!isOfRefs) return undefined;
  return isAbsolute(path) ? path : join(await git.text(['rev-parse', '--show-toplevel']), path);
}

async function removeIfStale(lock: string): Promise<void> {
  const info = await stat(lock).catch(() => undefined);
  if (info && Date.now() - info.mtimeMs > staleAfter * 1000) await rm(lock, { force: true });
}

/** Why Git did not move refs: one of them is elsewhere by now, or something else, such as a full disk, in Git's words. */
async function faultOf(git: Git, moves: readonly RefMove[], stderr: string): Promise<ServerFault> {
  const found = await git.find(moves.map(({ ref }) => ref));
  const isElsewhere = moves.some(({ from }, at) => found[at] !== from);
  return isElsewhere ? new ServerFault(409, 'changed-by-other') : new ServerFault(500, 'failed', stderr.split('\n'));
}

/**
 * Moves refs in one transaction.
 * @throws ServerFault 409 when one of them is no longer where it was seen, or Git is busy; 500 with Git's words for any
 * other failure
 */
export async function moveRefs(git: Git, moves: readonly RefMove[]): Promise<void> {
  const input = ['start', ...moves.flatMap(line), 'prepare', 'commit', ''].join('\n');
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { code, stderr } = await git.run(['update-ref', '--stdin', '-m', 'editor'], { input });
    if (code === 0) return;
    if (!stderr.includes(".lock': File exists")) throw await faultOf(git, moves, stderr);
    const lock = await lockIn(git, stderr);
    if (lock !== undefined) await removeIfStale(lock);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new ServerFault(409, 'git-busy');
}
