/** Merge requests as GitLab answers them (https://docs.gitlab.com/api/merge_requests/, seen 2026-11-25). */
import { ForgeFault } from './bare-repository.ts';
import { missing } from './forge-types.ts';
import type { ForgeAnswer, ForgeRequest, ForgeState } from './forge-types.ts';
import type { MergeRequest } from './merge-requests.ts';
import type { ForgeUser } from './oauth.ts';

function shown(state: ForgeState, request: MergeRequest): object {
  const sha = state.repository.commitOf(`refs/heads/${request.source_branch}`) ?? null;
  return { ...request, sha, rebase_in_progress: false, merge_error: null };
}

function merge(state: ForgeState, request: MergeRequest, user: ForgeUser): ForgeAnswer {
  if (!state.mayMerge) throw new ForgeFault(401, '401 Unauthorized');
  if (request.state !== 'opened' || !state.isPipelineGreen) throw new ForgeFault(405, '405 Method Not Allowed');
  const { source_branch: from, target_branch: into } = request;
  state.repository.merge({ from, into, message: `Merge branch '${from}' into '${into}'`, author: user });
  state.repository.git('update-ref', '-d', `refs/heads/${from}`);
  request.state = 'merged';
  return { json: request };
}

function changeRequest(state: ForgeState, { path, query, user }: ForgeRequest): ForgeAnswer {
  const [, iid = '', action] = /^merge_requests\/(\d+)(?:\/(merge|rebase))?$/u.exec(path) ?? [];
  const request = state.requests.find(Number(iid));
  if (!request) throw missing;
  if (action === 'merge') return merge(state, request, user);
  if (action === 'rebase') throw new ForgeFault(403, 'The editor must not rebase: it would undo what changed on main.');
  const labels = query.get('labels');
  if (labels !== null) request.labels = labels.split(',');
  if (query.get('state_event') === 'close') request.state = 'closed';
  request.updated_at = new Date().toISOString();
  return { json: shown(state, request) };
}

function listRequests(state: ForgeState, query: URLSearchParams): ForgeAnswer {
  const source = query.get('source_branch');
  const found = state.requests.all.filter(
    (request) =>
      request.state === query.get('state') &&
      request.target_branch === query.get('target_branch') &&
      (source === null || request.source_branch === source),
  );
  return { json: found.map((request) => shown(state, request)) };
}

function openRequest(state: ForgeState, { query, user }: ForgeRequest): ForgeAnswer {
  const made = state.requests.open({
    title: query.get('title') ?? '',
    source_branch: query.get('source_branch') ?? '',
    target_branch: query.get('target_branch') ?? '',
    labels: (query.get('labels') ?? '').split(','),
    author: user,
  });
  return { status: 201, json: shown(state, made) };
}

/** @throws ForgeFault with the status that GitLab would answer */
export function answerRequests(state: ForgeState, request: ForgeRequest): ForgeAnswer {
  if (request.path !== 'merge_requests') return changeRequest(state, request);
  return request.method === 'GET' ? listRequests(state, request.query) : openRequest(state, request);
}
