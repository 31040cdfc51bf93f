/** Reads files out of a commit. */
import type { Git } from './git.ts';
import { faultOf } from './true-reason.ts';

export interface TreeFile {
  path: string;
  oid: string;
}

/** Files below a folder, in the order of their paths. */
export async function listFiles(git: Git, commit: string, folder: string): Promise<TreeFile[]> {
  const out = await git.text(['ls-tree', '-r', '-z', '--full-tree', commit, `${folder.replace(/\/$/u, '')}/`]);
  return out.split('\0').flatMap((line) => {
    const [about = '', path = ''] = line.split('\t');
    const [, type, oid = ''] = about.split(' ');
    return type === 'blob' ? [{ path, oid }] : [];
  });
}

/** One file of a commit as text; undefined when it is not there. @throws GitError when it is damaged */
export async function readText(git: Git, commit: string, path: string): Promise<string | undefined> {
  const [content] = await git.read([`${commit}:${path}`]);
  return content?.toString('utf8');
}

/** The same for a file that is to be written again in any case: undefined also when it is damaged. */
export async function readIfWhole(git: Git, commit: string, path: string): Promise<string | undefined> {
  try {
    return await readText(git, commit, path);
  } catch (error) {
    if (faultOf(error, path).code === 'damaged') return undefined;
    throw error;
  }
}

/** Whether a commit has a file whose content cannot be read, as after a power cut: Git calls that missing too. */
export async function isDamagedAt(git: Git, commit: string, path: string): Promise<boolean> {
  const { code, stderr } = await git.run(['rev-parse', '--verify', '--quiet', `${commit}:${path}`]);
  if (code !== 0) return /corrupt|is empty|unable to/u.test(stderr);
  const [content] = await git.read([`${commit}:${path}`]).catch(() => []);
  return content === undefined;
}
