/** Which of two entries that cannot stand beside each other came last: the earlier one is what readers know. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parsePath } from '#model/entry-path.ts';
import type { Issue } from '#model/issues/issue.ts';

import { pathsOf } from '../../cms/guard/entry-paths.ts';
import type { Git } from '../../cms/server/git.ts';

interface Place {
  /** Folder that holds `content`. */
  folder: string;
  history: { git: Git; tip: string } | undefined;
}

const empty = Buffer.alloc(0);

/** The files of the entry that a file belongs to. */
function pathsIn(file: string): string[] {
  const place = parsePath(file);
  return place ? pathsOf(place.collection, place.id) : [file];
}

/** Whether the files of an entry lie in the folder as the branch has them. */
async function isCommitted(paths: readonly string[], { folder, history }: Place): Promise<boolean> {
  const committed = (await history?.git.read(paths.map((path) => `${history.tip}:${path}`))) ?? [];
  const lying = await Promise.all(paths.map((path) => readFile(join(folder, path)).catch(() => undefined)));
  return paths.every((_, at) => Buffer.compare(committed[at] ?? empty, lying[at] ?? empty) === 0);
}

/** Whether one entry was changed later than another; what is in no commit was changed last. */
async function isLater(own: readonly string[], than: readonly string[], place: Place): Promise<boolean> {
  const { history } = place;
  if (!history) return false;
  const [isOwnCommitted, isOtherCommitted] = await Promise.all([isCommitted(own, place), isCommitted(than, place)]);
  if (isOwnCommitted !== isOtherCommitted) return isOtherCommitted;
  const lastOf = (paths: readonly string[]): Promise<string> =>
    history.git.text(['log', '-1', '--format=%H', history.tip, '--', ...paths]);
  const [last, lastOther] = [await lastOf([...own, ...than]), await lastOf(than)];
  return last !== lastOther;
}

/**
 * The file to blame for a fault: its own, or the other one that it names when that came later.
 * @returns a path of an entry
 */
export async function blamedFile({ file, values }: Issue, place: Place): Promise<string> {
  const other = values?.['other'];
  if (typeof other !== 'string' || parsePath(other) === undefined) return file;
  return (await isLater(pathsIn(other), pathsIn(file), place)) ? other : file;
}
