/** What a working tree has at the files that a commit changes: the old, the new, or somebody's own. */
import { createHash } from 'node:crypto';
import { lstat, readlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Git } from './git.ts';
import { gitIn } from './git.ts';
import type { WorkingTree } from './worktrees.ts';

/** A file of a commit; undefined: it is not there. */
interface Version {
  mode: string;
  oid: string;
}

/** A file that differs between two commits. */
export interface TreeChange {
  path: string;
  before: Version | undefined;
  after: Version | undefined;
}

/** What stands somewhere: the version before, the one after, both (none of either), or another one. */
export type Found = 'before' | 'after' | 'other';

export interface InspectedChange extends TreeChange {
  inIndex: Found;
  onDisk: Found;
  /** Whether Git leaves the file out of the working tree (`git sparse-checkout`). */
  isLeftOut: boolean;
  /** What tells the file on the disk from one that somebody writes meanwhile; undefined: there is none. */
  seen: string | undefined;
}

function versionOf(mode: string, oid: string): Version | undefined {
  return /^0+$/u.test(mode) ? undefined : { mode, oid };
}

/** The files that differ between two commits. Submodules are not followed. */
export async function changesBetween(git: Git, from: string, to: string): Promise<TreeChange[]> {
  const fields = (await git.text(['diff-tree', '-r', '-z', '--no-renames', from, to])).split('\0');
  return fields.flatMap((about, at) => {
    const [, oldMode = '', newMode = '', oldOid = '', newOid = ''] =
      /^:(\d+) (\d+) ([\da-f]+) ([\da-f]+) /u.exec(about) ?? [];
    if (newMode === '' || [oldMode, newMode].includes('160000')) return [];
    return [{ path: fields[at + 1] ?? '', before: versionOf(oldMode, oldOid), after: versionOf(newMode, newOid) }];
  });
}

interface IndexEntry {
  version: Version | undefined;
  isLeftOut: boolean;
}

/** Entries of the index; one that is still to be merged is no version. */
async function indexEntries(git: Git, env: Record<string, string>): Promise<Map<string, IndexEntry>> {
  const out = await git.text(['ls-files', '--stage', '-t', '-z'], { env });
  const entries = new Map<string, IndexEntry>();
  for (const line of out.split('\0')) {
    const [about = '', path = ''] = line.split('\t');
    const [tag = '', mode = '', oid = '', stage = ''] = about.split(' ');
    if (path === '') continue;
    const version = stage === '0' ? { mode, oid } : { mode: 'unmerged', oid };
    entries.set(path, { version, isLeftOut: tag === 'S' });
  }
  return entries;
}

/** What tells one state of a file from another, without reading it. */
export async function stateOf(file: string): Promise<string | undefined> {
  const info = await lstat(file, { bigint: true }).catch(() => undefined);
  return info && [info.ino, info.size, info.mtimeNs, info.mode].join(' ');
}

/** A folder on the way to a file that is none, so that the file can only be written by removing somebody's own. */
async function isBlocked(folder: string, path: string, gone: ReadonlySet<string>): Promise<boolean> {
  for (let parent = dirname(path); parent !== '.'; parent = dirname(parent)) {
    const info = await lstat(join(folder, parent)).catch(() => undefined);
    if (info && !info.isDirectory()) return !gone.has(parent);
  }
  return false;
}

/** Git's ids of files as they lie on the disk, after the filters of their paths; undefined for what is no file. */
async function idsOnDisk(git: Git, folder: string, changes: readonly TreeChange[]): Promise<Map<string, string>> {
  const paths = changes.map(({ path }) => path);
  const isLong = changes.some(({ before, after }) => (before ?? after)?.oid.length === 64);
  const infos = await Promise.all(
    paths.map(async (path) => ({ path, info: await lstat(join(folder, path)).catch(() => undefined) })),
  );
  const files = infos.filter(({ info, path }) => info?.isFile() && !path.includes('\n')).map(({ path }) => path);
  const ids = new Map<string, string>();
  if (files.length > 0) {
    const { code, stdout } = await git.run(['hash-object', '--stdin-paths'], { input: `${files.join('\n')}\n` });
    if (code === 0)
      stdout
        .toString('utf8')
        .trim()
        .split('\n')
        .forEach((id, at) => ids.set(files[at] ?? '', id));
  }
  for (const { path } of infos.filter(({ info }) => info?.isSymbolicLink())) {
    const target = await readlink(join(folder, path), 'buffer');
    ids.set(
      path,
      createHash(isLong ? 'sha256' : 'sha1')
        .update(`blob ${target.length}\0`)
        .update(target)
        .digest('hex'),
    );
  }
  return ids;
}

/** A file that is not on the disk is as good as the version before: its removal is in no commit. */
function foundOnDisk({ before, after }: TreeChange, id: string | undefined, isThere: boolean): Found {
  if (!isThere) return after === undefined ? 'after' : 'before';
  if (id !== undefined && id === after?.oid) return 'after';
  return id !== undefined && id === before?.oid ? 'before' : 'other';
}

function isSame(one: Version | undefined, other: Version | undefined): boolean {
  return one?.oid === other?.oid && one?.mode === other?.mode;
}

/**
 * Looks at the files of a working tree that a move from one commit to another changes.
 * @param index file with the index
 */
export async function inspectChanges(
  tree: WorkingTree,
  { from, to, index }: { from: string; to: string; index: string },
): Promise<InspectedChange[]> {
  const git = gitIn(tree.folder);
  const changes = await changesBetween(git, from, to);
  const entries = await indexEntries(git, { GIT_INDEX_FILE: index });
  const ids = await idsOnDisk(git, tree.folder, changes);
  const gone = new Set(changes.filter(({ after }) => after === undefined).map(({ path }) => path));
  return Promise.all(
    changes.map(async (change) => {
      const { version, isLeftOut = false } = entries.get(change.path) ?? { version: undefined };
      const inIndex = isSame(version, change.after) ? 'after' : isSame(version, change.before) ? 'before' : 'other';
      const seen = await stateOf(join(tree.folder, change.path));
      const isBehind = await isBlocked(tree.folder, change.path, gone);
      const onDisk = isBehind ? 'other' : foundOnDisk(change, ids.get(change.path), seen !== undefined);
      return { ...change, inIndex, onDisk: isLeftOut ? 'after' : onDisk, isLeftOut, seen };
    }),
  );
}

/** The files in which somebody's own work would be lost. */
export function unsavedIn(changes: readonly InspectedChange[]): string[] {
  return changes.filter(({ inIndex, onDisk }) => [inIndex, onDisk].includes('other')).map(({ path }) => path);
}
