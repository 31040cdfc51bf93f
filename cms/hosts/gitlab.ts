/**
 * GitLab: https://docs.gitlab.com/api/merge_requests/ (rebase, merge), /api/pipelines/, /api/jobs/, /api/job_artifacts/,
 * /api/repositories/ (compare). A job may not write the status of a commit (https://docs.gitlab.com/ci/jobs/ci_job_token/,
 * "Job token access"): the check leaves its line in an artifact.
 */
import { compareText } from '#model/compare-text.ts';

import { checkName } from './git-host.ts';
import type { Ask, Check, GitHost, Project, Proposal } from './git-host.ts';
import { latest, orNothing } from './github.ts';
import { at, listAt, numberAt, statusOf, textAt } from './read-answer.ts';

/** The file in which the job of the check leaves its line. */
export const checkArtifact = 'check-line.txt';

/** States of a job, https://docs.gitlab.com/api/jobs/; any other is no pass. */
const states = new Map<string, Check['state']>([
  ['success', 'passed'],
  ...['created', 'pending', 'preparing', 'running', 'scheduled', 'waiting_for_resource', 'waiting_for_callback'].map(
    (state) => [state, 'running'] as const,
  ),
]);

/** Asks for checks. The pipeline of one that is not through stays the one to ask: hosts count requests. */
function checksFrom(ask: Ask): GitHost['checkOf'] {
  const running = new Map<string, number>();
  const newestPipeline = async (commit: string) => {
    const query = { sha: commit, order_by: 'id', sort: 'desc' };
    return numberAt(listAt(await ask({ path: 'pipelines', query }))[0], 'id');
  };
  const jobOf = async (pipeline: number) => {
    const jobs = listAt(await ask({ path: `pipelines/${pipeline}/jobs`, query: { per_page: '100' } }));
    const job = jobs.find((each) => textAt(each, 'name') === checkName);
    const state: Check['state'] = states.get(textAt(job, 'status')) ?? (job === undefined ? 'missing' : 'failed');
    return { state, number: numberAt(job, 'id') };
  };
  return async (commit) => {
    const known = running.get(commit);
    // What became of a pipeline that does not answer, the question for the newest one tells.
    const last = known === undefined ? undefined : await jobOf(known).catch(() => undefined);
    if (last?.state === 'running') return { state: 'running', line: '' };
    running.delete(commit);
    const pipeline = await newestPipeline(commit);
    if (pipeline === undefined) return { state: 'missing', line: '' };
    const { state, number } = await jobOf(pipeline);
    if (state === 'running') running.set(commit, pipeline);
    if (state !== 'failed' || number === undefined) return { state, line: '' };
    // A job that was cancelled, or that broke off before, left none.
    const line = await ask({ path: `jobs/${number}/artifacts/${checkArtifact}` }).catch(() => '');
    return { state, line: typeof line === 'string' ? line.trim() : '' };
  };
}

function proposalFrom(request: unknown, branch: string): Proposal | undefined {
  const number = numberAt(request, 'iid');
  return number === undefined ? undefined : { number, branch, head: textAt(request, 'sha') };
}

/** Waits for an answer; a refusal with the status counts as done. */
async function unless(status: number, answer: Promise<unknown>): Promise<void> {
  try {
    await answer;
  } catch (error) {
    if (statusOf(error) !== status) throw error;
  }
}

/** Most pages of a list that are asked for. */
const mostPages = 100;

