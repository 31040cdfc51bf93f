import { cp, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';

import { runCommand } from '../process/run-command.ts';

const author = ['-c', 'user.name=Redactie', '-c', 'user.email=redactie@example.org'];

/**
 * Copies the project, as it stands in the folder, into a repository of its own: what is saved there stays there.
 * @param target folder that does not exist yet
 * @throws Error with Git's words
 */
export async function copyProject(root: string, target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  const listed = await git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard');
  for (const file of listed.split('\0').filter((name) => name !== '')) await cp(join(root, file), join(target, file));
  await symlink(join(root, 'node_modules'), join(target, 'node_modules'));
  await git(target, 'init', '--quiet', '--initial-branch=main');
  await git(target, 'add', '.');
  await git(target, ...author, 'commit', '--quiet', '--message=Start');
  await git(target, 'config', 'user.name', 'Redactie');
  await git(target, 'config', 'user.email', 'redactie@example.org');
}

async function git(cwd: string, ...args: string[]): Promise<string> {
  const { code, output } = await runCommand('git', args, { cwd });
  if (code !== 0) throw new Error(output);
  return output;
}
