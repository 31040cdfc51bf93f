/** Notes beside the index of a working tree that it is to follow its branch: a server that was killed is known by it. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { replaceFile } from './disk.ts';
import { isParams } from './params.ts';

export interface TreeNote {
  /** Mark of the process that moves it; empty when it gave up. */
  mark: string;
  /** Full name of the branch. */
  ref: string;
  /** Commit that the working tree showed. */
  from: string;
}

function fileIn(gitFolder: string): string {
  return join(gitFolder, 'kennisbrug', 'following.json');
}

/** The note of a working tree; undefined when none was left. */
export async function readNote(gitFolder: string): Promise<TreeNote | undefined> {
  const text = await readFile(fileIn(gitFolder), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    if (!isParams(value)) return undefined;
    const { mark, ref, from } = value;
    return typeof mark === 'string' && typeof ref === 'string' && typeof from === 'string'
      ? { mark, ref, from }
      : undefined;
  } catch {
    return undefined;
  }
}

export async function writeNote(gitFolder: string, note: TreeNote): Promise<void> {
  const file = fileIn(gitFolder);
  await mkdir(dirname(file), { recursive: true });
  await replaceFile(file, JSON.stringify(note));
}

export async function removeNote(gitFolder: string): Promise<void> {
  await rm(fileIn(gitFolder), { force: true });
}
