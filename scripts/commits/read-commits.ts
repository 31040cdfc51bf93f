import { GitError } from '../../cms/server/git-process.ts';
import { gitIn, type Git } from '../../cms/server/git.ts';
import type { Commit } from './commit-faults.ts';

export interface CommitScan {
  commits: Commit[];
  /** Why commits, or some of them, could not be seen. */
  gap: 'no-repository' | 'shallow' | 'other-history' | undefined;
}

/** Title of a commit of the editor: nobody words it. What it changes stands in it, why in the draft and its answers. */
const editorsTitle = 'content: ';

async function has(git: Git, commit: string): Promise<boolean> {
  return (await git.run(['cat-file', '-e', `${commit}^{commit}`])).code === 0;
}

/** Hashes of the range, and of those that change anything outside the texts. */
async function listed(git: Git, range: readonly string[]): Promise<{ all: string; outside: Set<string> }> {
  const log = ['-c', 'log.showSignature=false', 'log', '--no-merges', '-z'];
  const all = await git.text([...log, '--format=%H%x01%s%x01%b', ...range]);
  const outside = await git.text([...log, '--format=%H', ...range, '--', ':(top,exclude)content']);
  return { all, outside: new Set(outside.split('\0')) };
}

/**
 * The commits of the history since one of them, which is not among them; without merges, whose reasons stand in what they
 * merge, and without what the editor commits.
 * @param since hash of a commit
 * @throws GitError when Git cannot read the repository
 */
export async function readCommits(root: string, since: string): Promise<CommitScan> {
  const git = gitIn(root);
  const { code, stderr } = await git.run(['rev-parse', '--git-dir']);
  // Another fault, such as a folder of somebody else's, is told: nothing would be looked at, and nobody would know.
  if (code !== 0 && !stderr.includes('not a git repository (or any')) throw new GitError('rev-parse', stderr);
  if (code !== 0 || !(await has(git, 'HEAD'))) return { commits: [], gap: 'no-repository' };
  const isWhole = await has(git, since);
  const isShallow = (await git.text(['rev-parse', '--is-shallow-repository'])) === 'true';
  // A history that was cut off below is younger than where the rule begins; another one knows nothing of the rule.
  if (!isWhole && !isShallow) return { commits: [], gap: 'other-history' };
  const { all, outside } = await listed(git, isWhole ? [`${since}..HEAD`] : ['HEAD']);
  const commits = all
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry): Commit => {
      const [hash = '', title = '', body = ''] = entry.split('\x01');
      return { hash, title, body };
    })
    .filter(({ hash, title }) => outside.has(hash) || !title.startsWith(editorsTitle));
  return { commits, gap: isWhole ? undefined : 'shallow' };
}
