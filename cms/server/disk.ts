/** Brings files and folders to the disk, past what the system still holds in memory. */
import { link, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { ownMark } from './process-mark.ts';

function isGone(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}

/** What is not there any more needs no place on the disk. */
async function sync(path: string): Promise<void> {
  try {
    const handle = await open(path, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!isGone(error)) throw error;
  }
}

/** Brings files and the names in folders to the disk, each once. Windows keeps names without being asked, and cannot be. */
export async function syncPaths({
  files = [],
  folders = [],
}: {
  files?: Iterable<string>;
  folders?: Iterable<string>;
}) {
  await Promise.all([...new Set(files)].map(sync));
  if (process.platform !== 'win32') await Promise.all([...new Set(folders)].map(sync));
}

/** A name beside a file for what is to take its place; what a killed process left of that is known by its mark. */
export function nameBeside(file: string): string {
  return `${file}.${ownMark()}.${crypto.randomUUID()}.new`;
}

/** The mark of the process that gave such a name; undefined for any other name. */
export function markInName(name: string): string | undefined {
  return /\.(\d+\.\d+\.[A-Za-z0-9]+)\.[\da-f-]{36}\.new(?:\.left)?$/u.exec(name)?.[1];
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/**
 * Puts a file at a place where there is none, with its content or not at all where the disk has links.
 * @returns whether there was none
 */
export async function putIfFree(file: string, place: string): Promise<boolean> {
  try {
    await link(file, place).catch(async (error: unknown) => {
      if (!['EPERM', 'ENOTSUP', 'ENOSYS', 'EXDEV'].includes(codeOf(error))) throw error;
      await writeFile(place, await readFile(file), { flag: 'wx' });
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Replaces a file as a whole: after a power cut it holds the old content or the new one. */
export async function replaceFile(file: string, content: string): Promise<void> {
  const fresh = nameBeside(file);
  try {
    await writeFile(fresh, content);
    await syncPaths({ files: [fresh] });
    await rename(fresh, file);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
  await syncPaths({ folders: [dirname(file)] });
}

/** Git does not always say why it cannot write a file: the system does, when as many bytes are written. @throws its error */
export async function probeDisk(folder: string, bytes: number): Promise<void> {
  const probe = nameBeside(join(folder, 'probe'));
  try {
    await writeFile(probe, Buffer.alloc(bytes, 1));
  } finally {
    await rm(probe, { force: true });
  }
}
