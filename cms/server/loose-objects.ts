/** Git's objects as single files: whether they are whole, and on the disk. */
import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { inflate } from 'node:zlib';

import { syncPaths } from './disk.ts';
import type { Git } from './git.ts';

const unpack = promisify(inflate);

/** Objects that were written before and are not what they should be, as after a power cut; Git would not write them again. */
export class TornObjects extends Error {
  override readonly name = 'TornObjects';

  constructor(ids: readonly string[]) {
    super(`missing object ${ids.join(', ')}`);
  }
}

async function isTorn(file: string, id: string): Promise<boolean> {
  try {
    const content = await unpack(await readFile(file));
    return (
      createHash(id.length === 64 ? 'sha256' : 'sha1')
        .update(content)
        .digest('hex') !== id
    );
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    // One that is no file of its own stands in a pack, which Git brings to the disk as a whole.
    if (code === 'ENOENT' || code === 'ENOTDIR') return false;
    if (code.startsWith('Z_') || code === 'ERR_BUFFER_TOO_LARGE') return true;
    throw error;
  }
}

async function folderOf(git: Git): Promise<string> {
  return git.text(['rev-parse', '--path-format=absolute', '--git-path', 'objects']);
}

/** Git's ids of names, as far as what they lead through can be read. */
async function idsOfNames(git: Git, names: readonly string[]): Promise<string[]> {
  if (names.length === 0) return [];
  const all = await git.run(['rev-parse', ...names]);
  const linesOf = ({ stdout }: typeof all): string[] => stdout.toString('utf8').trim().split('\n');
  if (all.code === 0) return linesOf(all);
  const each = await Promise.all(names.map((name) => git.run(['rev-parse', '--verify', '--quiet', name])));
  return each.flatMap((result) => (result.code === 0 ? linesOf(result) : []));
}

/** The objects that a commit brings beside those of another one. */
async function freshIds(git: Git, { commit, since }: Wanted): Promise<string[]> {
  if (commit === undefined) return [];
  const before = since === undefined ? [] : [`^${since}`];
  const fresh = await git.text(['rev-list', '--objects', '--no-object-names', commit, ...before]);
  return fresh.split('\n').filter((id) => id !== '');
}

export interface Wanted {
  /** With all that it is made of. */
  commit?: string;
  /** Commit whose objects are looked at no more. */
  since?: string | undefined;
  /** Objects that are looked at in any case, such as `<commit>:<path>`; folders before what is in them. */
  names?: readonly string[];
}

/** The file of each object, whether it stands there or in a pack. @throws TornObjects, which are removed */
async function wholeFiles(folder: string, ids: readonly string[]): Promise<string[]> {
  const files = [...new Set(ids)].map((id) => ({ id, file: join(folder, id.slice(0, 2), id.slice(2)) }));
  const found = await Promise.all(files.map(async (each) => ((await isTorn(each.file, each.id)) ? [each] : [])));
  const torn = found.flat();
  await Promise.all(torn.map(({ file }) => rm(file, { force: true })));
  if (torn.length > 0) throw new TornObjects(torn.map(({ id }) => id));
  return files.map(({ file }) => file);
}

/**
 * Brings what a commit is made of to the disk, with the folders that it stands in.
 * @throws TornObjects when some of it is damaged; that is removed, so that it can be written again
 */
async function settleObjects(git: Git, wanted: Wanted): Promise<void> {
  const folder = await folderOf(git);
  const named = await wholeFiles(folder, await idsOfNames(git, wanted.names ?? []));
  const files = [...named, ...(await wholeFiles(folder, await freshIds(git, wanted)))];
  if (!git.isSynced) return;
  await syncPaths({ files, folders: files.map((file) => dirname(file)) });
  await syncPaths({ folders: [folder] });
}

/** Removes a damaged object that nothing needs any more. */
export async function removeTorn(git: Git, id: string): Promise<void> {
  await wholeFiles(await folderOf(git), [id]).catch((error: unknown) => {
    if (!(error instanceof TornObjects)) throw error;
  });
}

/** So often what is damaged is removed and written again: below each folder that was damaged there may be another. */
const mostTries = 8;

/**
 * Makes a commit whose objects are all on the disk: damaged ones are written again.
 * @param make writes them, and tells which they are
 */
export async function settled<T extends Wanted>(git: Git, make: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    const made = await make();
    try {
      await settleObjects(git, made);
      return made;
    } catch (error) {
      if (!(error instanceof TornObjects) || tries === mostTries) throw error;
    }
  }
}
