/** What a save builds on: the draft as it is, or what can still be read of it when a power cut damaged it. */
import { readFile } from 'node:fs/promises';

import type { Draft } from './drafts.ts';
import type { Git } from './git.ts';
import type { Repository } from './repository.ts';

/** Whether all files of a commit are named; their contents may be damaged. */
async function isReadable(git: Git, commit: string): Promise<boolean> {
  const { code } = await git.run(['ls-tree', '-r', '-t', '--name-only', commit]);
  return code === 0;
}

/** The commits that a branch stood at before, the newest first. Source of the form: `git help reflog`. */
async function earlierCommits(git: Git, ref: string): Promise<string[]> {
  const file = await git.text(['rev-parse', '--path-format=absolute', '--git-path', `logs/${ref}`]);
  const lines = (await readFile(file, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
  const named = lines.toReversed().map((line) => line.split(' ')[0] ?? '');
  return named.filter((commit) => !/^0*$/u.test(commit));
}

/** The newest commit of a draft that can be read; that of the published branch where there is none. */
export async function baseOfDraft(repository: Repository, draft: Draft): Promise<string> {
  const { git } = repository;
  if (draft.commit !== undefined && (await isReadable(git, draft.commit))) return draft.commit;
  if (draft.tip !== undefined) {
    for (const commit of await earlierCommits(git, draft.ref)) if (await isReadable(git, commit)) return commit;
  }
  return repository.main();
}
