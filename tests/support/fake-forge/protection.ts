/**
 * What the protected branch of a host takes: commits of a request whose check is green and that hold the branch as it is.
 * GitHub: "Require branches to be up to date"; Forgejo: "Block merge if pull request is outdated"; GitLab: merge method
 * "Merge commit with semi-linear history" and "Pipelines must succeed".
 */
import type { ForgeState } from './forge-types.ts';
import { headOf } from './merge-requests.ts';
import type { MergeRequest } from './merge-requests.ts';

export type MergeFault = 'closed' | 'not-allowed' | 'moved' | 'unchecked' | 'behind';

/**
 * Why a request is not merged; undefined when it is.
 * @param expected the commit that whoever merges has seen; none when they did not say
 */
export function mergeFault(
  state: ForgeState,
  request: MergeRequest,
  expected: string | undefined,
): MergeFault | undefined {
  const head = headOf(state.repository, request);
  if (request.state !== 'opened' || head === '') return 'closed';
  if (!state.mayMerge) return 'not-allowed';
  if (expected !== undefined && expected !== head) return 'moved';
  if (state.ci.statuses.get(head)?.state !== 'success') return 'unchecked';
  return state.repository.holds(head, `refs/heads/${request.target_branch}`) ? undefined : 'behind';
}
