/** Writes new versions of files beside a working tree first: what cannot be written, as on a full disk, changes nothing. */
import { access, constants, lstat, mkdir, rename, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { probeDisk, syncPaths } from './disk.ts';
import type { Git } from './git.ts';
import { stateOf } from './tree-changes.ts';
import type { InspectedChange } from './tree-changes.ts';

/** Files that are ready to be put in their places. */
export interface StagedFiles {
  /** Puts them there, but over nothing that somebody wrote since they were staged. @returns paths that did not work */
  place: () => Promise<string[]>;
  /** Removes what was made for them. */
  undo: () => Promise<void>;
}

/** Lines that give an index the new versions. */
export function indexLines(changes: readonly InspectedChange[]): string {
  const lines = changes.map(({ path, before, after }) => {
    if (after) return `${after.mode} ${after.oid}\t${path}`;
    return `0 ${'0'.repeat(before?.oid.length ?? 40)}\t${path}`;
  });
  return lines.map((line) => `${line}\0`).join('');
}

/** Makes the folders of a path that are missing. @returns those that it made, the outer ones first */
async function makeFolders(root: string, path: string): Promise<string[]> {
  const missing: string[] = [];
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    if (await lstat(join(root, folder)).catch(() => undefined)) break;
    missing.unshift(join(root, folder));
  }
  for (const folder of missing) await mkdir(folder).catch(() => undefined);
  return missing;
}

async function removeEmpty(folders: readonly string[]): Promise<void> {
  for (const folder of folders.toReversed()) await rmdir(folder).catch(() => undefined);
}

/** Removes a file and the folders that are empty without it, as Git does. */
async function removeFile(root: string, path: string): Promise<void> {
  await rm(join(root, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    const isEmpty = await rmdir(join(root, folder)).then(
      () => true,
      () => false,
    );
    if (!isEmpty) return;
  }
}

/** Moves a file to its place at one stroke. */
async function putFile(staged: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await rename(staged, target);
}

/** @throws the system's error when there is no room for so much */
async function probeFor(git: Git, work: string, written: readonly InspectedChange[]): Promise<void> {
  const contents = await git.read(written.flatMap(({ after }) => after?.oid ?? []));
  const bytes = contents.reduce((sum, content) => sum + (content?.length ?? 0), 0);
  await probeDisk(work, bytes);
}

/**
 * Writes the new versions of files into a folder, and makes the folders that they go to.
 * @param root of the working tree
 * @param work empty folder on the same disk
 * @throws the system's error or a GitError when they cannot be written
 */
export async function stageFiles(
  git: Git,
  { root, work, changes }: { root: string; work: string; changes: readonly InspectedChange[] },
): Promise<StagedFiles> {
  const wanted = changes.filter(({ onDisk, isLeftOut }) => onDisk === 'before' && !isLeftOut);
  const written = wanted.filter(({ after }) => after !== undefined);
  const staged = join(work, 'files');
  const made: string[] = [];
  await mkdir(staged);
  try {
    const env = { GIT_INDEX_FILE: join(work, 'files-index') };
    if (written.length > 0) {
      await git.text(['update-index', '-z', '--index-info'], { env, input: indexLines(written) });
      await git.text(['checkout-index', '--all', `--prefix=${staged}/`], { env }).catch(async (error: unknown) => {
        await probeFor(git, work, written);
        throw error;
      });
      if (git.isSynced) await syncPaths({ files: written.map(({ path }) => join(staged, path)) });
    }
    for (const { path, after } of wanted) {
      if (after) made.push(...(await makeFolders(root, path)));
      await access(dirname(join(root, path)), constants.W_OK);
    }
  } catch (error) {
    await removeEmpty(made);
    throw error;
  }
  const placeOne = async ({ path, after, seen }: InspectedChange): Promise<string[]> => {
    try {
      if ((await stateOf(join(root, path))) !== seen) return [];
      if (after) await putFile(join(staged, path), join(root, path));
      else await removeFile(root, path);
      return [];
    } catch {
      return [path];
    }
  };
  return {
    place: async () => {
      const failed: string[] = [];
      const removalsFirst = wanted.toSorted((one, other) => Number(Boolean(one.after)) - Number(Boolean(other.after)));
      for (const change of removalsFirst) failed.push(...(await placeOne(change)));
      if (git.isSynced) await syncPaths({ folders: wanted.map(({ path }) => dirname(join(root, path))) });
      return failed;
    },
    undo: () => removeEmpty(made),
  };
}

/** Whether two folders stand on one disk, so that a file moves between them at one stroke. */
export async function areOnOneDisk(one: string, other: string): Promise<boolean> {
  const [first, second] = await Promise.all([stat(one), stat(other)]);
  return first.dev === second.dev;
}
