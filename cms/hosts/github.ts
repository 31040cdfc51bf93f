/**
 * GitHub: https://docs.github.com/en/rest/pulls/pulls (list, update-branch, merge), /rest/commits/statuses,
 * /rest/commits/commits (compare), /rest/git (trees, commits, refs).
 */
import { compareText } from '#model/compare-text.ts';

import { checkName } from './git-host.ts';
import type { Ask, Check, GitHost, ListedProposal, Project, Proposal } from './git-host.ts';
import { listAt, numberAt, statusOf, textAt } from './read-answer.ts';

const states = {
  success: 'passed',
  pending: 'running',
  failure: 'failed',
  error: 'failed',
} as const satisfies Record<string, Check['state']>;

function isState(text: string): text is keyof typeof states {
  return Object.hasOwn(states, text);
}

/** The check among the statuses of a commit, newest first; Forgejo names the state otherwise. */
export function checkAmong(statuses: readonly unknown[]): Check {
  const own = statuses.find((status) => textAt(status, 'context') === checkName);
  const state = textAt(own, 'state') || textAt(own, 'status');
  return {
    state: own === undefined ? 'missing' : isState(state) ? states[state] : 'failed',
    line: textAt(own, 'description'),
  };
}

/** Makes a branch from the published one without some files. */
async function branchWithout(ask: Ask, main: string, removal: Parameters<GitHost['proposeRemoval']>[0]): Promise<void> {
  const { branch, paths, gone, message } = removal;
  const base = textAt(await ask({ path: `branches/${encodeURIComponent(main)}` }), 'commit', 'sha');
  const file = { mode: '100644', type: 'blob' };
  const written = gone ? [{ ...file, path: gone.path, content: gone.text }] : [];
  const tree = [...paths.map((path) => ({ ...file, path, sha: null })), ...written];
  const made = await ask({ method: 'POST', path: 'git/trees', body: { base_tree: base, tree } });
  const commit = await ask({
    method: 'POST',
    path: 'git/commits',
    body: { message, tree: textAt(made, 'sha'), parents: [base] },
  });
  await ask({
    method: 'POST',
    path: 'git/refs',
    body: { ref: `refs/heads/${branch}`, sha: textAt(commit, 'sha') },
  });
}

/** A branch that the host removed itself is gone as well. */
async function removeBranch(ask: Ask, branch: string): Promise<void> {
  try {
    await ask({ method: 'DELETE', path: `git/refs/heads/${branch}` });
  } catch (error) {
    if (![404, 422].includes(statusOf(error) ?? 0)) throw error;
  }
}

/** The pull requests of a list, in the shape that GitHub and Forgejo give them. */
export function listedPulls(found: readonly unknown[]): ListedProposal[] {
  return found.flatMap((each) => {
    const number = numberAt(each, 'number');
    if (number === undefined) return [];
    const labels = listAt(each, 'labels').map((label) => textAt(label, 'name'));
    const [branch, head] = [textAt(each, 'head', 'ref'), textAt(each, 'head', 'sha')];
    return [{ number, branch, head, labels, changedAt: textAt(each, 'updated_at') }];
  });
}

/** The files of a comparison, in the shape that GitHub and Forgejo give them. */
export function comparedFiles(comparison: unknown): Awaited<ReturnType<GitHost['changedSince']>> {
  const files = listAt(comparison, 'files').map((file) => ({
    path: textAt(file, 'filename'),
    isRemoved: ['removed', 'deleted'].includes(textAt(file, 'status')),
  }));
  const dates = listAt(comparison, 'commits').map((each) => textAt(each, 'commit', 'committer', 'date'));
  return { files, at: latest(dates) };
}

/** The latest of some times; empty for none. */
export function latest(times: readonly string[]): string {
  return (
    times
      .flatMap((time) => (time === '' ? [] : [new Date(time).toISOString()]))
      .toSorted()
      .at(-1) ?? ''
  );
}

function proposalAmong(found: readonly unknown[], branch: string): Proposal | undefined {
  const own = found.find((each) => textAt(each, 'head', 'ref') === branch);
  const number = numberAt(own, 'number');
  return number === undefined ? undefined : { number, branch, head: textAt(own, 'head', 'sha') };
}

/** Publishing on GitHub. */
export function gitHub(ask: Ask, { repo, main }: Project): GitHost {
  const compare = (from: string, to: string) => ask({ path: `compare/${encodeURIComponent(from)}...${to}` });
  const [owner = ''] = repo.split('/');
  return {
    proposalOf: async (branch) => {
      const query = { head: `${owner}:${branch}`, base: main, state: 'open', per_page: '100' };
      return proposalAmong(listAt(await ask({ path: 'pulls', query })), branch);
    },
    isBehind: async ({ head }) => numberAt(await compare(main, head), 'behind_by') !== 0,
    update: async ({ number, head }) => {
      await ask({ method: 'PUT', path: `pulls/${number}/update-branch`, body: { expected_head_sha: head } });
    },
    checkOf: async (commit) => {
      const combined = await ask({ path: `commits/${commit}/status`, query: { per_page: '100' } });
      return checkAmong(listAt(combined, 'statuses'));
    },
    merge: async ({ number, branch, head }, title) => {
      const body = { sha: head, merge_method: 'squash', commit_title: title };
      await ask({ method: 'PUT', path: `pulls/${number}/merge`, body });
      await removeBranch(ask, branch);
    },
    proposeRemoval: async (removal) => {
      await branchWithout(ask, main, removal);
      const body = { title: removal.message, head: removal.branch, base: main };
      await ask({ method: 'POST', path: 'pulls', body });
    },
    removeBranch: (branch) => removeBranch(ask, branch),
    filesBelow: async (folder) => {
      const place = encodeURIComponent(`${main}:${folder}`);
      const found = await orNothing(ask({ path: `git/trees/${place}`, query: { recursive: '1' } }));
      return blobsIn(found).map((path) => `${folder}/${path}`);
    },
    openProposals: async () =>
      listedPulls(listAt(await ask({ path: 'pulls', query: { base: main, state: 'open', per_page: '100' } }))),
    mainHead: async () => textAt(await ask({ path: `branches/${encodeURIComponent(main)}` }), 'commit', 'sha'),
    changedSince: async (commit) => comparedFiles(await compare(commit, encodeURIComponent(main))),
    lastChange: async (paths) => {
      const commits = await Promise.all(
        paths.map(async (path) => listAt(await ask({ path: 'commits', query: { path, sha: main, per_page: '1' } }))[0]),
      );
      return newestOf(commits);
    },
    holds: async (commit, earlier) => numberAt(await compare(commit, earlier), 'ahead_by') === 0,
  };
}

/** An answer, or nothing for what is not there. */
export async function orNothing(answer: Promise<unknown>): Promise<unknown> {
  try {
    return await answer;
  } catch (error) {
    if (statusOf(error) === 404) return undefined;
    throw error;
  }
}

/** Paths of the files in a tree, in the shape that GitHub and Forgejo give it. */
export function blobsIn(found: unknown): string[] {
  return listAt(found, 'tree').flatMap((each) => (textAt(each, 'type') === 'blob' ? [textAt(each, 'path')] : []));
}

/** The newest of some commits, in the shape that GitHub and Forgejo give them. */
export function newestOf(commits: readonly unknown[]): { commit: string; at: string } | undefined {
  return commits
    .flatMap((each) => {
      const commit = textAt(each, 'sha');
      return commit === '' ? [] : [{ commit, at: new Date(textAt(each, 'commit', 'committer', 'date')).toISOString() }];
    })
    .toSorted((a, b) => compareText(b.at, a.at))[0];
}
