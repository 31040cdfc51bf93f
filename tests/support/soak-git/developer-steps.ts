/** What a developer does in the repository by Git alone, while editors work in it. */
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import type { Outcome } from './editor-steps.ts';
import { branchOf, git, ids, oneOf, pathOf, treesOf, tryGit, write } from './world.ts';
import type { World } from './world.ts';

function keyOf(folder: string, path: string): string {
  return `${folder}\n${path}`;
}

/** Whether the developer has work in a working tree that is in no commit. */
function hasEdits({ edited }: World, folder: string): boolean {
  return [...edited.keys()].some((key) => key.startsWith(`${folder}\n`));
}

/** Commits a file of the developer's own, with `--all`: what stands wrongly in index or folder would go along. */
export function commitOwn(world: World): Outcome[] {
  const folder = oneOf(treesOf(world), world.random);
  if (hasEdits(world, folder)) return [];
  const text = `developer: ${world.nextText()}\n`;
  write(folder, 'developer.txt', text);
  const isDone = tryGit(folder, 'commit', '--quiet', '--all', '--message=Developer') !== undefined;
  // By hand: Git may still refuse, while the server holds the index.
  if (!isDone) write(folder, 'developer.txt', `${git(folder, 'show', 'HEAD:developer.txt')}\n`);
  world.trace.push(`developer commits on ${branchOf(folder) ?? 'no branch'}: ${isDone ? 'done' : 'Git refuses'}`);
  return [];
}

/** Commits an entry on main. */
export function commitEntry(world: World): Outcome[] {
  const folder = treesOf(world).find((each) => branchOf(each) === 'main');
  if (folder === undefined || hasEdits(world, folder)) return [];
  const id = oneOf(ids, world.random);
  const text = `text: ${world.nextText()} by the developer\n`;
  write(folder, pathOf(id), text);
  git(folder, 'add', pathOf(id));
  git(folder, 'commit', '--quiet', '--message=Entry');
  world.trace.push(`developer commits ${id} on main: ${text.trim()}`);
  return [{ id, wish: { kind: 'commit', text }, answer: { kind: 'done', value: undefined } }];
}

/** Takes what another developer has pushed meanwhile. */
export function pull(world: World): Outcome[] {
  const folder = treesOf(world).find((each) => branchOf(each) === 'main');
  if (folder !== undefined && hasEdits(world, folder)) return [];
  const clone = join(world.root, 'clone');
  rmSync(clone, { recursive: true, force: true });
  git(world.root, 'clone', '--quiet', '--branch', 'main', world.folder, clone);
  const id = oneOf(ids, world.random);
  const text = `text: ${world.nextText()} from elsewhere\n`;
  write(clone, pathOf(id), text);
  git(clone, 'add', '.');
  git(clone, 'commit', '--quiet', '--message=Elsewhere');
  if (folder === undefined) git(world.folder, 'fetch', '--quiet', clone, 'main:main');
  else git(folder, 'pull', '--quiet', '--ff-only', clone, 'main');
  rmSync(clone, { recursive: true, force: true });
  world.trace.push(`developer pulls ${id}: ${text.trim()}`);
  return [{ id, wish: { kind: 'commit', text }, answer: { kind: 'done', value: undefined } }];
}

/** Changes an entry in a folder, and commits nothing; or throws such a change away. */
export function editOrThrowAway(world: World): Outcome[] {
  const folder = oneOf(treesOf(world), world.random);
  const id = oneOf(ids, world.random);
  const [path, key] = [pathOf(id), keyOf(folder, pathOf(id))];
  if (world.edited.has(key)) {
    if (tryGit(folder, 'cat-file', '-e', `HEAD:${path}`) === undefined) rmSync(join(folder, path));
    else git(folder, 'checkout', '--quiet', 'HEAD', '--', path);
    world.edited.delete(key);
    world.trace.push(`developer throws the change of ${id} away`);
    return [];
  }
  const text = `mine: ${world.nextText()}\n`;
  write(folder, path, text);
  world.edited.set(key, text);
  world.trace.push(`developer changes ${id} in ${folder}`);
  return [];
}

/** Chooses another branch, a draft, or no branch at all. */
export function checkOut(world: World): Outcome[] {
  const folder = oneOf(treesOf(world), world.random);
  if (hasEdits(world, folder)) return [];
  const drafts = git(world.folder, 'for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n');
  const target = world.random() < 0.6 ? 'main' : oneOf([...drafts, '--detach'], world.random);
  const isDone = tryGit(folder, 'checkout', '--quiet', target) !== undefined;
  world.trace.push(`developer checks ${target} out: ${isDone ? 'done' : 'Git refuses'}`);
  return [];
}

/** Adds a linked working tree, or removes it. */
export function linkTree(world: World): Outcome[] {
  const linked = join(world.root, 'linked');
  if (existsSync(linked)) {
    git(world.folder, 'worktree', 'remove', '--force', linked);
    for (const key of world.edited.keys()) if (key.startsWith(`${linked}\n`)) world.edited.delete(key);
    world.linked = undefined;
    world.trace.push('developer removes the linked working tree');
    return [];
  }
  const branches = git(world.folder, 'for-each-ref', '--format=%(refname:short)', 'refs/heads').split('\n');
  const target = oneOf([...branches, 'main', '--detach'], world.random);
  if (tryGit(world.folder, 'worktree', 'add', '--quiet', linked, target) !== undefined) world.linked = linked;
  world.trace.push(
    `developer links a working tree of ${target}: ${world.linked === undefined ? 'Git refuses' : 'done'}`,
  );
  return [];
}

/** Makes a branch with a name that is odd for this server, or removes one. */
export function foreignBranch(world: World): Outcome[] {
  const name = oneOf(
    ['cms', 'cms/laws', 'cms/feature-x', `cms/laws/${oneOf(ids, world.random)}/deep`, 'feature'],
    world.random,
  );
  const isRemoved = tryGit(world.folder, 'branch', '-D', name) !== undefined;
  const isMade = !isRemoved && tryGit(world.folder, 'branch', name, 'main') !== undefined;
  world.trace.push(`developer ${isRemoved ? 'removes' : isMade ? 'makes' : 'cannot make'} the branch ${name}`);
  return [];
}

/** Packs the repository. */
export function pack(world: World): Outcome[] {
  git(world.folder, 'gc', '--quiet');
  world.trace.push('developer packs the repository');
  return [];
}
