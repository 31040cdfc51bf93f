/** Moves the published branch, and the working tree along when it shows that branch. */
import { ServerFault } from './faults.ts';
import type { Git } from './git.ts';
import { startIndexWork } from './index-work.ts';
import { moveRefs } from './move-refs.ts';
import type { RefMove } from './move-refs.ts';

/** Whether the working tree shows a branch. */
async function isCheckedOut(git: Git, ref: string): Promise<boolean> {
  const bare = await git.text(['rev-parse', '--is-bare-repository']);
  if (bare === 'true') return false;
  const head = await git.run(['symbolic-ref', '--quiet', 'HEAD']);
  return head.stdout.toString('utf8').trim() === ref;
}

/** Paths that differ between two commits and that somebody is working on. */
async function unsavedPaths(git: Git, from: string, to: string): Promise<string[]> {
  const changed = (await git.text(['diff-tree', '-r', '-z', '--name-only', '--no-renames', from, to]))
    .split('\0')
    .filter(Boolean);
  const status = await git.text(['status', '--porcelain', '-z', '--untracked-files=all', '--', ...changed]);
  return status
    .split('\0')
    .filter(Boolean)
    .map((line) => line.slice(3));
}

/**
 * Files that already hold what they are to hold, as after a move that was cut off, count as moved:
 * nobody's work is in them.
 */
async function adoptFinished(git: Git, from: string, to: string): Promise<void> {
  const fields = (await git.text(['diff-tree', '-r', '-z', '--no-renames', from, to])).split('\0');
  const changes = fields.flatMap((about, index) => {
    const [, , , oid = '', letter = ''] = about.split(' ');
    return about.startsWith(':') && letter !== 'D' ? [{ path: fields[index + 1] ?? '', oid }] : [];
  });
  for (const { path, oid } of changes) {
    const { code, stdout } = await git.run(['hash-object', '--', path]);
    if (code === 0 && stdout.toString('utf8').trim() === oid) await git.run(['update-index', '--add', '--', path]);
  }
}

/** Brings index and files from one commit to another, and touches nothing that is not committed. */
async function moveWorkingTree(git: Git, from: string, to: string): Promise<void> {
  const work = await startIndexWork(git);
  try {
    await git.run(['update-index', '-q', '--refresh']);
    await adoptFinished(git, from, to);
    const { code, stderr } = await git.run(['read-tree', '-m', '-u', from, to]);
    if (code === 0) return;
    if (stderr.includes('index.lock')) throw new ServerFault(409, 'git-busy', ['index.lock']);
    throw new ServerFault(409, 'worktree-changed', await unsavedPaths(git, from, to));
  } finally {
    await work.end();
  }
}

/**
 * Looks whether the working tree could move along, and changes nothing.
 * @throws ServerFault 409 when files that would change hold uncommitted work
 */
export async function refuseUnsaved(git: Git, main: { ref: string; from: string; to: string }): Promise<void> {
  if (!(await isCheckedOut(git, main.ref))) return;
  const { code, stderr } = await git.run(['read-tree', '-n', '-m', '-u', main.from, main.to]);
  if (code === 0 || stderr.includes('index.lock')) return;
  const paths = await unsavedPaths(git, main.from, main.to);
  if (paths.length > 0) throw new ServerFault(409, 'worktree-changed', paths);
}

/**
 * Moves a branch and other refs with it, all or none.
 * @throws ServerFault 409 when the branch has moved, or files that would change hold uncommitted work
 */
export async function advanceMain(
  git: Git,
  main: { ref: string; from: string; to: string },
  others: readonly RefMove[],
): Promise<void> {
  const moves = [{ ref: main.ref, from: main.from, to: main.to }, ...others].filter(({ from, to }) => from !== to);
  const isShown = main.from !== main.to && (await isCheckedOut(git, main.ref));
  if (isShown) await moveWorkingTree(git, main.from, main.to);
  try {
    await moveRefs(git, moves);
  } catch (error) {
    if (isShown) await git.run(['read-tree', '-m', '-u', main.to, main.from]);
    throw error;
  }
}
