import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { runCommand } from '../process/run-command.ts';

/** What tools keep among the packages from one build to the next. */
const caches = ['.astro', '.vite', '.cache'];

/**
 * Copies the project, as it stands in the folder, to where nothing was ever built: the same files with other times, the
 * same commit, the same packages, no caches.
 * @param target folder that does not exist yet
 * @throws Error with Git's words
 */
export async function copyElsewhere(root: string, target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await git(root, 'clone', '--quiet', '--shared', '--no-checkout', '.', target);
  const listed = await git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  const deleted = new Set((await git(root, 'ls-files', '-z', '--deleted')).split('\0'));
  const files = listed.split('\0').filter((file) => file !== '' && !deleted.has(file));
  for (const file of files) await cp(join(root, file), join(target, file));
  // Git compares the files with the commit, not with the empty folder that it made.
  await git(target, 'reset', '--quiet');
  await linkPackages(join(root, 'node_modules'), join(target, 'node_modules'));
}

async function linkPackages(packages: string, target: string): Promise<void> {
  await mkdir(target);
  const names = (await readdir(packages)).filter((name) => !caches.includes(name));
  await Promise.all(names.map((name) => symlink(join(packages, name), join(target, name))));
}

async function git(cwd: string, ...args: string[]): Promise<string> {
  const { code, output } = await runCommand('git', args, { cwd });
  if (code !== 0) throw new Error(output);
  return output;
}
