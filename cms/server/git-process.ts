/** Starts Git's plumbing. */
import { spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

import { gitEnvironment, settingsFor } from './git-settings.ts';
import { spawnGit } from './git-spawner.ts';

export interface GitOptions {
  input?: string | Buffer;
  env?: Readonly<Record<string, string>>;
}

export interface GitResult {
  code: number;
  stdout: Buffer;
  stderr: string;
}

/** Where Git works, and how. */
export interface GitPlace {
  folder: string;
  /** Whether what Git writes is on the disk before it says so. */
  isSynced: boolean;
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

/** The command among arguments that may begin with settings of their own. */
function commandIn(args: readonly string[]): string {
  const at = args.findIndex((arg, index) => !arg.startsWith('-') && args[index - 1] !== '-c');
  return args[at] ?? '';
}

function argumentsFor({ folder, isSynced }: GitPlace, args: readonly string[]): string[] {
  return ['-C', folder, ...settingsFor(commandIn(args), { isSynced }), ...args];
}

/** Starts a command, with pipes to all of its streams. */
export function startGit(
  place: GitPlace,
  args: readonly string[],
  env?: GitOptions['env'],
): ChildProcessByStdio<Writable, Readable, Readable> {
  return spawn('git', argumentsFor(place, args), {
    env: gitEnvironment(env),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** Runs a command and tells how it ended. @throws as `spawnGit` */
export async function runGit(
  place: GitPlace,
  args: readonly string[],
  { input, env }: GitOptions = {},
): Promise<GitResult> {
  const { code, stdout, stderr } = await spawnGit({
    args: argumentsFor(place, args),
    env: gitEnvironment(env),
    input,
  });
  return { code, stdout: Buffer.from(stdout), stderr: Buffer.from(stderr).toString('utf8').trim() };
}

/** Git's answer to a question; undefined when it has none, or is not there. */
export async function askGit(folder: string, ...args: string[]): Promise<string | undefined> {
  const result = await runGit({ folder, isSynced: false }, args).catch(() => undefined);
  return result?.code === 0 ? result.stdout.toString('utf8').trim() : undefined;
}
