/** What the board of drafts is told of each: one that cannot be shown never hides another. */
import { pathsOf } from '../guard/entry-paths.ts';

import { draftNames, stageOf } from './drafts.ts';
import type { Draft } from './drafts.ts';
import type { Git } from './git.ts';
import { isDamagedAt } from './read-tree.ts';
import type { Repository } from './repository.ts';

/** A file that a draft has otherwise than the published branch, in the form of Decap's own local server. */
interface DraftedChange {
  id: string;
  path: string;
  oldPath: string;
  newPath: string;
  newFile: boolean;
  status: 'added' | 'deleted' | 'modified';
  binary: boolean;
}

const kinds = new Map<string, DraftedChange['status']>([
  ['A', 'added'],
  ['D', 'deleted'],
]);

function changeOf(path: string, letter: string): DraftedChange {
  return {
    id: path,
    path,
    oldPath: path,
    newPath: path,
    newFile: letter === 'A',
    status: kinds.get(letter) ?? 'modified',
    binary: !/\.(?:mdx|yaml)$/u.test(path),
  };
}

/** The files of an entry that a draft has and the published branch has not. */
async function ownFiles(git: Git, main: string, draft: Draft & { commit: string }): Promise<DraftedChange[]> {
  const paths = pathsOf(draft.collection, draft.id);
  // What is damaged is told when it is opened.
  const idsIn = (commit: string) => git.find(paths.map((path) => `${commit}:${path}`)).catch(() => []);
  const [there, published] = await Promise.all([idsIn(draft.commit), idsIn(main)]);
  return paths
    .filter((_path, at) => there[at] !== undefined && published[at] === undefined)
    .map((path) => changeOf(path, 'A'));
}

/**
 * What changed since the draft was begun. A branch that shares no commit with the published one, or that has no change of
 * its own, is told by the files that readers do not have.
 */
async function draftedChanges(repository: Repository, draft: Draft & { commit: string }): Promise<DraftedChange[]> {
  const { git } = repository;
  const main = await repository.main();
  const { code, stdout } = await git.run(['diff', '--name-status', '-z', '--no-renames', `${main}...${draft.commit}`]);
  const fields = code === 0 ? stdout.toString('utf8').split('\0') : [];
  const changes: DraftedChange[] = [];
  for (let at = 0; at + 1 < fields.length; at += 2) changes.push(changeOf(fields[at + 1] ?? '', fields[at] ?? ''));
  const known = new Set(changes.map(({ path }) => path));
  const others = (await ownFiles(git, main, draft)).filter(({ path }) => !known.has(path));
  return changes.length === 0 ? others : changes;
}

/** What Decap is told of a draft. */
export async function aboutDraft(repository: Repository, draft: Draft & { commit: string }) {
  const [about, status, diffs] = await Promise.all([
    repository.git.text(['log', '-1', '--format=%cI%n%an', draft.commit]),
    stageOf(repository, draft),
    draftedChanges(repository, draft),
  ]);
  const [updatedAt = '', author = ''] = about.split('\n');
  return { collection: draft.collection, slug: draft.id, status, diffs, updatedAt, pullRequestAuthor: author };
}

/** What is told of a draft whose last commit is damaged: that it should have the files of its entry. */
export function damagedDraft({ collection, id }: Draft) {
  const diffs = pathsOf(collection, id).map((path) => changeOf(path, 'A'));
  return { collection, slug: id, status: 'draft', diffs, updatedAt: '', pullRequestAuthor: '' };
}

/** Whether a branch with the name of a draft has a file of its entry; a developer may have made it for something else. */
async function isDraft(git: Git, name: string): Promise<boolean> {
  const [collection = '', id = ''] = name.split('/');
  const places = pathsOf(collection, id).map((path) => ({ commit: `refs/heads/cms/${name}`, path }));
  const found = await git.find(places.map(({ commit, path }) => `${commit}:${path}`)).catch(() => []);
  if (found.some((oid) => oid !== undefined)) return true;
  const damaged = await Promise.all(places.map(({ commit, path }) => isDamagedAt(git, commit, path)));
  return damaged.includes(true);
}

/** Names of the drafts that a board can show, `collection/id`. */
export async function listedDrafts(repository: Repository): Promise<string[]> {
  const names = await draftNames(repository);
  const shown = await Promise.all(names.map((name) => isDraft(repository.git, name)));
  return names.filter((_name, at) => shown[at]);
}
