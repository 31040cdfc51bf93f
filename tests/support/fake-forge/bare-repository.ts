/** A bare Git repository as a forge keeps it: commits and merges without a working tree. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { readBranch, rememberAnswers } from './git-answers.ts';

export interface Person {
  name: string;
  email: string;
}

export interface CommitAction {
  /** `put` creates or updates. */
  action: 'create' | 'update' | 'put' | 'delete';
  path: string;
  /** New content; none for a deletion. */
  content?: Buffer;
}

export interface TreeEntry {
  id: string;
  type: string;
  mode: string;
  path: string;
}

/** Why a commit or merge is not made, with the status that a forge answers. */
export class ForgeFault extends Error {
  override readonly name = 'ForgeFault';
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

export interface BareRepository {
  folder: string;
  git: (...args: string[]) => string;
  /** Commit of a branch or name; undefined when there is none. */
  commitOf: (name: string) => string | undefined;
  read: (commit: string, path: string) => Buffer | undefined;
  /** Content of an object. */
  bytes: (object: string) => Buffer;
  tree: (commit: string, folder: string, isRecursive: boolean) => TreeEntry[];
  /** Keeps a blob. */
  write: (content: Buffer) => string;
  /** The tree of a commit with changes. @throws ForgeFault when an action does not fit it */
  treeWith: (base: string, actions: readonly CommitAction[]) => string;
  /** Makes a commit that stands on no branch yet. */
  record: (tree: string, parents: readonly string[], message: string, author: Person) => string;
  /** @throws ForgeFault when an action does not fit the branch */
  commit: (change: {
    branch: string;
    base: string;
    actions: CommitAction[];
    message: string;
    author: Person;
  }) => string;
  /** Merges a branch into another, as one commit when it is squashed. @throws ForgeFault when they conflict */
  merge: (change: { from: string; into: string; message: string; author: Person; squash?: boolean }) => string;
  /** Puts what a branch changed on top of another, as one commit. @throws ForgeFault when they conflict */
  rebase: (change: { branch: string; onto: string; author: Person }) => string;
  /** Whether a commit or branch holds another one. */
  holds: (name: string, earlier: string) => boolean;
  remove: () => void;
}

function environmentOf(author: Person, more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: author.name,
    GIT_AUTHOR_EMAIL: author.email,
    GIT_COMMITTER_NAME: author.name,
    GIT_COMMITTER_EMAIL: author.email,
    ...more,
  };
}

const nobody: Person = { name: 'Forge', email: 'forge@localhost' };

/** Takes over the history of another repository. */
export function aBareRepository(source: string): BareRepository {
  const folder = mkdtempSync(join(tmpdir(), 'fake-forge-'));
  const run = (args: readonly string[], input?: Buffer, env = environmentOf(nobody)): Buffer =>
    execFileSync('git', ['-C', folder, ...args], {
      env,
      input: input ?? '',
      maxBuffer: 100_000_000,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  const answer = rememberAnswers(run);
  const git = (...args: string[]): string => answer(args).toString('utf8').trimEnd();
  const orUndefined = <T>(read: () => T): T | undefined => {
    try {
      return read();
    } catch {
      return undefined;
    }
  };
  execFileSync('git', ['clone', '--quiet', '--bare', source, folder], { env: environmentOf(nobody), stdio: 'pipe' });
  const commitOf = (name: string) =>
    name.startsWith('refs/heads/')
      ? readBranch(folder, name)
      : orUndefined(() => git('rev-parse', '--verify', '--quiet', `${name}^{commit}`));
  const blobsOf = (commit: string): Map<string, string> => {
    const lines = git('ls-tree', '-r', '-z', '--full-tree', commit).split('\0');
    return new Map(lines.map((line) => [line.slice(line.indexOf('\t') + 1), line.split(/[ \t]/u)[2] ?? '']));
  };
  const read = (commit: string, path: string) => {
    const blob = orUndefined(() => blobsOf(commit))?.get(path);
    return blob === undefined || path === '' ? undefined : answer(['cat-file', 'blob', blob]);
  };
  const record = (tree: string, parents: readonly string[], message: string, author: Person): string =>
    run(
      ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message],
      undefined,
      environmentOf(author),
    )
      .toString('utf8')
      .trim();
  const write = (content: Buffer): string => run(['hash-object', '-w', '--stdin'], content).toString('utf8').trim();
  const treeWith = (base: string, actions: readonly CommitAction[]): string => {
    const env = environmentOf(nobody, { GIT_INDEX_FILE: join(folder, `index-${process.hrtime.bigint()}`) });
    run(['read-tree', base], undefined, env);
    for (const { action, path, content } of actions) {
      const isThere = read(base, path) !== undefined;
      if (action === 'create' && isThere) throw new ForgeFault(400, 'A file with this name already exists');
      if ((action === 'update' || action === 'delete') && !isThere)
        throw new ForgeFault(400, "A file with this name doesn't exist");
      if (action === 'delete') {
        run(['update-index', '--index-info'], Buffer.from(`0 ${'0'.repeat(40)}\t${path}\n`), env);
      } else {
        const blob = write(content ?? Buffer.alloc(0));
        run(['update-index', '--add', '--cacheinfo', `100644,${blob},${path}`], undefined, env);
      }
    }
    return run(['write-tree'], undefined, env).toString('utf8').trim();
  };
  const merged = (ours: string, theirs: string): string => {
    const tree = orUndefined(() => git('merge-tree', '--write-tree', ours, theirs));
    if (tree === undefined) throw new ForgeFault(422, 'Branch cannot be merged');
    return tree;
  };
  return {
    folder,
    git,
    commitOf,
    read,
    bytes: (object) => answer(['cat-file', 'blob', object]),
    tree: (commit, path, isRecursive) =>
      git(
        'ls-tree',
        '-z',
        '--full-tree',
        ...(isRecursive ? ['-r', '-t'] : []),
        commit,
        ...(path === '' ? [] : [`${path.replace(/\/$/u, '')}/`]),
      )
        .split('\0')
        .flatMap((line) => {
          const [about = '', name = ''] = line.split('\t');
          const [mode = '', type = '', id = ''] = about.split(' ');
          return name === '' ? [] : [{ id, type, mode, path: name }];
        }),
    write,
    treeWith,
    record,
    commit: ({ branch, base, actions, message, author }) => {
      const made = record(treeWith(base, actions), [base], message, author);
      git('update-ref', `refs/heads/${branch}`, made, commitOf(`refs/heads/${branch}`) ?? '');
      return made;
    },
    merge: ({ from, into, message, author, squash = false }) => {
      const [head = '', draft = ''] = [into, from].map((name) => commitOf(`refs/heads/${name}`));
      const made = record(merged(head, draft), squash ? [head] : [head, draft], message, author);
      git('update-ref', `refs/heads/${into}`, made, head);
      return made;
    },
    rebase: ({ branch, onto, author }) => {
      const [head = '', base = ''] = [branch, onto].map((name) => commitOf(`refs/heads/${name}`));
      const made = record(merged(base, head), [base], git('log', '-1', '--format=%B', head), author);
      git('update-ref', `refs/heads/${branch}`, made, head);
      return made;
    },
    holds: (name, earlier) => orUndefined(() => git('merge-base', '--is-ancestor', earlier, name)) !== undefined,
    remove: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
