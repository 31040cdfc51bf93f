/** Merge requests as GitLab answers them (https://docs.gitlab.com/api/merge_requests/, seen 2026-11-25). */
import { ForgeFault } from './bare-repository.ts';
import { missing, sentText } from './forge-types.ts';
import type { ForgeAnswer, ForgeRequest, ForgeState } from './forge-types.ts';
import { headOf } from './merge-requests.ts';
import type { MergeRequest } from './merge-requests.ts';
import { mergeFault } from './protection.ts';
import type { MergeFault } from './protection.ts';

function shown(state: ForgeState, request: MergeRequest): object {
  const sha = headOf(state.repository, request);
  const main = `refs/heads/${request.target_branch}`;
  const missing = sha === '' ? 0 : Number(state.repository.git('rev-list', '--count', `${sha}..${main}`));
  return { ...request, sha: sha || null, rebase_in_progress: false, diverged_commits_count: missing };
}

/** GitLab looks at the state of the request first, then whether it can be merged, then at the commit. */
const answers = {
  'not-allowed': [401, '401 Unauthorized'],
  closed: [405, '405 Method Not Allowed'],
  unchecked: [405, '405 Method Not Allowed'],
  behind: [422, 'Branch cannot be merged'],
  moved: [409, 'SHA does not match HEAD of source branch'],
} as const satisfies Record<MergeFault, readonly [number, string]>;

function merge(state: ForgeState, request: MergeRequest, { query, body, user }: ForgeRequest): ForgeAnswer {
  const fault = mergeFault(state, request, sentText(body, 'sha') ?? query.get('sha') ?? undefined);
  if (fault) throw new ForgeFault(answers[fault][0], answers[fault][1]);
  const { source_branch: from, target_branch: into } = request;
  const message = sentText(body, 'merge_commit_message') ?? `Merge branch '${from}' into '${into}'`;
  state.repository.merge({ from, into, message, author: user });
  state.repository.git('update-ref', '-d', `refs/heads/${from}`);
  request.state = 'merged';
  return { json: request };
}

/** GitLab rebases after it answered. */
function rebase(state: ForgeState, request: MergeRequest, { user }: ForgeRequest): ForgeAnswer {
  setImmediate(() => {
    try {
      const { source_branch: branch, target_branch: onto } = request;
      state.repository.rebase({ branch, onto, author: user });
      state.ci.pushed(branch);
    } catch (error) {
      request.merge_error = `Rebase failed: ${String(error)}`;
    }
  });
  request.merge_error = null;
  return { status: 202, json: { rebase_in_progress: true } };
}

function changeRequest(state: ForgeState, asked: ForgeRequest): ForgeAnswer {
  const { path, method, query } = asked;
  const [, iid = '', action] = /^merge_requests\/(\d+)(?:\/(merge|rebase))?$/u.exec(path) ?? [];
  const request = state.requests.find(Number(iid));
  if (!request) throw missing;
  if (action === 'merge') return merge(state, request, asked);
  if (action === 'rebase') return rebase(state, request, asked);
  if (method === 'GET') return { json: shown(state, request) };
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

function openRequest(state: ForgeState, { query, body, user }: ForgeRequest): ForgeAnswer {
  const given = (name: string): string => query.get(name) ?? sentText(body, name) ?? '';
  if (state.requests.ofBranch(given('source_branch')))
    throw new ForgeFault(409, 'Another open merge request already exists for this source branch');
  const made = state.requests.open({
    title: given('title'),
    source_branch: given('source_branch'),
    target_branch: given('target_branch'),
    labels: given('labels') === '' ? [] : given('labels').split(','),
    author: user,
  });
  return { status: 201, json: shown(state, made) };
}

/** @throws ForgeFault with the status that GitLab would answer */
export function answerRequests(state: ForgeState, request: ForgeRequest): ForgeAnswer {
  if (request.path !== 'merge_requests') return changeRequest(state, request);
  return request.method === 'GET' ? listRequests(state, request.query) : openRequest(state, request);
}
