/** Makes commits without a checkout. */
import { join } from 'node:path';

import type { Git } from './git.ts';
import { settled } from './loose-objects.ts';
import { inWorkFolder } from './work-folders.ts';

export interface Author {
  name: string;
  email: string;
}

/** Who commits when neither the caller nor Git says it. */
export const unknownAuthor: Author = { name: 'Kennisbrug editor (no name set in Git)', email: 'editor@localhost' };

/** New content per path; null removes the file. */
export type Changes = ReadonlyMap<string, Buffer | null>;

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
export function changedTree(git: Git, parent: string, changes: Changes): Promise<string> {
  return inWorkFolder(git, 'commit', async (folder) => {
    const env = { GIT_INDEX_FILE: join(folder, 'index') };
    await git.text(['read-tree', parent], { env });
    const lines = await Promise.all(
      [...changes].map(async ([path, content]) => {
        if (content === null) return `0 ${'0'.repeat(parent.length)}\t${path}`;
        return `100644 ${await git.text(['hash-object', '-w', '--stdin'], { input: content })}\t${path}`;
      }),
    );
    await git.text(['update-index', '-z', '--index-info'], { env, input: lines.map((line) => `${line}\0`).join('') });
    return git.text(['write-tree'], { env });
  });
}

/** Makes a commit of a tree. */
export function commitTree(
  git: Git,
  commit: { tree: string; parent: string; message: string; author: Author },
): Promise<string> {
  const { tree, parent, message, author } = commit;
  return git.text(['commit-tree', tree, '-p', parent, '-F', '-'], { input: message, env: identity(author) });
}

/**
 * A commit of which all is on the disk.
 * @param make makes it; again when something of it was damaged
 */
export async function settledCommit(git: Git, { parent, make }: { parent: string; make: () => Promise<string> }) {
  const work = async () => {
    const commit = await make();
    return { commit, since: parent, names: [commit] };
  };
  return (await settled(git, work)).commit;
}

interface NewCommit {
  parent: string;
  changes: Changes;
  author: Author;
  /** Its message, of the tree that it gets. */
  message: (tree: string) => string | Promise<string>;
}

/** A file and the folders above it, the outer ones first. */
function withFolders(path: string): string[] {
  return path.split('/').map((_part, at, parts) => parts.slice(0, at + 1).join('/'));
}

/**
 * Commits changes on top of another commit. All that they need is on the disk then; what was damaged of it is written again.
 * @throws GitError
 */
export async function savedCommit(git: Git, { parent, changes, author, message }: NewCommit): Promise<string> {
  const paths = [...changes].flatMap(([path, content]) => (content === null ? [] : [path]));
  const places = [...new Set(paths.flatMap(withFolders))];
  const { tree } = await settled(git, async () => {
    const made = await changedTree(git, parent, changes);
    return { tree: made, names: [made, ...places.map((place) => `${made}:${place}`)] };
  });
  const words = await message(tree);
  return settledCommit(git, { parent, make: () => commitTree(git, { tree, parent, message: words, author }) });
}