/** Publishing on GitLab. */
export function gitLab(ask: Ask, { main }: Project): GitHost {
  const request = (number: number, query: Record<string, string>) => ask({ path: `merge_requests/${number}`, query });
  return {
    proposalOf: async (branch) => {
      const query = { state: 'opened', source_branch: branch, target_branch: main };
      return proposalFrom(listAt(await ask({ path: 'merge_requests', query }))[0], branch);
    },
    isBehind: async ({ number }) =>
      numberAt(await request(number, { include_diverged_commits_count: 'true' }), 'diverged_commits_count') !== 0,
    update: async ({ number }) => {
      await ask({ method: 'PUT', path: `merge_requests/${number}/rebase` });
    },
    updateFault: async ({ number }) => {
      const now = await request(number, { include_rebase_in_progress: 'true' });
      return at(now, 'rebase_in_progress') === true ? undefined : textAt(now, 'merge_error') || undefined;
    },
    checkOf: checksFrom(ask),
    merge: async ({ number, head }, title) => {
      const body = { sha: head, squash: false, should_remove_source_branch: true, merge_commit_message: title };
      await ask({ method: 'PUT', path: `merge_requests/${number}/merge`, body });
    },
    proposeRemoval: async ({ branch, paths, gone, message }) => {
      const written = gone && { action: gone.isNew ? 'create' : 'update', file_path: gone.path, content: gone.text };
      const removed = paths.map((path) => ({ action: 'delete', file_path: path }));
      const actions = [...removed, ...(written ? [written] : [])];
      const body = { branch, start_branch: main, commit_message: message, actions };
      await ask({ method: 'POST', path: 'repository/commits', body });
      const request = { source_branch: branch, target_branch: main, title: message, remove_source_branch: true };
      // 409: a request of before is still open, and takes the branch that was made anew.
      await unless(409, ask({ method: 'POST', path: 'merge_requests', body: request }));
    },
    removeBranch: (branch) =>
      unless(404, ask({ method: 'DELETE', path: `repository/branches/${encodeURIComponent(branch)}` })),
    filesBelow: async (folder) => {
      const paths: string[] = [];
      for (let page = 1; page < mostPages; page += 1) {
        const query = { path: folder, ref: main, recursive: 'true', per_page: '100', page: String(page) };
        const found = listAt(await orNothing(ask({ path: 'repository/tree', query })));
        paths.push(...found.flatMap((each) => (textAt(each, 'type') === 'blob' ? [textAt(each, 'path')] : [])));
        if (found.length < 100) break;
      }
      return paths;
    },
    openProposals: async () => {
      const query = { state: 'opened', target_branch: main, per_page: '100' };
      return listAt(await ask({ path: 'merge_requests', query })).flatMap((each) => {
        const proposal = proposalFrom(each, textAt(each, 'source_branch'));
        const labels = listAt(each, 'labels').flatMap((label) => (typeof label === 'string' ? [label] : []));
        return proposal ? [{ ...proposal, labels, changedAt: textAt(each, 'updated_at') }] : [];
      });
    },
    mainHead: async () =>
      textAt(await ask({ path: `repository/branches/${encodeURIComponent(main)}` }), 'commit', 'id'),
    changedSince: async (commit) => {
      const found = await ask({ path: 'repository/compare', query: { from: commit, to: main } });
      const files = listAt(found, 'diffs').map((each) => ({
        path: textAt(each, 'new_path'),
        isRemoved: at(each, 'deleted_file') === true,
      }));
      return { files, at: latest(listAt(found, 'commits').map((each) => textAt(each, 'committed_date'))) };
    },
    lastChange: async (paths) => {
      const commits = await Promise.all(
        paths.map(async (path) => {
          const query = { path, ref_name: main, per_page: '1' };
          return listAt(await ask({ path: 'repository/commits', query }))[0];
        }),
      );
      return commits
        .flatMap((each) => {
          const commit = textAt(each, 'id');
          return commit === '' ? [] : [{ commit, at: new Date(textAt(each, 'committed_date')).toISOString() }];
        })
        .toSorted((a, b) => compareText(b.at, a.at))[0];
    },
    holds: async (commit, earlier) => {
      const found = await ask({ path: 'repository/compare', query: { from: commit, to: earlier } });
      return Array.isArray(at(found, 'commits')) && listAt(found, 'commits').length === 0;
    },
  };
}
