/** Starts Git's plumbing. */
import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export interface GitOptions {
  input?: string | Buffer;
  env?: Readonly<Record<string, string>>;
}

export interface GitResult {
  code: number;
  stdout: Buffer;
  stderr: string;
}

/** A Git command that did not end well. */
export class GitError extends Error {
  override readonly name = 'GitError';
  readonly stderr: string;

  constructor(command: string, stderr: string) {
    super(`git ${command}: ${stderr}`);
    this.stderr = stderr;
  }
}

/** Variables by which Git would work in another repository than the one that is asked for. */
const ownVariables = [
  'GIT_DIR',
  'GIT_WORK_TREE',
  'GIT_INDEX_FILE',
  'GIT_OBJECT_DIRECTORY',
  'GIT_COMMON_DIR',
  'GIT_PREFIX',
];

/** The environment of a command: this process's own, without what would lead Git elsewhere. */
function environment(extra: GitOptions['env']): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !ownVariables.includes(name));
  return { ...Object.fromEntries(inherited), LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', ...extra };
}

/** Starts a command, with pipes to all of its streams. */
export function startGit(
  repository: string,
  args: readonly string[],
  env?: GitOptions['env'],
): ChildProcessByStdio<Writable, Readable, Readable> {
  return spawn('git', ['-C', repository, ...args], { env: environment(env), stdio: ['pipe', 'pipe', 'pipe'] });
}

/** Runs a command and tells how it ended; rejects only when there is no Git. */
export function runGit(
  repository: string,
  args: readonly string[],
  { input, env }: GitOptions = {},
): Promise<GitResult> {
  return new Promise((resolve, reject) => {
    const child = startGit(repository, args, env);
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
    child.stdin.on('error', () => undefined);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({
        code: code ?? 1,
        stdout: Buffer.concat(stdout),
        stderr: Buffer.concat(stderr).toString('utf8').trim(),
      });
    });
    child.stdin.end(input);
  });
}
