/** A keeper of the site whose builds end when a test says so. */
import { BuildFailure } from '../../cms/server/site-keeper.ts';
import type { SiteKeeper } from '../../cms/server/site-keeper.ts';

/** A build that was asked for. */
export interface AskedBuild {
  commit: string;
  /** Lets it stand. */
  stand: () => void;
  /** Lets it fail, with a line for a developer. */
  fail: (line: string) => void;
}

export interface TestKeeper extends SiteKeeper {
  /** Commits whose site was served, in order. */
  served: string[];
  /** How many builds began. */
  begun: number;
  /** The next build that begins. */
  next: () => Promise<AskedBuild>;
}

/** Makes the keeper; every build waits for the test. */
export function aKeeper(): TestKeeper {
  const asked: AskedBuild[] = [];
  const takers: ((build: AskedBuild) => void)[] = [];
  const keeper: TestKeeper = {
    served: [],
    begun: 0,
    next: () =>
      new Promise((resolve) => {
        const build = asked.shift();
        if (build) resolve(build);
        else takers.push(resolve);
      }),
    buildCandidate: async (commit, signal) => {
      keeper.begun += 1;
      await new Promise<void>((resolve, reject) => {
        const build = { commit, stand: resolve, fail: (line: string) => reject(new BuildFailure([line])) };
        signal.addEventListener('abort', () => reject(new Error('ended')));
        const take = takers.shift();
        if (take) take(build);
        else asked.push(build);
      });
      return { serve: () => Promise.resolve(void keeper.served.push(commit)), discard: () => Promise.resolve() };
    },
    report: () => Promise.resolve({ held: [] }),
  };
  return keeper;
}
