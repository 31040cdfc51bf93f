/** What goes wrong around the server: kills, a full disk, a clock that jumps, hooks and locks of others. */
import { chmodSync, existsSync, mkdirSync, rmSync, statfsSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { commitOwn } from './developer-steps.ts';
import { anyWish, ask } from './editor-steps.ts';
import type { EntryWish, Outcome } from './editor-steps.ts';
import { startServer } from './server.ts';
import { count, ids, oneOf } from './world.ts';
import type { World } from './world.ts';

const day = 86_400_000;

/** Starts the server anew, sometimes with a clock that jumped, and lets it finish what was on its way. */
export async function restart(world: World): Promise<void> {
  const shift = world.random() < 0.3 ? oneOf([-400 * day, -3_600_000, 3_600_000, 400 * day], world.random) : 0;
  world.server = await startServer(world.folder, shift);
  world.trace.push(`the server starts${shift === 0 ? '' : ` with a clock that is ${shift} ms off`}`);
  for (const id of ids) await world.server.ask('publicationOutcome', { collection: 'laws', slug: id });
}

/** Kills the server in the middle of what one or two ask it for. */
export async function killInTheMiddle(world: World): Promise<Outcome[]> {
  const first = anyWish(world);
  const wishes = world.random() < 0.3 ? [first, other(world, first)] : [first];
  const asked = wishes.map((wish) => ask(world, wish));
  const moment = world.random() ** 2 * 400;
  await new Promise((resolve) => setTimeout(resolve, moment));
  await world.server.kill();
  const outcomes = await Promise.all(asked);
  world.trace.push(`the server was killed after ${moment.toFixed(0)} ms`);
  count(world, 'kills');
  await restart(world);
  // What was acknowledged as on its way goes on after the start.
  return outcomes;
}

/** A wish that goes with another one: of the same entry as often as not. */
function other(world: World, { id }: EntryWish): EntryWish {
  const wished = anyWish(world);
  return world.random() < 0.5 ? { ...wished, id } : wished;
}

/** Two at once: editors, or an editor and the developer. */
export async function atOnce(world: World): Promise<Outcome[]> {
  const first = anyWish(world);
  if (world.random() < 0.3) {
    const asked = ask(world, first);
    await new Promise((resolve) => setTimeout(resolve, world.random() * 150));
    return [...commitOwn(world), await asked];
  }
  return Promise.all([ask(world, first), ask(world, other(world, first))]);
}

/** Fills the disk but for some bytes while an editor works. */
export async function fullDisk(world: World): Promise<Outcome[]> {
  if (!world.isSmallDisk) return [];
  const filler = join(world.root, 'filler');
  const { bavail, bsize } = statfsSync(world.root);
  const room = Math.floor(world.random() * 80_000);
  try {
    writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - room)));
    world.trace.push(`the disk has ${room} bytes left`);
    count(world, 'full disks');
    return [await ask(world, anyWish(world))];
  } finally {
    rmSync(filler, { force: true });
  }
}

/** A hook of the developer that refuses every move of some branches, while an editor works. */
export async function hook(world: World): Promise<Outcome[]> {
  const file = join(world.folder, '.git/hooks/reference-transaction');
  mkdirSync(dirname(file), { recursive: true });
  const branches = oneOf(['refs/heads/main', 'refs/heads/cms', 'refs/'], world.random);
  writeFileSync(file, `#!/bin/sh\n[ "$1" = prepared ] && grep -q ${branches} && exit 1\nexit 0\n`);
  chmodSync(file, 0o755);
  world.trace.push(`a hook refuses moves of ${branches}`);
  try {
    return [await ask(world, anyWish(world))];
  } finally {
    rmSync(file);
  }
}

/** A lock on a ref that a killed process of somebody else left, dated by whatever its clock was. */
export async function foreignLock(world: World): Promise<Outcome[]> {
  const wished = anyWish(world);
  const ref = oneOf(['main', `cms/laws/${wished.id}`], world.random);
  const lock = join(world.folder, '.git/refs/heads', `${ref}.lock`);
  if (!existsSync(dirname(lock))) return [];
  writeFileSync(lock, '');
  const seconds = Date.now() / 1000 + oneOf([-4000, -60, 60, 4000, 40_000_000], world.random);
  utimesSync(lock, seconds, seconds);
  world.trace.push(`a lock was left on ${ref}, dated ${new Date(seconds * 1000).toISOString()}`);
  try {
    return [await ask(world, wished)];
  } finally {
    rmSync(lock, { force: true });
  }
}
