/** Nothing is published that the content check refuses. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { contentFolder, parsePath } from '#model/entry-path.ts';
import type { Issue } from '#model/issues/issue.ts';

import { probeDisk } from './disk.ts';
import { ServerFault } from './faults.ts';
import type { Git } from './git.ts';
import { plainFiles } from './git-settings.ts';
import { inWorkFolder } from './work-folders.ts';

/**
 * Finds what keeps content from being published.
 * @param root folder that holds `content`
 */
export type ContentCheck = (root: string) => Promise<Issue[]>;

/** Bytes of the content of a tree. */
async function sizeOf(git: Git, tree: string): Promise<number> {
  const lines = (await git.text(['ls-tree', '-r', '-l', '-z', `${tree}:${contentFolder}`])).split('\0');
  return lines.reduce((sum, line) => sum + Number(/^\d+ blob \S+ +(\d+)\t/u.exec(line)?.[1] ?? 0), 0);
}

/**
 * Writes the content of a tree to a folder, past the repository's own index and files.
 * @param tree Git's name of a tree or commit
 * @param root folder that gets `content`
 */
export function writeContent(git: Git, tree: string, root: string): Promise<void> {
  return inWorkFolder(git, 'index', async (work) => {
    const env = { GIT_INDEX_FILE: join(work, 'index'), GIT_WORK_TREE: root };
    await mkdir(join(root, contentFolder), { recursive: true });
    const { code } = await git.run(['cat-file', '-e', `${tree}^{tree}`]);
    // The last text may have been taken off.
    if (code === 0 && (await git.text(['ls-tree', tree, '--', contentFolder])) === '') return;
    await git.text(['read-tree', `--prefix=${contentFolder}/`, `${tree}:${contentFolder}`], { env });
    const command = [...plainFiles, 'checkout-index', '--all', `--prefix=${root}/`];
    await git.text(command, { env }).catch(async (error: unknown) => {
      await probeDisk(root, await sizeOf(git, tree));
      throw error;
    });
  });
}

function faultsOf(git: Git, tree: string, check: ContentCheck): Promise<Issue[]> {
  return inWorkFolder(git, 'content', async (root) => {
    await writeContent(git, tree, root);
    return check(root);
  });
}

/** What a fault is, wherever in its file it has moved to. */
function keyOf({ kind, file, values }: Issue): string {
  return JSON.stringify([kind, file, values]);
}

/** The entries among files, as `collection/id`. */
function entriesIn(files: readonly string[]): Set<string> {
  const places = files.flatMap((file) => parsePath(file) ?? []);
  return new Set(places.map(({ collection, id }) => `${collection}/${id}`));
}

async function changedPaths(git: Git, from: string, to: string): Promise<string[]> {
  const out = await git.text(['diff-tree', '-r', '-z', '--name-only', '--no-renames', from, to, '--', contentFolder]);
  return out.split('\0').filter((path) => path !== '');
}

/**
 * Refuses content with faults that the published content does not have already; of the entries that change, also those
 * that it has: readers would not get to see the change.
 * @param trees Git's names of the content as it is published and as it would be
 * @throws ServerFault 422 `check-failed`, with each fault as JSON
 */
export async function refuseNewFaults(
  git: Git,
  check: ContentCheck | undefined,
  trees: { published: string; wished: string },
): Promise<void> {
  if (!check) return;
  const faults = await faultsOf(git, trees.wished, check);
  if (faults.length === 0) return;
  const known = new Set((await faultsOf(git, trees.published, check)).map(keyOf));
  const changed = entriesIn(await changedPaths(git, trees.published, trees.wished));
  const isOwn = (fault: Issue): boolean =>
    !known.has(keyOf(fault)) || [...entriesIn([fault.file])].some((entry) => changed.has(entry));
  const own = faults.filter(isOwn);
  if (own.length > 0)
    throw new ServerFault(
      422,
      'check-failed',
      own.map((fault) => JSON.stringify(fault)),
    );
}
