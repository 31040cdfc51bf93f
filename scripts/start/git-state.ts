import { existsSync, watch } from 'node:fs';
import { resolve } from 'node:path';

import { unknownAuthor, type Author } from '../../cms/server/commit.ts';
import { askGit } from '../../cms/server/git-process.ts';

/** The branch that readers see. */
export const mainBranch = 'main';

export interface KnownAuthor extends Author {
  /** Whether it was made up here because Git knows none. */
  isStandIn: boolean;
}

/** The first Git that can merge without a working tree (`merge-tree --write-tree`). */
const oldestGit = [2, 38] as const;

/** @param version what `git --version` says, such as `git version 2.39.5` */
export function isNewEnough(version: string): boolean {
  const [, major, minor] = /(\d+)\.(\d+)/u.exec(version) ?? [];
  const [oldestMajor, oldestMinor] = oldestGit;
  return Number(major) > oldestMajor || (Number(major) === oldestMajor && Number(minor) >= oldestMinor);
}

/** Why the editor cannot save here, or nothing when it can. */
export async function whyNoSaves(root: string): Promise<string | undefined> {
  const version = await askGit(root, '--version');
  if (version === undefined) return 'git was not found';
  if (!isNewEnough(version)) return `${version} is too old, the editor needs Git ${oldestGit.join('.')}`;
  const top = await askGit(root, 'rev-parse', '--show-toplevel');
  if (top === undefined || resolve(top) !== resolve(root)) return 'this folder is not a Git repository';
  return (await mainCommit(root)) === undefined ? `the repository has no branch ${mainBranch}` : undefined;
}

/** The name that saves carry. */
export async function authorOf(root: string): Promise<KnownAuthor> {
  const name = process.env['GIT_AUTHOR_NAME'] ?? (await askGit(root, 'config', 'user.name'));
  const email = process.env['GIT_AUTHOR_EMAIL'] ?? (await askGit(root, 'config', 'user.email'));
  return name && email ? { name, email, isStandIn: false } : { ...unknownAuthor, isStandIn: true };
}

/** The commit that the main branch stands at. */
export function mainCommit(root: string): Promise<string | undefined> {
  return askGit(root, 'rev-parse', '--verify', '--quiet', `refs/heads/${mainBranch}`);
}

/** The branch that is checked out, or nothing when none is. */
export function checkedOutBranch(root: string): Promise<string | undefined> {
  return askGit(root, 'symbolic-ref', '--short', 'HEAD');
}

/**
 * Watches the branches.
 * @param onChange called when one may have moved
 * @returns ends the watching
 */
export async function watchBranches(root: string, onChange: () => void): Promise<() => void> {
  const common = await askGit(root, 'rev-parse', '--git-common-dir');
  if (common === undefined) return () => undefined;
  const folder = resolve(root, common);
  const heads = resolve(folder, 'refs/heads');
  const watchers = [watch(folder, (_event, name) => name === 'packed-refs' && onChange())];
  if (existsSync(heads)) watchers.push(watch(heads, onChange));
  return () => {
    for (const watcher of watchers) watcher.close();
  };
}
