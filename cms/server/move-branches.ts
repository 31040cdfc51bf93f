/** Moves branches, and the working trees that show them along. */
import { join } from 'node:path';

import { ServerFault } from './faults.ts';
import { readyTree } from './follow-branch.ts';
import type { ReadyTree, Step } from './follow-branch.ts';
import type { Git } from './git.ts';
import { moveRefs } from './move-refs.ts';
import type { RefMove } from './move-refs.ts';
import { finishMoves } from './finish-moves.ts';
import { inspectChanges, unsavedIn } from './tree-changes.ts';
import { treesOf } from './worktrees.ts';
import type { WorkingTree } from './worktrees.ts';

const branches = 'refs/heads/';

interface Follower {
  tree: WorkingTree;
  step: Step;
}

/**
 * The working trees that are to follow.
 * @throws ServerFault 409 `branch-in-use` with their folders: where a branch would appear or vanish beneath somebody's
 * work, or a rebase will set it back when it ends
 */
async function followersOf(git: Git, moves: readonly RefMove[]): Promise<Follower[]> {
  const moved = moves.filter(({ ref, from, to }) => ref.startsWith(branches) && from !== to);
  const { shown, rebasing } = await treesOf(
    git,
    moved.map(({ ref }) => ref),
  );
  const steps = shown.map((tree) => ({ tree, move: moved.find(({ ref }) => ref === tree.branch) }));
  const stuck = steps.filter(({ move }) => move?.from === undefined || move.to === undefined);
  const inUse = [...rebasing, ...stuck.map(({ tree }) => tree)].map(({ folder }) => folder);
  if (inUse.length > 0) throw new ServerFault(409, 'branch-in-use', inUse);
  return steps.flatMap(({ tree, move }) => {
    return move?.from !== undefined && move.to !== undefined
      ? [{ tree, step: { ref: move.ref, from: move.from, to: move.to } }]
      : [];
  });
}

/**
 * Looks whether branches could move, and changes nothing.
 * @throws ServerFault 409 when files that would change hold uncommitted work, or somebody works on a branch that would go
 */
export async function refuseUnsaved(git: Git, moves: readonly RefMove[]): Promise<void> {
  for (const { tree, step } of await followersOf(git, moves)) {
    const changes = await inspectChanges(tree, { ...step, index: join(tree.gitFolder, 'index') });
    const unsaved = unsavedIn(changes);
    if (unsaved.length > 0) throw new ServerFault(409, 'worktree-changed', unsaved);
  }
}

/** Whether a failed transaction moved its first ref all the same: Git writes the moves one after the other. */
async function hasMoved(git: Git, { ref, to }: RefMove): Promise<boolean> {
  const [found] = await git.find([ref]).catch(() => [null]);
  return found === to;
}

/** Moves refs; the first one decides whether it is done, and the others are moved as far as they can be. */
async function moveAll(git: Git, moves: readonly RefMove[]): Promise<void> {
  const [first, ...others] = moves;
  try {
    await moveRefs(git, moves);
  } catch (error) {
    if (!first || !(await hasMoved(git, first))) throw error;
    // Another server may have done the rest.
    for (const each of others) await moveRefs(git, [each]).catch(() => undefined);
  }
}

/**
 * Moves refs, all or none, then files and index of the working trees that show one of them. What keeps a working tree from
 * following keeps the refs from moving.
 * @throws ServerFault with the reason; then nothing has changed
 */
export async function moveBranches(git: Git, wished: readonly RefMove[]): Promise<void> {
  const moves = wished.filter(({ from, to }) => from !== to);
  await finishMoves(git);
  const ready: ReadyTree[] = [];
  try {
    for (const { tree, step } of await followersOf(git, moves))
      ready.push(await readyTree(tree, step, { isSynced: git.isSynced }));
    await moveAll(git, moves);
  } catch (error) {
    for (const each of ready.toReversed()) await each.undo();
    throw error;
  }
  for (const each of ready) await each.follow();
}
