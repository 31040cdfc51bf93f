/** Brings a working tree along when the branch that it shows moves: the branch first, then files and index to where it is. */
import { existsSync } from 'node:fs';
import { copyFile, mkdtemp, rename, rm, stat, utimes } from 'node:fs/promises';
import { join } from 'node:path';

import { syncPaths } from './disk.ts';
import { ServerFault } from './faults.ts';
import { gitIn } from './git.ts';
import type { Git } from './git.ts';
import { lockIndex } from './index-lock.ts';
import { ownMark } from './process-mark.ts';
import { areOnOneDisk, indexLines, stageFiles } from './stage-files.ts';
import type { StagedFiles } from './stage-files.ts';
import { inspectChanges, unsavedIn } from './tree-changes.ts';
import type { InspectedChange } from './tree-changes.ts';
import { removeNote, writeNote } from './tree-note.ts';
import { makeWorkFolder } from './work-folders.ts';
import type { WorkingTree } from './worktrees.ts';

export interface Step {
  /** Full name of the branch. */
  ref: string;
  /** Commit that the working tree shows. */
  from: string;
  /** Commit that it is to show. */
  to: string;
}

/** A working tree that is ready to follow; nobody else can change its index until one of the two is called. */
export interface ReadyTree {
  /** Brings files and index along. Called when the branch has moved: it does not fail. */
  follow: () => Promise<void>;
  /** Leaves everything as it was. */
  undo: () => Promise<void>;
}

/** The folder for new files: on the disk of the working tree. */
async function stagingFolder(tree: WorkingTree, work: string): Promise<string> {
  if (await areOnOneDisk(work, tree.folder)) return work;
  return mkdtemp(join(tree.folder, `.kennisbrug-${ownMark()}-`));
}

/**
 * Copies the index, if there is one. The copy is as old as the original: a file that was written after the index, in the same tick
 * of the clock and with the same length, is told from the version in it by that time alone (Git, `racy-git`).
 */
async function copyIndex(from: string, to: string): Promise<void> {
  if (!existsSync(from)) return;
  await copyFile(from, to);
  const { atimeMs, mtimeMs } = await stat(from);
  await utimes(to, atimeMs / 1000, Math.floor(mtimeMs) / 1000);
}

/** An index with the new versions of the files of which it has the old ones. */
async function newIndex(git: Git, index: string, changes: readonly InspectedChange[]): Promise<void> {
  const own = changes.filter(({ inIndex }) => inIndex === 'before');
  const env = { GIT_INDEX_FILE: index };
  await git.text(['update-index', '-z', '--index-info'], { env, input: indexLines(own) });
  const leftOut = own.filter(({ isLeftOut, after }) => isLeftOut && after);
  const input = leftOut.map(({ path }) => `${path}\0`).join('');
  if (input !== '') await git.text(['update-index', '--skip-worktree', '-z', '--stdin'], { env, input });
}

interface Parts {
  git: Git;
  tree: WorkingTree;
  step: Step;
  folders: readonly string[];
  index: string;
  files: StagedFiles;
  unlock: () => Promise<void>;
}

async function removeAll(folders: readonly string[]): Promise<void> {
  await Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Notes that the working tree is still to follow, for the next who can bring it along. */
async function giveUp({ tree, step }: Parts, error: unknown): Promise<void> {
  console.error(`${tree.folder} cannot be brought along with ${step.ref}:`, error);
  await writeNote(tree.gitFolder, { mark: '', ref: step.ref, from: step.from }).catch(console.error);
}

async function follow(parts: Parts): Promise<void> {
  const { git, tree, folders, index, files, unlock } = parts;
  try {
    const failed = await files.place();
    // An index that knows what the files look like spares Git reading them again.
    await git.run(['update-index', '-q', '--refresh'], { env: { GIT_INDEX_FILE: index } });
    await rename(index, join(tree.gitFolder, 'index'));
    if (git.isSynced) await syncPaths({ files: [join(tree.gitFolder, 'index')], folders: [tree.gitFolder] });
    if (failed.length === 0) await removeNote(tree.gitFolder);
    else await giveUp(parts, failed);
  } catch (error) {
    await giveUp(parts, error);
  } finally {
    await unlock().catch(console.error);
    await removeAll(folders).catch(console.error);
  }
}

/**
 * Makes a working tree ready to follow its branch.
 * @param options.isForced leaves files with somebody's own work as they are, in place of refusing
 * @throws ServerFault 409 `worktree-changed` with their paths, or `git-busy`; the system's error for a disk that is full
 */
export async function readyTree(
  tree: WorkingTree,
  step: Step,
  { isSynced, isForced = false }: { isSynced: boolean; isForced?: boolean },
): Promise<ReadyTree> {
  const git = gitIn(tree.folder, { isSynced });
  const work = await makeWorkFolder(git, 'follow');
  const folders = [work];
  const undoing: (() => Promise<unknown>)[] = [() => removeAll(folders)];
  const undo = async (): Promise<void> => {
    for (const each of undoing.toReversed()) await each();
  };
  try {
    const unlock = await lockIndex(tree.gitFolder, work);
    undoing.push(unlock);
    const index = join(work, 'index');
    await copyIndex(join(tree.gitFolder, 'index'), index);
    const changes = await inspectChanges(tree, { ...step, index });
    const unsaved = unsavedIn(changes);
    if (unsaved.length > 0 && !isForced) throw new ServerFault(409, 'worktree-changed', unsaved);
    const staging = await stagingFolder(tree, work);
    if (staging !== work) folders.push(staging);
    const files = await stageFiles(git, { root: tree.folder, work: staging, changes });
    undoing.push(files.undo);
    await newIndex(git, index, changes);
    await writeNote(tree.gitFolder, { mark: ownMark(), ref: step.ref, from: step.from });
    undoing.push(() => removeNote(tree.gitFolder));
    return { follow: () => follow({ git, tree, step, folders, index, files, unlock }), undo };
  } catch (error) {
    await undo();
    throw error;
  }
}
