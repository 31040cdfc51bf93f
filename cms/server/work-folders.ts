/** Folders for work that is under way, beside Git's own files: they hold texts that are not published. */
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { markInName } from './disk.ts';
import type { Git } from './git.ts';
import { isMarkAlive, ownMark } from './process-mark.ts';

const work = 'work';

/** The folder of this server in the folder of a repository that all its working trees share. */
export async function serverFolder(git: Git): Promise<string> {
  const common = await git.text(['rev-parse', '--path-format=absolute', '--git-common-dir']);
  return join(common, 'kennisbrug');
}

/**
 * Makes an empty folder that only this user can read. Whoever made it removes it.
 * @param kind first part of its name
 */
export async function makeWorkFolder(git: Git, kind: string): Promise<string> {
  const parent = join(await serverFolder(git), work);
  await mkdir(parent, { recursive: true, mode: 0o700 });
  return mkdtemp(join(parent, `${kind}-${ownMark()}-`));
}

/** Does work in a folder of its own, and removes it. */
export async function inWorkFolder<T>(git: Git, kind: string, done: (folder: string) => Promise<T>): Promise<T> {
  const folder = await makeWorkFolder(git, kind);
  try {
    return await done(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Removes what servers that were killed left: folders, and files that were to take the place of others. */
export async function sweepWorkFolders(git: Git): Promise<void> {
  const own = await serverFolder(git);
  const namesIn = (folder: string): Promise<string[]> => readdir(folder).catch(() => []);
  const files = (await namesIn(own)).filter((name) => {
    const mark = markInName(name);
    return mark !== undefined && !isMarkAlive(mark);
  });
  const folders = (await namesIn(join(own, work))).filter((name) => {
    const mark = /^[a-z]+-(\d+\.\d+\.[A-Za-z0-9]+)-[A-Za-z0-9]+$/u.exec(name)?.[1];
    return mark === undefined || !isMarkAlive(mark);
  });
  const left = [...files.map((name) => join(own, name)), ...folders.map((name) => join(own, work, name))];
  await Promise.all(left.map((path) => rm(path, { recursive: true, force: true })));
}
