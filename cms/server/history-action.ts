/** The earlier texts of a file, for who translates it. */
import { parsePath } from '#model/entry-path.ts';

import { findDraft } from './drafts.ts';
import { entryPath, textOf } from './params.ts';
import type { Params } from './params.ts';
import type { Repository } from './repository.ts';

/** Most versions that are looked up. */
const mostVersions = 50;

/**
 * Texts of a file at the commits of the published branch and of the entry's draft that changed it,
 * newest first.
 * @throws ServerFault 422 for a path that is no entry's
 */
export async function sourceVersions(repository: Repository, params: Params): Promise<{ versions: string[] }> {
  const path = entryPath(textOf(params, 'path'));
  const { collection = '', id = '' } = parsePath(path) ?? {};
  const { git } = repository;
  const [main, draft] = await Promise.all([repository.main(), findDraft(repository, { collection, id })]);
  const tips = draft.commit === undefined ? [main] : [draft.commit, main];
  const log = await git.text(['log', '--format=%H', `--max-count=${mostVersions}`, ...tips, '--', path]);
  const commits = log.split('\n').filter((line) => line !== '');
  const contents = await git.read(commits.map((commit) => `${commit}:${path}`));
  return { versions: contents.flatMap((content) => (content ? [content.toString('utf8')] : [])) };
}
