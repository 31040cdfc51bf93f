/** Pull requests and their labels as Forgejo answers them. */
import { ForgeFault } from './bare-repository.ts';
import { missing, sentText } from './forge-types.ts';
import type { ForgeAnswer, ForgeRequest, ForgeState } from './forge-types.ts';
import { headOf } from './merge-requests.ts';
import type { MergeRequest } from './merge-requests.ts';
import { mergeFault } from './protection.ts';
import type { MergeFault } from './protection.ts';

/** Labels have numbers, by the order in which they were made. */
function numbered({ labels }: ForgeState, name: string): { id: number; name: string } {
  return { id: labels.indexOf(name) + 1, name };
}

function shown(state: ForgeState, request: MergeRequest): object {
  return {
    number: request.iid,
    title: request.title,
    state: request.state === 'opened' ? 'open' : 'closed',
    labels: request.labels.map((name) => numbered(state, name)),
    head: {
      ref: request.source_branch,
      label: request.source_branch,
      sha: headOf(state.repository, request),
      repo: { owner: { login: 'proef' } },
    },
    user: { login: request.author.username },
    updated_at: request.updated_at,
  };
}

/** Lists labels, or makes one. */
export function labelsOf(state: ForgeState, { method, body }: ForgeRequest): ForgeAnswer {
  if (method !== 'POST') return { json: state.labels.map((name) => numbered(state, name)) };
  const name = String(body['name']);
  state.labels.push(name);
  return { status: 201, json: numbered(state, name) };
}

const answers = {
  'not-allowed': [405, 'User not allowed to merge PR'],
  closed: [405, 'Please try again later'],
  unchecked: [405, 'Not all required status checks successful'],
  behind: [405, 'The head branch is behind the base branch'],
  moved: [409, 'head out of date'],
} as const satisfies Record<MergeFault, readonly [number, string]>;

function merge(state: ForgeState, request: MergeRequest, { body, user }: ForgeRequest): ForgeAnswer {
  const fault = mergeFault(state, request, sentText(body, 'head_commit_id'));
  if (fault) throw new ForgeFault(answers[fault][0], answers[fault][1]);
  const { source_branch: from, target_branch: into } = request;
  const message = sentText(body, 'MergeTitleField') ?? `Merge pull request '${request.title}'`;
  state.repository.merge({ from, into, message, author: user });
  request.state = 'merged';
  return { status: 200, json: {} };
}

function update(state: ForgeState, request: MergeRequest, { user: author }: ForgeRequest): ForgeAnswer {
  const { source_branch: into, target_branch: from } = request;
  try {
    state.repository.merge({ from, into, message: `Merge branch '${from}' into ${into}`, author });
  } catch (error) {
    throw error instanceof ForgeFault ? new ForgeFault(409, 'merge failed because of conflict') : error;
  }
  state.ci.pushed(into);
  return { status: 200, json: {} };
}

/** @throws ForgeFault with the status that Forgejo would answer */
export function answerPulls(state: ForgeState, request: ForgeRequest): ForgeAnswer {
  const { method, path, query, body, user } = request;
  if (path === 'pulls' && method === 'POST') {
    const branch = String(body['head']).replace(/^[^:]*:/u, '');
    const made = state.requests.open({
      title: String(body['title']),
      source_branch: branch,
      target_branch: String(body['base']),
      labels: [],
      author: user,
    });
    return { status: 201, json: shown(state, made) };
  }
  if (path === 'pulls') {
    const isOpen = query.get('state') === 'open';
    const found = state.requests.all.filter(({ state: now }) => !isOpen || now === 'opened');
    return { json: found.map((each) => shown(state, each)) };
  }
  const [, number = '', action] = /^(?:pulls|issues)\/(\d+)(?:\/(merge|update|files|labels))?$/u.exec(path) ?? [];
  const found = state.requests.find(Number(number));
  if (!found) throw missing;
  if (action === 'merge') return merge(state, found, request);
  if (action === 'update') return update(state, found, request);
  // Ids of labels, as `setPullRequestStatus` of the backend sends them.
  if (action === 'labels') found.labels = (body['labels'] as number[]).flatMap((id) => state.labels[id - 1] ?? []);
  else if (method === 'PATCH' && body['state'] === 'closed') found.state = 'closed';
  found.updated_at = new Date().toISOString();
  return { json: action === 'labels' ? found.labels.map((name) => numbered(state, name)) : shown(state, found) };
}
