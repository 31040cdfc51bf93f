/**
 * Stands in for GitLab in tests: it is no GitLab, and passing against it does not prove a real one.
 * It answers the paths of the REST API v4 that `decap-cms-backend-gitlab` 3.6.4 asks (its `API.js`),
 * in the shapes of https://docs.gitlab.com/api/ (branches, commits, merge_requests, projects,
 * repositories, repository_files, users; seen 2026-11-25).
 */
import { checkName } from '../../../cms/hosts/git-host.ts';
import { checkArtifact } from '../../../cms/hosts/gitlab.ts';

import type { CommitAction } from './bare-repository.ts';
import { ForgeFault } from './bare-repository.ts';
import { answerRequests } from './gitlab-requests.ts';
import { missing } from './forge-types.ts';
import type { ForgeAnswer, ForgeRequest, ForgeState } from './forge-types.ts';

function commitNamed({ repository }: ForgeState, name: string | null): string {
  const commit = repository.commitOf(`refs/heads/${name ?? 'main'}`) ?? repository.commitOf(name ?? '');
  if (commit === undefined) throw missing;
  return commit;
}

function listTree(state: ForgeState, query: URLSearchParams): ForgeAnswer {
  const files = state.repository.tree(
    commitNamed(state, query.get('ref')),
    query.get('path') ?? '',
    query.get('recursive') === 'true',
  );
  const size = Math.min(Number(query.get('per_page') ?? 20), 100);
  const page = Number(query.get('page') ?? 1);
  const pages = Math.max(1, Math.ceil(files.length / size));
  const link = (rel: string, to: number): string => {
    const next = new URLSearchParams(query);
    next.set('page', String(to));
    return `<{self}?${next.toString()}>; rel="${rel}"`;
  };
  return {
    json: files
      .slice((page - 1) * size, page * size)
      .map((file) => ({ ...file, name: file.path.slice(file.path.lastIndexOf('/') + 1) })),
    headers: {
      'x-page': String(page),
      'x-per-page': String(size),
      'x-total': String(files.length),
      'x-total-pages': String(pages),
      link: [
        ...(page < pages ? [link('next', page + 1)] : []),
        ...(page > 1 ? [link('prev', page - 1)] : []),
        link('first', 1),
        link('last', pages),
      ].join(', '),
    },
  };
}

function fileAnswer(state: ForgeState, { method, path, query }: ForgeRequest): ForgeAnswer {
  const [, name = '', raw] = /^repository\/files\/([^/]+)(\/raw)?$/u.exec(path) ?? [];
  const file = decodeURIComponent(name);
  const commit = commitNamed(state, query.get('ref'));
  const content = state.repository.read(commit, file);
  if (content === undefined) throw missing;
  const headers = { 'x-gitlab-blob-id': state.repository.git('rev-parse', `${commit}:${file}`) };
  return method === 'HEAD' || raw !== undefined ? { bytes: content, headers } : { json: { file_path: file }, headers };
}

interface SentAction {
  action: CommitAction['action'];
  file_path: string;
  content?: string;
  encoding?: string;
}

