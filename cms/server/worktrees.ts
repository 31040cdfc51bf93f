/** The working trees of a repository, and which branch each shows. */
import { existsSync } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import type { Git } from './git.ts';

export interface WorkingTree {
  /** Folder with the files. */
  folder: string;
  /** Folder with its index and HEAD. */
  gitFolder: string;
  /** Full name of the branch that it shows; undefined for none. */
  branch: string | undefined;
}

/** The folder of Git that belongs to a working tree: `.git`, or where the file of that name leads. */
async function gitFolderOf(folder: string): Promise<string | undefined> {
  const path = join(folder, '.git');
  const info = await stat(path).catch(() => undefined);
  if (!info) return undefined;
  if (info.isDirectory()) return path;
  const [, target] = /^gitdir: (.+?)\s*$/u.exec(await readFile(path, 'utf8')) ?? [];
  return target === undefined ? undefined : resolve(folder, target);
}

/** The branch that a rebase will move when it ends or is given up. */
async function rebasedBranch(gitFolder: string): Promise<string | undefined> {
  for (const name of ['rebase-merge', 'rebase-apply']) {
    const head = await readFile(join(gitFolder, name, 'head-name'), 'utf8').catch(() => undefined);
    if (head !== undefined) return head.trim();
  }
  return undefined;
}

/** The working tree that Git itself works in here; none in a bare repository. */
async function ownTree(git: Git): Promise<Omit<WorkingTree, 'branch'> | undefined> {
  const { code, stdout } = await git.run(['rev-parse', '--show-toplevel', '--absolute-git-dir']);
  const [folder = '', gitFolder = ''] = stdout.toString('utf8').trim().split('\n');
  return code === 0 ? { folder, gitFolder } : undefined;
}

interface Listed extends WorkingTree {
  /** Full name of the branch that a rebase in it holds. */
  rebased: string | undefined;
}

/** All working trees that are there. Source of the form: `git help worktree`, "Porcelain Format". */
async function listedTrees(git: Git): Promise<Listed[]> {
  const own = await ownTree(git);
  const out = await git.text(['worktree', 'list', '--porcelain', '-z']);
  const blocks = out.split('\0\0').filter((block) => block.trim() !== '');
  const trees = blocks.map(async (block, at): Promise<Listed[]> => {
    const lines = block.split('\0').filter((line) => line !== '');
    const valueOf = (key: string) => lines.find((line) => line.startsWith(`${key} `))?.slice(key.length + 1);
    const folder = valueOf('worktree') ?? '';
    // Git names the folder of a first working tree wrongly when its own folder stands elsewhere.
    const isOwn = at === 0 && own !== undefined && !existsSync(join(folder, '.git')) && own.gitFolder === folder;
    const gitFolder = isOwn ? own.gitFolder : await gitFolderOf(folder);
    if (gitFolder === undefined || lines.includes('bare')) return [];
    const place = isOwn ? own : { folder, gitFolder };
    return [{ ...place, branch: valueOf('branch'), rebased: await rebasedBranch(gitFolder) }];
  });
  return (await Promise.all(trees)).flat();
}

/** The working trees that show one of some branches, and those in which a rebase holds one. */
export async function treesOf(
  git: Git,
  branches: readonly string[],
): Promise<{ shown: WorkingTree[]; rebasing: WorkingTree[] }> {
  const trees = await listedTrees(git);
  return {
    shown: trees.filter(({ branch }) => branch !== undefined && branches.includes(branch)),
    rebasing: trees.filter(({ rebased }) => rebased !== undefined && branches.includes(rebased)),
  };
}

/** Every working tree that is there. */
export async function allTrees(git: Git): Promise<WorkingTree[]> {
  return listedTrees(git);
}
