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

/** Contents by object name, such as `<commit>:<path>`; undefined for what is not there. */
export async function readObjects(git: Git, names: readonly string[]): Promise<(Buffer | undefined)[]> {
  if (names.length === 0) return [];
  const out = await git.bytes(['cat-file', '--batch'], { input: `${names.join('\n')}\n` });
  let offset = 0;
  return names.map(() => {
    const end = out.indexOf(10, offset);
    const [, type, size] = out.subarray(offset, end).toString('utf8').split(' ').slice(-3);
    offset = end + 1;
    if (type === 'missing' || size === undefined || !/^\d+$/u.test(size)) return undefined;
    const content = out.subarray(offset, offset + Number(size));
    offset += Number(size) + 1;
    return content;
  });
}

/** One file of a commit as text; undefined when it is not there. */
export async function readText(git: Git, commit: string, path: string): Promise<string | undefined> {
  const [content] = await readObjects(git, [`${commit}:${path}`]);
  return content?.toString('utf8');
}
