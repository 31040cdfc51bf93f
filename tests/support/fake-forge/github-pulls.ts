/** Pull requests as GitHub answers them (https://docs.github.com/en/rest/pulls/pulls, seen 2026-11-30). */
import { ForgeFault } from './bare-repository.ts';
import { missing, sentText } from './forge-types.ts';
import type { ForgeAnswer, ForgeRequest, ForgeState } from './forge-types.ts';
import { headOf } from './merge-requests.ts';
import type { MergeRequest } from './merge-requests.ts';
import { mergeFault } from './protection.ts';
import type { MergeFault } from './protection.ts';

function shown(state: ForgeState, request: MergeRequest): object {
  return {
    number: request.iid,
    title: request.title,
    state: request.state === 'opened' ? 'open' : 'closed',
    labels: request.labels.map((name) => ({ name })),
    head: { ref: request.source_branch, sha: headOf(state.repository, request), repo: { fork: false } },
    base: { ref: request.target_branch, sha: state.repository.commitOf(`refs/heads/${request.target_branch}`) },
    user: { login: request.author.username },
    updated_at: request.updated_at,
  };
}

const answers = {
  'not-allowed': [403, 'Resource not accessible by integration'],
  closed: [405, 'Pull Request is not mergeable'],
  unchecked: [405, 'Required status check "kennisbrug/check" is expected.'],
  behind: [405, 'The head branch is not up to date with the base branch.'],
  moved: [409, 'Head branch was modified. Review and try the merge again.'],
} as const satisfies Record<MergeFault, readonly [number, string]>;

function merge(state: ForgeState, request: MergeRequest, { body, user }: ForgeRequest): ForgeAnswer {
  const fault = mergeFault(state, request, sentText(body, 'sha'));
  if (fault) throw new ForgeFault(answers[fault][0], answers[fault][1]);
  const { source_branch: from, target_branch: into } = request;
  const message = sentText(body, 'commit_title') ?? request.title;
  const squash = body['merge_method'] === 'squash';
  const sha = state.repository.merge({ from, into, message, author: user, squash });
  request.state = 'merged';
  return { json: { sha, merged: true } };
}

/** GitHub updates the branch after it answered. */
function update(state: ForgeState, request: MergeRequest, { body, user: author }: ForgeRequest): ForgeAnswer {
  const { source_branch: into, target_branch: from } = request;
  const head = headOf(state.repository, request);
  if ((body['expected_head_sha'] ?? head) !== head) throw new ForgeFault(422, 'expected head sha didn’t match');
  try {
    state.repository.git('merge-tree', '--write-tree', head, from);
  } catch {
    throw new ForgeFault(422, 'merge conflict between base and head');
  }
  setImmediate(() => {
    state.repository.merge({ from, into, message: `Merge branch '${from}' into ${into}`, author });
    state.ci.pushed(into);
  });
  return { status: 202, json: { message: 'Updating pull request branch.' } };
}

function listPulls(state: ForgeState, query: URLSearchParams): ForgeAnswer {
  const branch = query.get('head')?.replace(/^[^:]*:/u, '');
  const found = state.requests.all.filter(
    (request) =>
      (query.get('state') !== 'open' || request.state === 'opened') &&
      (branch === undefined || request.source_branch === branch),
  );
  return { json: found.map((each) => shown(state, each)) };
}

/** @throws ForgeFault with the status that GitHub would answer */
export function answerPulls(state: ForgeState, request: ForgeRequest): ForgeAnswer {
  const { method, path, query, body, user } = request;
  if (path === 'pulls' && method === 'POST') {
    const made = state.requests.open({
      title: String(body['title']),
      source_branch: String(body['head']).replace(/^[^:]*:/u, ''),
      target_branch: String(body['base']),
      labels: [],
      author: user,
    });
    return { status: 201, json: shown(state, made) };
  }
  if (path === 'pulls') return listPulls(state, query);
  const [, number = '', action] = /^(?:pulls|issues)\/(\d+)(?:\/(merge|update-branch|labels))?$/u.exec(path) ?? [];
  const found = state.requests.find(Number(number));
  if (!found) throw missing;
  if (action === 'merge') return merge(state, found, request);
  if (action === 'update-branch') return update(state, found, request);
  // Names of labels, as `updatePullRequestLabels` of the backend sends them.
  if (action === 'labels') found.labels = body['labels'] as string[];
  else if (method === 'PATCH' && body['state'] === 'closed') found.state = 'closed';
  found.updated_at = new Date().toISOString();
  return { json: action === 'labels' ? found.labels.map((name) => ({ name })) : shown(state, found) };
}
