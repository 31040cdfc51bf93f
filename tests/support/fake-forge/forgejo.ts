/**
 * Stands in for Forgejo in tests: it is no Forgejo, and passing against it does not prove a real one.
 * It answers the paths of the API v1 that `decap-cms-backend-forgejo` 3.4.3 asks (its `API.js`), in
 * the shapes of Forgejo's own description (https://codeberg.org/api/swagger, paths below
 * `/repos/{owner}/{repo}`), as far as that backend reads them.
 */
import { checkName } from '../../../cms/hosts/git-host.ts';

import type { CommitAction } from './bare-repository.ts';
import { ForgeFault } from './bare-repository.ts';
import { missing } from './forge-types.ts';
import type { ForgeAnswer, ForgeRequest, ForgeState } from './forge-types.ts';
import { answerPulls, labelsOf } from './forgejo-pulls.ts';

function commitNamed({ repository }: ForgeState, name: string): string {
  const commit = repository.commitOf(`refs/heads/${name}`) ?? repository.commitOf(name);
  if (commit === undefined) throw missing;
  return commit;
}

function branches(state: ForgeState, { method, path, body }: ForgeRequest): ForgeAnswer {
  const { repository } = state;
  if (method === 'POST') {
    const name = String(body['new_branch_name']);
    if (repository.commitOf(`refs/heads/${name}`) !== undefined)
      throw new ForgeFault(409, 'The branch already exists.');
    repository.git('update-ref', `refs/heads/${name}`, commitNamed(state, String(body['old_ref_name'])), '');
    return { status: 201, json: { name } };
  }
  const name = decodeURIComponent(path.slice('branches/'.length));
  const id = repository.commitOf(`refs/heads/${name}`);
  if (id === undefined) throw missing;
  if (method !== 'DELETE') return { json: { name, commit: { id } } };
  repository.git('update-ref', '-d', `refs/heads/${name}`);
  const request = state.requests.ofBranch(name);
  if (request) request.state = 'closed';
  return { status: 204 };
}

function readContents(state: ForgeState, { path, query }: ForgeRequest): ForgeAnswer {
  const file = decodeURIComponent(path.slice('contents/'.length));
  const commit = commitNamed(state, query.get('ref') ?? 'main');
  if (state.repository.read(commit, file) === undefined) throw missing;
  return { json: { path: file, sha: state.repository.git('rev-parse', `${commit}:${file}`) } };
}

interface SentFile {
  operation: CommitAction['action'];
  path: string;
  content?: string;
  sha?: string;
}

function changeContents(state: ForgeState, { body, user }: ForgeRequest): ForgeAnswer {
  const branch = String(body['new_branch'] ?? body['branch']);
  if (branch === 'main') throw new ForgeFault(403, 'branch is protected from pushing');
  const base = commitNamed(state, String(body['branch']));
  // What `getChangeFileOperations` of the backend sends.
  const actions = (body['files'] as SentFile[]).map(({ operation: action, path, content, sha }) => {
    const isOther = action !== 'create' && state.repository.git('rev-parse', `${base}:${path}`) !== sha;
    if (isOther) throw new ForgeFault(422, 'sha does not match');
    return { action, path, ...(content !== undefined && { content: Buffer.from(content, 'base64') }) };
  });
  const id = state.repository.commit({ branch, base, actions, message: String(body['message']), author: user });
  state.ci.pushed(branch);
  return { status: 201, json: { commit: { sha: id } } };
}

function compare(state: ForgeState, path: string): ForgeAnswer {
  const [from = '', to = ''] = path
    .slice('compare/'.length)
    .split('...')
    .map((name) => commitNamed(state, decodeURIComponent(name).replace(/^[^:]*:/u, '')));
  const lines = state.repository.git('diff', '--name-status', '-z', '--no-renames', `${from}...${to}`).split('\0');
  const files = [];
  for (let index = 0; index + 1 < lines.length; index += 2) {
    const [letter, filename = ''] = lines.slice(index, index + 2);
    files.push({ filename, status: { A: 'added', D: 'removed' }[letter ?? ''] ?? 'changed' });
  }
  const dates = state.repository.git('log', '--format=%cI', `${from}..${to}`).split('\n').filter(Boolean);
  const commits = dates.map((date) => ({ commit: { committer: { date } } }));
  return { json: { files, commits, total_commits: commits.length } };
}

function history(state: ForgeState, query: URLSearchParams): ForgeAnswer {
  const line = state.repository.git(
    'log',
    '-1',
    '--format=%an%n%aI%n%H%n%cI',
    commitNamed(state, query.get('sha') ?? 'main'),
    '--',
    query.get('path') ?? '',
  );
  const [name, date, sha, committed] = line.split('\n');
  return { json: line === '' ? [] : [{ sha, commit: { author: { name, date }, committer: { date: committed } } }] };
}

function statusOf({ ci }: ForgeState, commit: string): ForgeAnswer {
  const status = ci.statuses.get(commit);
  if (!status) return { json: { state: '', statuses: null } };
  const own = { context: checkName, status: status.state, description: status.description };
  return { json: { state: status.state, statuses: [own] } };
}

/** @throws ForgeFault with the status that Forgejo would answer */
export function answerAsForgejo(state: ForgeState, request: ForgeRequest): ForgeAnswer {
  const { method, path, query } = request;
  if (path === '') return { json: { owner: { login: 'proef' }, permissions: { push: true } } };
  if (path === 'branches' || path.startsWith('branches/')) return branches(state, request);
  if (path.startsWith('git/trees/')) {
    const tree = state.repository.tree(decodeURIComponent(path.slice('git/trees/'.length)), '', true);
    return { json: { tree: tree.map(({ id: sha, ...entry }) => ({ ...entry, sha })) } };
  }
  if (path.startsWith('git/blobs/')) {
    const content = state.repository.bytes(path.slice('git/blobs/'.length));
    return { json: { encoding: 'base64', content: content.toString('base64') } };
  }
  if (path === 'contents' && method === 'POST') return changeContents(state, request);
  if (path.startsWith('contents/')) return readContents(state, request);
  if (path.startsWith('compare/')) return compare(state, path);
  if (path === 'commits') return history(state, query);
  if (/^commits\/\w+\/status$/u.test(path)) return statusOf(state, path.split('/')[1] ?? '');
  if (path === 'labels') return labelsOf(state, request);
  if (path.startsWith('pulls') || path.startsWith('issues/')) return answerPulls(state, request);
  throw missing;
}
