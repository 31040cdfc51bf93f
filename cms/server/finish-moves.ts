/** Brings along the working trees that a server was moving when it was killed. */
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { readyTree } from './follow-branch.ts';
import type { Git } from './git.ts';
import { removeLeftLock } from './index-lock.ts';
import { isMarkAlive } from './process-mark.ts';
import { readNote, removeNote } from './tree-note.ts';
import { allTrees } from './worktrees.ts';
import type { WorkingTree } from './worktrees.ts';

/** Removes new files of a killed server that stand beside somebody's own, where the disk is another than that of Git. */
async function sweepStaged({ folder }: WorkingTree): Promise<void> {
  const names = await readdir(folder);
  const left = names.filter((name) => {
    const mark = /^\.kennisbrug-(\d+\.\d+\.[A-Za-z0-9]+)-[A-Za-z0-9]{6}$/u.exec(name)?.[1];
    return mark !== undefined && !isMarkAlive(mark);
  });
  await Promise.all(left.map((name) => rm(join(folder, name), { recursive: true, force: true })));
}

/** @throws as `readyTree`, when the working tree cannot follow yet */
async function finishMove(git: Git, tree: WorkingTree): Promise<void> {
  await sweepStaged(tree);
  const note = await readNote(tree.gitFolder);
  // A server that was killed before it wrote the note has moved nothing.
  if (!note || isMarkAlive(note.mark)) return removeLeftLock(git, tree.gitFolder);
  const { ref, from } = note;
  const [before, now] = await git.find([`${from}^{commit}`, `${ref}^{commit}`]);
  // Who has chosen another branch since has its files.
  if (tree.branch !== ref || before === undefined || now === undefined) {
    await removeNote(tree.gitFolder);
    return removeLeftLock(git, tree.gitFolder);
  }
  const ready = await readyTree(tree, { ref, from, to: now }, { isSynced: git.isSynced, isForced: true });
  await ready.follow();
}

/**
 * Finishes what was cut off, in every working tree: files and index end at where the branch is. Somebody's own work stays.
 * @throws what kept a working tree from it, after all others were tried
 */
export async function finishMoves(git: Git): Promise<void> {
  const failed: unknown[] = [];
  for (const tree of await allTrees(git)) await finishMove(git, tree).catch((error: unknown) => failed.push(error));
  if (failed.length > 0) throw failed[0];
}
