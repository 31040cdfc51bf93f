/** Compares a repository with what was acknowledged. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { possibleStates } from './model.ts';
import type { EntryState } from './model.ts';
import type { Outcome } from './editor-steps.ts';
import { git, ids, pathOf, treesOf } from './world.ts';
import type { World } from './world.ts';

/** Contents by name, in one question; undefined for what is not there. */
function contents(folder: string, names: readonly string[]): (string | undefined)[] {
  const input = names.map((name) => `${name}\n`).join('');
  const out = execFileSync('git', ['-C', folder, 'cat-file', '--batch'], { input, stdio: ['pipe', 'pipe', 'pipe'] });
  let rest = out;
  return names.map(() => {
    const end = rest.indexOf(10);
    const [, type, size] = rest.subarray(0, end).toString('utf8').split(' ');
    const isThere = type === 'blob' && size !== undefined;
    const length = isThere ? Number(size) : 0;
    const text = isThere ? rest.subarray(end + 1, end + 1 + length).toString('utf8') : undefined;
    rest = rest.subarray(end + 1 + (isThere ? length + 1 : 0));
    return text;
  });
}

function stateAt(folder: string): Map<string, EntryState> {
  const names = ids.flatMap((id) => [`refs/heads/cms/laws/${id}:${pathOf(id)}`, `refs/heads/main:${pathOf(id)}`]);
  // A draft that takes a removed text up again holds no file until it is saved.
  const found = contents(folder, names);
  const drafts = new Set(git(folder, 'for-each-ref', '--format=%(refname)', 'refs/heads/cms/laws').split('\n'));
  return new Map(
    ids.map((id, at) => {
      const isDrafted = drafts.has(`refs/heads/cms/laws/${id}`);
      return [id, { draft: isDrafted ? (found[2 * at] ?? 'no file') : undefined, main: found[2 * at + 1] }];
    }),
  );
}

function isSame(one: EntryState, other: EntryState): boolean {
  return one.draft === other.draft && one.main === other.main;
}

/** Entries that are something else than what was acknowledged lets them be. What they are is known from then on. */
function entryFaults(world: World, outcomes: readonly Outcome[]): string[] {
  const now = stateAt(world.folder);
  return ids.flatMap((id) => {
    const before = world.entries.get(id) ?? { draft: undefined, main: undefined };
    const found = now.get(id) ?? before;
    const possible = possibleStates(
      before,
      outcomes.filter((outcome) => outcome.id === id),
    );
    world.entries.set(id, found);
    if (possible.some((state) => isSame(state, found))) return [];
    return [`${id} is ${JSON.stringify(found)}, and may be ${JSON.stringify(possible)}.`];
  });
}

/** Texts that an editor was told are saved, and that Git cannot give back. */
function lostTexts(world: World, outcomes: readonly Outcome[]): string[] {
  for (const { wish, answer } of outcomes)
    if (answer.kind === 'done' && 'text' in wish) {
      const id = execFileSync('git', ['hash-object', '--stdin'], { input: wish.text, encoding: 'utf8' }).trim();
      world.acknowledged.set(id, wish.text);
    }
  const known = [...world.acknowledged];
  const found = contents(
    world.folder,
    known.map(([id]) => id),
  );
  return known.flatMap(([, text], at) => (found[at] === text ? [] : [`"${text.trim()}" cannot be read.`]));
}

/** Refusals whose reason nobody put into words. */
function untold(outcomes: readonly Outcome[]): string[] {
  return outcomes.flatMap(({ answer, id }) =>
    answer.kind === 'refused' && answer.code === 'failed' ? [`${id} was refused: ${answer.details.join(' ')}`] : [],
  );
}

/** What a working tree has otherwise than its branch, beside what the developer changed. */
function treeFaults(world: World): string[] {
  return treesOf(world).flatMap((folder) => {
    const lines = git(folder, 'status', '--porcelain', '--untracked-files=all').split('\n').filter(Boolean);
    const changed = lines.filter((line) => !world.edited.has(`${folder}\n${line.slice(3)}`));
    const lock = join(git(folder, 'rev-parse', '--absolute-git-dir'), 'index.lock');
    return [
      ...changed.map((line) => `${folder} differs from its branch: ${line}`),
      ...(existsSync(lock) ? [`${lock} was left.`] : []),
    ];
  });
}

/** Texts that the developer changed and did not commit, and that are gone. */
function lostEdits(world: World): string[] {
  return [...world.edited].flatMap(([key, text]) => {
    const [folder = '', path = ''] = key.split('\n');
    const [content] = [execFileSync('cat', [join(folder, path)], { encoding: 'utf8' })];
    return content === text ? [] : [`The developer's change of ${path} in ${folder} is gone.`];
  });
}

function damage({ folder }: World): string[] {
  const args = ['-C', folder, 'fsck', '--strict', '--no-dangling'];
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 && stdout === '' ? [] : [`git fsck (${String(status)}): ${stdout} ${stderr}`];
}

/** Everything that is wrong after a step. */
export function faultsAfter(world: World, outcomes: readonly Outcome[]): string[] {
  return [
    ...entryFaults(world, outcomes),
    ...lostTexts(world, outcomes),
    ...treeFaults(world),
    ...lostEdits(world),
    ...damage(world),
    ...untold(outcomes),
  ];
}
