/** Forgejo: `/api/swagger` of each Forgejo, `repoUpdatePullRequest`, `repoMergePullRequest`, `repoGetCombinedStatusByRef`. */
import type { GitHost, Ask, Project, Removal } from './git-host.ts';
import { blobsIn, checkAmong, comparedFiles, listedPulls, newestOf, orNothing } from './github.ts';
import { listAt, numberAt, statusOf, textAt } from './read-answer.ts';

async function removeBranch(ask: Ask, branch: string): Promise<void> {
  try {
    await ask({ method: 'DELETE', path: `branches/${encodeURIComponent(branch)}` });
  } catch (error) {
    if (statusOf(error) !== 404) throw error;
  }
}

function filePath(path: string): string {
  return `contents/${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The change that writes a file, as the API takes it. */
async function writing(
  { path, text, isNew }: NonNullable<Removal['gone']>,
  shaOf: (path: string) => Promise<string>,
): Promise<object> {
  const content = btoa(String.fromCodePoint(...new TextEncoder().encode(text)));
  return { operation: isNew ? 'create' : 'update', path, content, ...(!isNew && { sha: await shaOf(path) }) };
}

/** Most pages of a list that are asked for. */
const mostPages = 100;

/** Publishing on Forgejo. */
export function forgejo(ask: Ask, { main }: Project): GitHost {
  const holds = async (commit: string, earlier: string) =>
    numberAt(await ask({ path: `compare/${commit}...${encodeURIComponent(earlier)}` }), 'total_commits') === 0;
  const openProposals = async () =>
    listedPulls(listAt(await ask({ path: 'pulls', query: { state: 'open', base: main, limit: '100' } })));
  return {
    proposalOf: async (name) => (await openProposals()).find(({ branch }) => branch === name),
    isBehind: async ({ head }) => !(await holds(head, main)),
    update: async ({ number }) => {
      await ask({ method: 'POST', path: `pulls/${number}/update`, query: { style: 'merge' } });
    },
    checkOf: async (commit) =>
      checkAmong(listAt(await ask({ path: `commits/${commit}/status`, query: { limit: '100' } }), 'statuses')),
    merge: async ({ number, branch, head }, title) => {
      const body = { Do: 'merge', MergeTitleField: title, head_commit_id: head };
      await ask({ method: 'POST', path: `pulls/${number}/merge`, body });
      await removeBranch(ask, branch);
    },
    proposeRemoval: async ({ branch, paths, gone, message }) => {
      const shaOf = async (path: string) => textAt(await ask({ path: filePath(path), query: { ref: main } }), 'sha');
      const removed = paths.map(async (path) => ({ operation: 'delete', path, sha: await shaOf(path) }));
      const files = [...(await Promise.all(removed)), ...(gone ? [await writing(gone, shaOf)] : [])];
      await ask({ method: 'POST', path: 'contents', body: { branch: main, new_branch: branch, files, message } });
      await ask({ method: 'POST', path: 'pulls', body: { title: message, head: branch, base: main } });
    },
    removeBranch: (branch) => removeBranch(ask, branch),
    filesBelow: async (folder) => {
      const paths: string[] = [];
      // The answer tells how many there are in all; a page may hold fewer than were asked for.
      for (let page = 1, count = 0; page < mostPages; page += 1) {
        const query = { recursive: 'true', per_page: '1000', page: String(page) };
        const found = await orNothing(ask({ path: `git/trees/${encodeURIComponent(main)}`, query }));
        paths.push(...blobsIn(found));
        count += listAt(found, 'tree').length;
        if (listAt(found, 'tree').length === 0 || count >= (numberAt(found, 'total_count') ?? 0)) break;
      }
      return paths.filter((path) => path.startsWith(`${folder}/`));
    },
    openProposals,
    mainHead: async () => textAt(await ask({ path: `branches/${encodeURIComponent(main)}` }), 'commit', 'id'),
    changedSince: async (commit) =>
      comparedFiles(await ask({ path: `compare/${commit}...${encodeURIComponent(main)}` })),
    lastChange: async (paths) => {
      const query = (path: string) => ({ path, sha: main, limit: '1', stat: 'false' });
      const commits = await Promise.all(
        paths.map(async (path) => listAt(await ask({ path: 'commits', query: query(path) }))[0]),
      );
      return newestOf(commits);
    },
    holds,
  };
}
