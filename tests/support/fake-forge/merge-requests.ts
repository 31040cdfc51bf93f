/** Merge requests of the stand-in forge, kept in memory. */
import type { BareRepository } from './bare-repository.ts';
import type { ForgeUser } from './oauth.ts';

export interface MergeRequest {
  iid: number;
  title: string;
  state: 'opened' | 'merged' | 'closed';
  source_branch: string;
  target_branch: string;
  labels: string[];
  author: ForgeUser;
  updated_at: string;
  /** Why the last rebase failed. */
  merge_error: string | null;
}

export interface MergeRequests {
  all: MergeRequest[];
  open: (
    request: Pick<MergeRequest, 'title' | 'source_branch' | 'target_branch' | 'labels' | 'author'>,
  ) => MergeRequest;
  find: (iid: number) => MergeRequest | undefined;
  /** The open request of a branch. */
  ofBranch: (branch: string) => MergeRequest | undefined;
}

/** Starts without any. */
export function createMergeRequests(): MergeRequests {
  const all: MergeRequest[] = [];
  return {
    all,
    open: (request) => {
      const made: MergeRequest = {
        ...request,
        iid: all.length + 1,
        state: 'opened',
        updated_at: new Date().toISOString(),
        merge_error: null,
      };
      all.push(made);
      return made;
    },
    find: (iid) => all.find((request) => request.iid === iid),
    ofBranch: (branch) => all.find((request) => request.source_branch === branch && request.state === 'opened'),
  };
}

/** Newest commit of the branch of a request; empty when the branch is gone. */
export function headOf(repository: BareRepository, { source_branch: branch }: MergeRequest): string {
  return repository.commitOf(`refs/heads/${branch}`) ?? '';
}
