/** Times saves and publications by the local Git server's own actions, with and without bringing them to the disk. */
import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

import { openPublications } from '../../cms/server/publications.ts';
import { publishActions } from '../../cms/server/publish-actions.ts';
import { openRepository } from '../../cms/server/repository.ts';

/** Milliseconds, the middle one of all. */
interface Times {
  save: number;
  publication: number;
}

export interface SaveTimes {
  synced: Times;
  unsynced: Times;
}

function median(list: readonly number[]): number {
  return list.toSorted((one, other) => one - other)[Math.floor(list.length / 2)] ?? 0;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Makes a repository, and gives what saves and publishes a text of about 700 words in it. */
function openBench(folder: string, isSynced: boolean) {
  mkdirSync(folder, { recursive: true });
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  const author = ['-c', 'user.name=Bench', '-c', 'user.email=bench@localhost'];
  git(...author, 'commit', '--quiet', '--allow-empty', '--message=Start');
  const repository = openRepository({ repository: folder, isSynced });
  const publications = openPublications(repository);
  const options = { status: 'draft', commitMessage: 'content: bench' };
  let number = 0;
  return {
    save: () => {
      number += 1;
      const raw = `text: ${`word${number} `.repeat(700)}\n`;
      const dataFiles = [{ path: 'content/laws/bench.yaml', slug: 'bench', raw }];
      return publishActions.persistEntry(repository, publications, { dataFiles, assets: [], options });
    },
    publish: () =>
      publishActions.publishUnpublishedEntry(repository, publications, { collection: 'laws', slug: 'bench' }),
  };
}

/**
 * Saves and publishes so many times in each way, in turn, so that what else the computer does meets both alike.
 * @param options.work folder on the disk that is measured
 */
export async function timeSaves({ work, times }: { work: string; times: number }): Promise<SaveTimes> {
  const benches = [true, false].map((isSynced) => openBench(join(work, isSynced ? 'synced' : 'unsynced'), isSynced));
  const saves: number[][] = [[], []];
  const publications: number[][] = [[], []];
  for (let time = 0; time < times; time += 1) {
    for (const [at, bench] of benches.entries()) {
      saves[at]?.push(await timed(bench.save));
      publications[at]?.push(await timed(bench.publish));
    }
  }
  const timesOf = (at: number): Times => ({
    save: median(saves[at] ?? []),
    publication: median(publications[at] ?? []),
  });
  return { synced: timesOf(0), unsynced: timesOf(1) };
}