function commit(state: ForgeState, { body, user }: ForgeRequest): ForgeAnswer {
  const branch = String(body['branch']);
  const start = body['start_branch'];
  if (branch === 'main') throw new ForgeFault(403, 'You are not allowed to push into this branch');
  const isThere = state.repository.commitOf(`refs/heads/${branch}`) !== undefined;
  if (start !== undefined && isThere)
    throw new ForgeFault(400, `A branch called '${branch}' already exists. Switch to that branch to commit.`);
  // What `uploadAndCommit` of the backend sends.
  const actions = (body['actions'] as SentAction[]).map(({ action, file_path: path, content, encoding }) => ({
    action,
    path,
    ...(content !== undefined && { content: Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8') }),
  }));
  const base = commitNamed(state, typeof start === 'string' ? start : branch);
  const id = state.repository.commit({ branch, base, actions, message: String(body['commit_message']), author: user });
  state.ci.pushed(branch);
  return { status: 201, json: { id } };
}

function compare({ repository }: ForgeState, query: URLSearchParams): ForgeAnswer {
  const range = `${query.get('from') ?? ''}...${query.get('to') ?? ''}`;
  const lines = repository.git('diff', '--name-status', '-z', '--no-renames', range).split('\0');
  const diffs = [];
  for (let index = 0; index + 1 < lines.length; index += 2) {
    const [letter, path = ''] = lines.slice(index, index + 2);
    const isBinary = !/\.(?:mdx|yaml|md|svg)$/u.test(path);
    diffs.push({
      old_path: path,
      new_path: path,
      new_file: letter === 'A',
      deleted_file: letter === 'D',
      renamed_file: false,
      diff: isBinary ? `Binary files /dev/null and b/${path} differ\n` : '@@',
    });
  }
  const [from = '', to = ''] = [query.get('from'), query.get('to')].map((name) => name ?? '');
  const dates = repository.git('log', '--format=%cI', `${from}..${to}`).split('\n').filter(Boolean);
  return { json: { diffs, commits: dates.map((committed_date) => ({ committed_date })) } };
}

/** Pipelines, their one job, and the file that it leaves. */
function pipelineAnswer({ ci }: ForgeState, { path, query }: ForgeRequest): ForgeAnswer {
  const commits = [...ci.statuses.keys()];
  const [, kind = '', number = '', file] = /^(pipelines|jobs)\/(\d+)\/(?:jobs|artifacts\/(.+))$/u.exec(path) ?? [];
  if (kind === '') {
    const at = commits.indexOf(query.get('sha') ?? '');
    return { json: at === -1 ? [] : [{ id: at + 1, sha: commits[at] }] };
  }
  const status = ci.statuses.get(commits[Number(number) - 1] ?? '');
  if (!status) throw missing;
  if (kind === 'jobs') {
    if (file !== checkArtifact || status.description === '') throw missing;
    return { bytes: Buffer.from(`${status.description}\n`) };
  }
  const state = { pending: 'running', success: 'success', failure: 'failed' }[status.state];
  return { json: [{ id: Number(number), name: checkName, status: state }] };
}

function branchAnswer(state: ForgeState, { method, path }: ForgeRequest): ForgeAnswer {
  const name = decodeURIComponent(path.slice('repository/branches/'.length));
  const id = state.repository.commitOf(`refs/heads/${name}`);
  if (id === undefined) throw missing;
  if (method !== 'DELETE') return { json: { name, commit: { id } } };
  state.repository.git('update-ref', '-d', `refs/heads/${name}`);
  return { status: 204 };
}

function history(state: ForgeState, query: URLSearchParams): ForgeAnswer {
  const line = state.repository.git(
    'log',
    '-1',
    '--format=%an%n%aI%n%H%n%cI',
    commitNamed(state, query.get('ref_name')),
    '--',
    query.get('path') ?? '',
  );
  const [author_name, authored_date, id, committed_date] = line.split('\n');
  return { json: line === '' ? [] : [{ id, author_name, authored_date, committed_date }] };
}

/** @throws ForgeFault with the status that GitLab would answer */
export function answerAsGitLab(state: ForgeState, request: ForgeRequest): ForgeAnswer {
  const { method, path, query } = request;
  if (path === '') return { json: { default_branch: 'main', permissions: { project_access: { access_level: 30 } } } };
  if (path === 'repository/tree') return listTree(state, query);
  if (path.startsWith('repository/files/')) return fileAnswer(state, request);
  if (path.startsWith('repository/branches/')) return branchAnswer(state, request);
  if (path === 'repository/commits') return method === 'POST' ? commit(state, request) : history(state, query);
  if (path === 'repository/compare') return compare(state, query);
  if (/^repository\/commits\/\w+\/refs$/u.test(path)) return { json: [{ type: 'branch', name: 'main' }] };
  if (/^repository\/commits\/\w+\/statuses$/u.test(path)) return { json: [] };
  if (path === 'issues') return { json: [] };
  if (path.startsWith('pipelines') || path.startsWith('jobs/')) return pipelineAnswer(state, request);
  if (path.startsWith('merge_requests')) return answerRequests(state, request);
  throw missing;
}
