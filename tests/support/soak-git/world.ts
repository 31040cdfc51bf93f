/** A repository of the soak with all who work in it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import type { EntryState } from './model.ts';
import type { Server } from './server.ts';

export const ids = ['nl-a', 'nl-b', 'nl-c', 'nl-d'] as const;

export function pathOf(id: string): string {
  return `content/laws/${id}.yaml`;
}

const environment = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Developer',
  GIT_AUTHOR_EMAIL: 'developer@localhost',
  GIT_COMMITTER_NAME: 'Developer',
  GIT_COMMITTER_EMAIL: 'developer@localhost',
};

export interface World {
  /** Folder with the repository, and beside it what else the history needs. */
  root: string;
  folder: string;
  random: () => number;
  server: Server;
  /** The texts of each entry, as acknowledged. */
  entries: Map<string, EntryState>;
  /** Every text that was acknowledged, by Git's id of its file. */
  acknowledged: Map<string, string>;
  /** Files that the developer changed and did not commit, by folder of the working tree and path. */
  edited: Map<string, string>;
  /** Linked working tree of the developer; undefined: none. */
  linked: string | undefined;
  /** Whether the disk is a small one that can be filled. */
  isSmallDisk: boolean;
  /** What happened, told when something is wrong. */
  trace: string[];
  /** How often what happened. */
  counts: Map<string, number>;
  nextText: () => string;
}

/** Runs Git as the developer. @throws Error with what Git says */
export function git(folder: string, ...args: string[]): string {
  return execFileSync('git', ['-C', folder, ...args], {
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trimEnd();
}

/** The same; undefined when Git refuses. */
export function tryGit(folder: string, ...args: string[]): string | undefined {
  try {
    return git(folder, ...args);
  } catch {
    return undefined;
  }
}

export function write(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** One of a list. @throws Error when it is empty */
export function oneOf<T>(list: readonly T[], random: () => number): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('There is nothing to choose from.');
  return chosen;
}

export function count(world: World, what: string): void {
  world.counts.set(what, (world.counts.get(what) ?? 0) + 1);
}

/** The branch that a working tree shows; undefined for none. */
export function branchOf(folder: string): string | undefined {
  return tryGit(folder, 'symbolic-ref', '--quiet', '--short', 'HEAD');
}

/** The working trees that are there. */
export function treesOf({ folder, linked }: World): string[] {
  return linked !== undefined && existsSync(linked) ? [folder, linked] : [folder];
}

/** Makes the repository: some entries, and a file of the developer. */
export function makeRepository(folder: string): Map<string, EntryState> {
  mkdirSync(folder, { recursive: true });
  git(folder, 'init', '--quiet', '--initial-branch=main');
  const entries = new Map<string, EntryState>(ids.map((id) => [id, { draft: undefined, main: undefined }]));
  for (const id of ids.slice(0, 2)) {
    const text = `text: start ${id}\n`;
    write(folder, pathOf(id), text);
    entries.set(id, { draft: undefined, main: text });
  }
  write(folder, 'developer.txt', 'start\n');
  git(folder, 'add', '.');
  git(folder, 'commit', '--quiet', '--message=Start');
  return entries;
}
