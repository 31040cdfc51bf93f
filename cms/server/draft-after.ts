/** Drafts that stay when their entry is published or taken off the site. */
import { savedCommit } from './commit.ts';
import type { Changes } from './commit.ts';
import { findDraft, removalOf, stageMove } from './drafts.ts';
import type { Draft, DraftName } from './drafts.ts';
import { ServerFault } from './faults.ts';
import type { RefMove } from './move-refs.ts';
import type { KeptDraft } from './publication-memory.ts';
import type { Repository } from './repository.ts';

/** What was saved between two commits of a draft. */
async function savedSince({ git }: Repository, from: string, to: string): Promise<string[]> {
  const out = await git.text(['diff-tree', '-r', '-z', '--name-only', '--no-renames', from, to]);
  return out.split('\0').filter((path) => path !== '');
}

/**
 * The moves that keep what was saved in a draft while an earlier commit of it was on its way to the site.
 * @throws ServerFault 409 when the draft was thrown away, or somebody else changed the same file on the site
 */
export async function draftAfter(
  repository: Repository,
  draft: Draft & { commit: string },
  published: { commit: string; main: string },
): Promise<RefMove[]> {
  const { git } = repository;
  const { code } = await git.run(['merge-base', '--is-ancestor', published.commit, draft.commit]);
  if (code !== 0) throw new ServerFault(409, 'draft-gone');
  const paths = await savedSince(repository, published.commit, draft.commit);
  const idsIn = (commit: string) => git.find(paths.map((path) => `${commit}:${path}`));
  const [then, now] = await Promise.all([idsIn(published.commit), idsIn(published.main)]);
  if (paths.some((_, at) => then[at] !== now[at])) throw new ServerFault(409, 'draft-changed', paths);
  if (paths.length === 0) return removalOf(draft);
  const contents = await git.read(paths.map((path) => `${draft.commit}:${path}`));
  const changes: Changes = new Map(paths.map((path, at) => [path, contents[at] ?? null]));
  const [name = '', email = '', ...message] = (
    await git.text(['log', '-1', '--format=%an%n%ae%n%B', draft.commit])
  ).split('\n');
  const author = { name, email };
  const commit = await savedCommit(git, {
    parent: published.main,
    changes,
    author,
    message: () => message.join('\n'),
  });
  return [{ ref: draft.ref, from: draft.tip, to: commit }, await stageMove(repository, draft, 'draft')];
}

/** The moves that make a draft of a text that leaves the site. */
export async function keptDraft(
  repository: Repository,
  { name, main, kept }: { name: DraftName; main: string; kept: KeptDraft },
): Promise<RefMove[]> {
  const { git } = repository;
  const draft = await findDraft(repository, name);
  if (draft.tip !== undefined) throw new ServerFault(409, 'draft-by-other');
  const changes: Changes = new Map(kept.files.map(([path, raw]) => [path, Buffer.from(raw, 'utf8')]));
  const author = await repository.author();
  const commit = await savedCommit(git, { parent: main, changes, author, message: () => kept.message });
  return [{ ref: draft.ref, from: draft.tip, to: commit }, await stageMove(repository, draft, 'draft')];
}
