/** Merge requests of the stand-in forge, kept in memory. */
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
}

export interface MergeRequests {
  all: MergeRequest[];
  open: (
    request: Pick<MergeRequest, 'title' | 'source_branch' | 'target_branch' | 'labels' | 'author'>,
  ) => MergeRequest;
  find: (iid: number) => MergeRequest | undefined;
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
      };
      all.push(made);
      return made;
    },
    find: (iid) => all.find((request) => request.iid === iid),
  };
}
