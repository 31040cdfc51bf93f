/**
 * Stands in for GitHub in tests: it is no GitHub, and passing against it does not prove the real one. It answers the paths
 * of the REST API that `decap-cms-backend-github` 3.8.3 asks (its `API.js`), in the shapes of
 * https://docs.github.com/en/rest (branches, commits, git, pulls; seen 2026-11-30).
 */
import { checkName } from '../../../cms/hosts/git-host.ts';

import { ForgeFault } from './bare-repository.ts';
import type { CommitAction } from './bare-repository.ts';
import { missing } from './forge-types.ts';
import type { ForgeAnswer, ForgeRequest, ForgeState } from './forge-types.ts';
import { answerPulls } from './github-pulls.ts';

function commitNamed({ repository }: ForgeState, name: string): string {
  const commit = repository.commitOf(`refs/heads/${name}`) ?? repository.commitOf(name);
  if (commit === undefined) throw missing;
  return commit;
}

interface SentEntry {
  path: string;
  sha?: string | null;
  content?: string;
}

function makeTree({ repository }: ForgeState, { body }: ForgeRequest): ForgeAnswer {
  // What `updateTree` of the backend sends.
  const actions = (body['tree'] as SentEntry[]).map(({ path, sha, content }): CommitAction => {
    if (content !== undefined) return { action: 'put', path, content: Buffer.from(content) };
    if (sha === null || sha === undefined) return { action: 'delete', path };
    return { action: 'put', path, content: repository.bytes(sha) };
  });
  return { status: 201, json: { sha: repository.treeWith(String(body['base_tree']), actions) } };
}

function readTree({ repository }: ForgeState, { path, query }: ForgeRequest): ForgeAnswer {
  const [name = '', folder = ''] = decodeURIComponent(path.slice('git/trees/'.length)).split(':');
  const commit = repository.commitOf(`refs/heads/${name}`) ?? name;
  const files = repository.tree(commit, folder, query.get('recursive') !== null);
  if (files.length === 0) throw missing;
  const start = folder === '' ? 0 : folder.length + 1;
  return {
    json: { tree: files.map(({ id: sha, path: file, ...each }) => ({ ...each, sha, path: file.slice(start) })) },
  };
}

function changeRef(state: ForgeState, { method, path, body }: ForgeRequest): ForgeAnswer {
  const { repository } = state;
  const ref = method === 'POST' ? String(body['ref']) : `refs/${decodeURIComponent(path.slice('git/refs/'.length))}`;
  const branch = ref.replace('refs/heads/', '');
  if (branch === 'main') throw new ForgeFault(422, 'Changes must be made through a pull request.');
  const now = repository.commitOf(ref);
  if (method !== 'POST' && now === undefined) throw new ForgeFault(422, 'Reference does not exist');
  if (method === 'DELETE') {
    repository.git('update-ref', '-d', ref);
    const request = state.requests.ofBranch(branch);
    if (request) request.state = 'closed';
    return { status: 204 };
  }
  const sha = String(body['sha']);
  if (method === 'POST' && now !== undefined) throw new ForgeFault(422, 'Reference already exists');
  const isForward = now === undefined || repository.holds(sha, now);
  if (!isForward && body['force'] !== true) throw new ForgeFault(422, 'Update is not a fast forward');
  repository.git('update-ref', ref, sha);
  state.ci.pushed(branch);
  return { status: method === 'POST' ? 201 : 200, json: { ref, object: { sha } } };
}

function compare(state: ForgeState, path: string): ForgeAnswer {
  const { git } = state.repository;
  const [base = '', head = ''] = path
    .slice('compare/'.length)
    .split('...')
    .map((name) => commitNamed(state, decodeURIComponent(name).replace(/^[^:]*:/u, '')));
  const count = (range: string): number => Number(git('rev-list', '--count', range));
  const lines = git('diff', '--name-status', '-z', '--no-renames', `${base}...${head}`).split('\0');
  const files = [];
  for (let index = 0; index + 1 < lines.length; index += 2) {
    const [letter, filename = ''] = lines.slice(index, index + 2);
    const status = { A: 'added', D: 'removed' }[letter ?? ''] ?? 'modified';
    const sha = status === 'removed' ? '' : git('rev-parse', `${head}:${filename}`);
    files.push({ filename, status, sha, ...(/\.(?:mdx|yaml|md|svg)$/u.test(filename) && { patch: '@@' }) });
  }
  const dates = git('log', '--format=%cI', `${base}..${head}`).split('\n').filter(Boolean);
  const commits = dates.map((date) => ({ commit: { committer: { date } } }));
  return { json: { files, ahead_by: count(`${base}..${head}`), behind_by: count(`${head}..${base}`), commits } };
}

function history(state: ForgeState, query: URLSearchParams): ForgeAnswer {
  const commit = commitNamed(state, query.get('sha') ?? 'main');
  const line = state.repository.git('log', '-1', '--format=%an%n%aI%n%H%n%cI', commit, '--', query.get('path') ?? '');
  const [name, date, sha, committed] = line.split('\n');
  return { json: line === '' ? [] : [{ sha, commit: { author: { name, date }, committer: { date: committed } } }] };
}

function statusOf({ ci }: ForgeState, commit: string): ForgeAnswer {
  const status = ci.statuses.get(commit);
  return { json: { state: status?.state ?? 'pending', statuses: status ? [{ context: checkName, ...status }] : [] } };
}

function gitAnswer(state: ForgeState, request: ForgeRequest): ForgeAnswer {
  const { method, path, body, user } = request;
  const { repository } = state;
  if (path === 'git/trees') return makeTree(state, request);
  if (path.startsWith('git/trees/')) return readTree(state, request);
  if (path === 'git/blobs') {
    return { status: 201, json: { sha: repository.write(Buffer.from(String(body['content']), 'base64')) } };
  }
  if (path.startsWith('git/blobs/')) {
    const content = repository.bytes(path.slice('git/blobs/'.length));
    return { json: { encoding: 'base64', content: content.toString('base64') } };
  }
  if (path === 'git/commits' && method === 'POST') {
    const [tree, message] = [String(body['tree']), String(body['message'])];
    return { status: 201, json: { sha: repository.record(tree, body['parents'] as string[], message, user) } };
  }
  if (path.startsWith('git/refs')) return changeRef(state, request);
  throw missing;
}

/** @throws ForgeFault with the status that GitHub would answer */
export function answerAsGitHub(state: ForgeState, request: ForgeRequest): ForgeAnswer {
  const { path, query } = request;
  if (path === '') return { json: { owner: { login: 'proef' }, permissions: { push: true } } };
  if (path.startsWith('branches/')) {
    const name = decodeURIComponent(path.slice('branches/'.length));
    return { json: { name, commit: { sha: commitNamed(state, `refs/heads/${name}`) } } };
  }
  if (path.startsWith('git/')) return gitAnswer(state, request);
  if (path.startsWith('compare/')) return compare(state, path);
  if (path === 'commits') return history(state, query);
  if (/^commits\/\w+\/status$/u.test(path)) return statusOf(state, path.split('/')[1] ?? '');
  if (path.startsWith('pulls') || path.startsWith('issues/')) return answerPulls(state, request);
  throw missing;
}
