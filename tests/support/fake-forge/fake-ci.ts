/** The part of a stand-in forge that checks what is pushed to a branch, and the statuses that come of it. */
import type { BareRepository } from './bare-repository.ts';

export interface CommitStatus {
  state: 'pending' | 'success' | 'failure';
  description: string;
}

export interface Push {
  commit: string;
  branch: string;
  repository: BareRepository;
}

export interface FakeCi {
  /** Status of the required check per commit. */
  statuses: Map<string, CommitStatus>;
  /** What a push comes to; a check that never reports gives undefined. */
  run: (push: Push) => Promise<CommitStatus | undefined>;
  /** Commits that were checked, in order. */
  checked: string[];
  /** Tells that a branch has a new commit. */
  pushed: (branch: string) => void;
}

/** Passes everything until a test says otherwise. */
export function createCi(repository: BareRepository): FakeCi {
  const ci: FakeCi = {
    statuses: new Map(),
    run: () => Promise.resolve({ state: 'success', description: 'passed' }),
    checked: [],
    pushed: (branch) => {
      const commit = repository.commitOf(`refs/heads/${branch}`);
      if (commit === undefined || branch === 'main' || ci.statuses.has(commit)) return;
      ci.checked.push(commit);
      ci.statuses.set(commit, { state: 'pending', description: '' });
      ci.run({ commit, branch, repository })
        .then((status) => (status ? ci.statuses.set(commit, status) : ci.statuses.delete(commit)))
        .catch((error: unknown) => ci.statuses.set(commit, { state: 'failure', description: String(error) }));
    },
  };
  return ci;
}
