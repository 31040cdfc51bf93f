/** Moves branches all at once, each only from where it was seen. */
import { rm, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join } from 'node:path';

import { syncPaths } from './disk.ts';
import { ServerFault } from './faults.ts';
import { GitError } from './git-process.ts';
import type { Git } from './git.ts';
import { faultOf } from './true-reason.ts';

/** A ref with where it stands and where it goes; undefined: there is none. */
export interface RefMove {
  ref: string;
  from: string | undefined;
  to: string | undefined;
}

/** A lock on a ref whose time is further off than so many seconds, either way, is what a killed process left behind. */
const staleAfter = 10;
/** It must have been seen unchanged so often: a clock may have jumped. Taking a lock lasts milliseconds. */
const mostSeen = 5;
const mostTries = 20;
const pause = 100;

function line({ ref, from, to }: RefMove): string[] {
  if (from === undefined) return to === undefined ? [] : [`create ${ref} ${to}`];
  return [to === undefined ? `delete ${ref} ${from}` : `update ${ref} ${to} ${from}`];
}

/** The lock file that a message of Git names, when it guards refs. */
function lockIn(git: Git, stderr: string): string | undefined {
  const [, path] = /Unable to create '([^']+\.lock)': File exists/u.exec(stderr) ?? [];
  if (path === undefined) return undefined;
  const isOfRefs = /(?:^|\/)(?:HEAD|packed-refs|refs\/.+)\.lock$/u.test(path);
  if (!isOfRefs) return undefined;
  return isAbsolute(path) ? path : join(git.folder, path);
}

/** Counts how often each lock was seen as it is, and removes the ones that nobody holds any more. */
function watchLocks(): (lock: string) => Promise<void> {
  const seen = new Map<string, number>();
  return async (lock) => {
    const info = await stat(lock).catch(() => undefined);
    if (!info) return;
    const state = [lock, info.ino, info.mtimeMs].join(' ');
    const times = (seen.get(state) ?? 0) + 1;
    seen.set(state, times);
    const isOld = Math.abs(Date.now() - info.mtimeMs) > staleAfter * 1000;
    if (isOld && times >= mostSeen) await rm(lock, { force: true });
  };
}

/** Why Git did not move refs: one of them is elsewhere by now, or something else, such as a full disk. */
async function whyNot(git: Git, moves: readonly RefMove[], stderr: string): Promise<ServerFault> {
  const fault = faultOf(new GitError('update-ref', stderr), git.folder);
  if (fault.code !== 'failed' && fault.code !== 'damaged') return fault;
  const found = await git.find(moves.map(({ ref }) => ref)).catch(() => undefined);
  const isElsewhere = found && moves.some(({ from }, at) => found[at] !== from);
  return isElsewhere ? new ServerFault(409, 'changed-by-other') : fault;
}

/** Brings the new places of refs to the disk: Git does so with the files, and not with the folders that name them. */
async function syncRefs(git: Git, moves: readonly RefMove[]): Promise<void> {
  const names = ['.', 'refs', ...moves.map(({ ref }) => ref)];
  const paths = await git.text([
    'rev-parse',
    '--path-format=absolute',
    ...names.flatMap((name) => ['--git-path', name]),
  ]);
  const [top = '', refs = '', ...files] = paths.split('\n');
  const folders = files.flatMap((file) => {
    const above: string[] = [];
    for (let folder = dirname(file); folder.startsWith(refs); folder = dirname(folder)) above.push(folder);
    return above;
  });
  await syncPaths({ folders: [top, ...folders] });
}

/**
 * Moves refs in one transaction.
 * @throws ServerFault 409 when one of them is no longer where it was seen, Git is busy, a hook refuses or another branch is
 * in the way; 500 or 507 with what the system says of the disk
 */
export async function moveRefs(git: Git, moves: readonly RefMove[]): Promise<void> {
  const input = ['start', ...moves.flatMap(line), 'prepare', 'commit', ''].join('\n');
  const removeLeft = watchLocks();
  let last = '';
  for (let tries = 0; tries < mostTries; tries += 1) {
    const { code, stderr } = await git.run(['update-ref', '--stdin', '-m', 'editor'], { input });
    if (code === 0) {
      // The refs have moved: what the disk says of it changes nothing any more.
      if (git.isSynced) await syncRefs(git, moves).catch(console.error);
      return;
    }
    if (!stderr.includes(".lock': File exists")) throw await whyNot(git, moves, stderr);
    const lock = lockIn(git, stderr);
    last = lock ?? stderr;
    if (lock !== undefined) await removeLeft(lock);
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new ServerFault(409, 'git-busy', [last]);
}
