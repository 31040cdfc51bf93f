/** Reads files out of a commit. */
import type { Git } from './git.ts';

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

/** One file of a commit as text; undefined when it is not there. */
export async function readText(git: Git, commit: string, path: string): Promise<string | undefined> {
  const [content] = await git.read([`${commit}:${path}`]);
  return content?.toString('utf8');
}
