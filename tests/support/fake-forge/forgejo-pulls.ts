/** Pull requests and their labels as Forgejo answers them. */
import { ForgeFault } from './bare-repository.ts';
import { missing } from './forge-types.ts';
import type { ForgeAnswer, ForgeRequest, ForgeState } from './forge-types.ts';
import type { MergeRequest } from './merge-requests.ts';

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
      sha: state.repository.commitOf(`refs/heads/${request.source_branch}`) ?? '',
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

function merge(state: ForgeState, request: MergeRequest, author: ForgeRequest['user']): ForgeAnswer {
  if (!state.mayMerge || !state.isPipelineGreen || request.state !== 'opened')
    throw new ForgeFault(405, 'Please try again later');
  const { source_branch: from, target_branch: into } = request;
  try {
    state.repository.merge({ from, into, message: `Merge pull request '${request.title}'`, author });
  } catch (error) {
    throw error instanceof ForgeFault ? new ForgeFault(409, 'Merge conflict') : error;
  }
  request.state = 'merged';
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
  const [, number = '', action] = /^(?:pulls|issues)\/(\d+)(?:\/(merge|files|labels))?$/u.exec(path) ?? [];
  const found = state.requests.find(Number(number));
  if (!found) throw missing;
  if (action === 'merge') return merge(state, found, user);
  // Ids of labels, as `setPullRequestStatus` of the backend sends them.
  if (action === 'labels') found.labels = (body['labels'] as number[]).flatMap((id) => state.labels[id - 1] ?? []);
  else if (method === 'PATCH' && body['state'] === 'closed') found.state = 'closed';
  found.updated_at = new Date().toISOString();
  return { json: action === 'labels' ? found.labels.map((name) => numbered(state, name)) : shown(state, found) };
}
