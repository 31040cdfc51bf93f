/** The published tree with a draft in it. */
import { ServerFault } from './faults.ts';
import { GitError } from './git-process.ts';
import type { Repository } from './repository.ts';

/** The published tree with a draft merged in. @throws ServerFault 409 when they do not go together */
export async function mergedTree({ git }: Repository, main: string, draft: string): Promise<string> {
  const command = ['merge-tree', '--write-tree', '--name-only', '--no-messages', main, draft];
  const { code, stdout, stderr } = await git.run(command);
  const [tree = '', ...conflicts] = stdout.toString('utf8').trim().split('\n');
  if (code === 0) return tree;
  if (code === 1) throw new ServerFault(409, 'merge-conflict', conflicts);
  throw new GitError('merge-tree', stderr);
}
