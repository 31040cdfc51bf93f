/** One server per repository: notes which process works in it, and where it can be reached. */
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { nameBeside, putIfFree } from './disk.ts';
import { ServerFault } from './faults.ts';
import type { Git } from './git.ts';
import { isParams } from './params.ts';
import { isMarkAlive, ownMark } from './process-mark.ts';
import { serverFolder } from './work-folders.ts';

interface ServerNote {
  /** Mark of its process. */
  mark: string;
  /** Address of its editor. */
  url: string;
}

/** Others start and end meanwhile at most so often. */
const mostTries = 20;

/** Either the place of this server in the repository, or that of the one that has it. */
export type ServerPlace = { leave: () => Promise<void> } | { other: string };

async function readNote(file: string): Promise<ServerNote | undefined> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (!isParams(value)) return undefined;
    const { mark, url } = value;
    return typeof mark === 'string' && typeof url === 'string' ? { mark, url } : undefined;
  } catch {
    return undefined;
  }
}

/** A note of a server that was killed says nothing, nor does one of this process, which opens the repository anew. */
async function liveNote(file: string): Promise<ServerNote | undefined> {
  const note = await readNote(file);
  return note && note.mark !== ownMark() && isMarkAlive(note.mark) ? note : undefined;
}

/** Takes a note that says nothing away; another server may have done so already and put its own there. */
async function removeLeft(file: string, own: string): Promise<void> {
  const aside = `${own}.left`;
  await rename(file, aside).catch(() => undefined);
  if (await liveNote(aside)) await putIfFree(aside, file);
  await rm(aside, { force: true });
}

/**
 * Takes the place of the one server of a repository, of all of its working trees together.
 * @param url address of the editor, told to the next one that asks
 */
export async function takePlace(git: Git, url: string): Promise<ServerPlace> {
  const folder = await serverFolder(git);
  await mkdir(folder, { recursive: true });
  const file = join(folder, 'server.json');
  const own = nameBeside(file);
  await writeFile(own, JSON.stringify({ mark: ownMark(), url } satisfies ServerNote));
  try {
    for (let tries = 0; tries < mostTries; tries += 1) {
      if (await putIfFree(own, file)) return { leave: () => rm(file, { force: true }) };
      const other = await liveNote(file);
      if (other) return { other: other.url };
      await removeLeft(file, own);
    }
    throw new ServerFault(409, 'git-busy', [file]);
  } finally {
    await rm(own, { force: true });
  }
}
