/** Makes commits without a checkout. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Git } from './git.ts';

export interface Author {
  name: string;
  email: string;
}

/** Who commits when neither the caller nor Git says it. */
export const unknownAuthor: Author = { name: 'Kennisbrug editor (no name set in Git)', email: 'editor@localhost' };

/** New content per path; null removes the file. */
export type Changes = ReadonlyMap<string, Buffer | null>;

const noObject = '0'.repeat(40);

/** The author that Git is told about, or the one that is known to be none. */
export async function authorIn(git: Git, given: Author | undefined): Promise<Author> {
  if (given) return given;
  const [name, email] = await Promise.all(['user.name', 'user.email'].map((key) => git.run(['config', '--get', key])));
  const text = (result: typeof name): string => result?.stdout.toString('utf8').trim() ?? '';
  return { name: text(name) || unknownAuthor.name, email: text(email) || unknownAuthor.email };
}

function identity({ name, email }: Author): Record<string, string> {
  return { GIT_AUTHOR_NAME: name, GIT_AUTHOR_EMAIL: email, GIT_COMMITTER_NAME: name, GIT_COMMITTER_EMAIL: email };
}

/** The tree of a commit with changes applied, by way of an index of its own. */
export async function changedTree(git: Git, parent: string, changes: Changes): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kennisbrug-'));
  const env = { GIT_INDEX_FILE: join(folder, 'index') };
  try {
    await git.text(['read-tree', parent], { env });
    const lines = await Promise.all(
      [...changes].map(async ([path, content]) => {
        if (content === null) return `0 ${noObject}\t${path}`;
        return `100644 ${await git.text(['hash-object', '-w', '--stdin'], { input: content })}\t${path}`;
      }),
    );
    await git.text(['update-index', '-z', '--index-info'], { env, input: lines.map((line) => `${line}\0`).join('') });
    return await git.text(['write-tree'], { env });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Makes a commit of a tree. */
export function commitTree(
  git: Git,
  commit: { tree: string; parent: string; message: string; author: Author },
): Promise<string> {
  const { tree, parent, message, author } = commit;
  return git.text(['commit-tree', tree, '-p', parent, '-F', '-'], { input: message, env: identity(author) });
}
