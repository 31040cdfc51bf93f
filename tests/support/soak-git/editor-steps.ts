/** What two editors do: one thing, or two at once. */
import { versionOf } from '../../../cms/guard/versions.ts';

import type { Answer, Asked, Wish } from './model.ts';
import { refusedSign } from './refused-texts.ts';
import { count, ids, oneOf, pathOf } from './world.ts';
import type { World } from './world.ts';

export interface EntryWish {
  id: string;
  wish: Wish;
}

export interface Outcome extends Asked {
  id: string;
}

function saveWish(world: World, id: string): Wish {
  const isBad = world.random() < 0.1;
  const text = `text: ${world.nextText()}${isBad ? ` ${refusedSign}` : ''}\n`;
  if (world.random() < 0.3) return { kind: 'save', text };
  const { draft, main } = world.entries.get(id) ?? { draft: undefined, main: undefined };
  // Some forms were opened before somebody else saved.
  const isLate = world.random() < 0.15;
  return { kind: 'save', text, saw: { text: isLate ? 'text: of before\n' : (draft ?? main) } };
}

/** Something that an editor may wish of an entry. */
export function anyWish(world: World): EntryWish {
  const id = oneOf(ids, world.random);
  const dice = world.random();
  if (dice < 0.5) return { id, wish: saveWish(world, id) };
  const drafted = ids.filter((each) => world.entries.get(each)?.draft !== undefined);
  const [chosen = id] = drafted.length > 0 && world.random() < 0.8 ? [oneOf(drafted, world.random)] : [];
  if (dice < 0.85) return { id: chosen, wish: { kind: 'publish' } };
  return { id, wish: { kind: dice < 0.93 ? 'discard' : 'remove' } };
}

/** Waits until what is on its way has ended; the server answers before a removal is done. */
export async function settle(world: World, id: string, answer: Answer): Promise<Answer> {
  const isRunning = (value: unknown): boolean =>
    typeof value === 'object' && value !== null && 'state' in value && value.state === 'running';
  let last = answer;
  while (last.kind === 'done' && isRunning(last.value))
    last = await world.server.ask('publicationOutcome', { collection: 'laws', slug: id });
  return last;
}

async function askSave(world: World, id: string, { text, saw }: Wish & { kind: 'save' }): Promise<Answer> {
  const expected = saw && { expected: await versionOf(pathOf(id), saw.text) };
  return world.server.ask('persistEntry', {
    dataFiles: [{ path: pathOf(id), slug: id, raw: text, ...expected }],
    assets: [],
    options: { status: 'draft', commitMessage: `content: зміна ${id}` },
  });
}

function askServer(world: World, { id, wish }: EntryWish): Promise<Answer> {
  const name = { collection: 'laws', slug: id };
  switch (wish.kind) {
    case 'save':
      return askSave(world, id, wish);
    case 'publish':
      return world.server.ask('publishUnpublishedEntry', name);
    case 'discard':
      return world.server.ask('deleteUnpublishedEntry', name);
    case 'remove':
      return world.server.ask('deleteFiles', {
        paths: [pathOf(id)],
        options: { commitMessage: `content: remove ${id}` },
      });
    case 'commit':
      throw new Error('The developer commits without the server.');
  }
}

/** Asks the server for a wish, and waits for what comes of it. */
export async function ask(world: World, wished: EntryWish): Promise<Outcome> {
  const answer = await settle(world, wished.id, await askServer(world, wished));
  const end = answer.kind === 'refused' ? `refused ${answer.code}` : answer.kind;
  world.trace.push(`${wished.id} ${wished.wish.kind} ${'text' in wished.wish ? wished.wish.text.trim() : ''}: ${end}`);
  count(world, `${wished.wish.kind} ${end}`);
  return { id: wished.id, wish: wished.wish, answer };
}
