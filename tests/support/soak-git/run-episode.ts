/** One history: so many steps of everybody in a fresh repository, each looked at. */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { createRandom } from '../random.ts';

import * as developer from './developer-steps.ts';
import { anyWish, ask } from './editor-steps.ts';
import type { Outcome } from './editor-steps.ts';
import * as faults from './fault-steps.ts';
import { faultsAfter } from './look.ts';
import { startServer } from './server.ts';
import { count, makeRepository } from './world.ts';
import type { World } from './world.ts';

type Step = (world: World) => Outcome[] | Promise<Outcome[]>;

/** The steps, each with how often it comes among the others. */
const steps: readonly (readonly [number, string, Step])[] = [
  [38, 'editor', async (world) => [await ask(world, anyWish(world))]],
  [14, 'two at once', faults.atOnce],
  [8, 'kill', faults.killInTheMiddle],
  [6, 'full disk', faults.fullDisk],
  [4, 'hook', faults.hook],
  [2, 'lock of others', faults.foreignLock],
  [6, 'own commit', developer.commitOwn],
  [4, 'commit of an entry', developer.commitEntry],
  [3, 'pull', developer.pull],
  [5, 'uncommitted change', developer.editOrThrowAway],
  [5, 'check-out', developer.checkOut],
  [3, 'linked working tree', developer.linkTree],
  [2, 'foreign branch', developer.foreignBranch],
  [1, 'pack', developer.pack],
];

function nextStep(random: () => number): (typeof steps)[number] {
  let dice = random() * steps.reduce((sum, [weight]) => sum + weight, 0);
  for (const step of steps) {
    dice -= step[0];
    if (dice < 0) return step;
  }
  throw new Error('There is no step.');
}

interface EpisodeOptions {
  /** Empty folder. */
  root: string;
  seed: number;
  steps: number;
  isSmallDisk: boolean;
  signal: AbortSignal;
}

export interface Episode {
  steps: number;
  /** What happened how often. */
  counts: Map<string, number>;
  /** What is wrong, with what happened before. */
  faults: string[];
  /** How many texts were acknowledged, all of which were read after each step. */
  texts: number;
}

async function makeWorld({ root, seed, isSmallDisk }: EpisodeOptions): Promise<World> {
  const folder = join(root, 'repository');
  const entries = makeRepository(folder);
  let texts = 0;
  const common = { root, folder, entries, isSmallDisk, linked: undefined, random: createRandom(seed) };
  return {
    ...common,
    server: await startServer(folder, 0),
    acknowledged: new Map(),
    edited: new Map(),
    trace: [],
    counts: new Map(),
    nextText: () => `${seed}-${String((texts += 1)).padStart(4, '0')}`,
  };
}

/** Runs one history; it ends at the first step after which something is wrong. */
export async function runEpisode(options: EpisodeOptions): Promise<Episode> {
  mkdirSync(options.root, { recursive: true });
  const world = await makeWorld(options);
  const wrong: string[] = [];
  let done = 0;
  try {
    while (done < options.steps && wrong.length === 0 && !options.signal.aborted) {
      const [, name, step] = nextStep(world.random);
      count(world, `step: ${name}`);
      wrong.push(...faultsAfter(world, await step(world)));
      done += 1;
    }
  } catch (error) {
    wrong.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  } finally {
    await world.server.kill();
  }
  if (wrong.length === 0) rmSync(options.root, { recursive: true, force: true });
  const told = wrong.length > 0 ? [...wrong, `Seed ${options.seed}, step ${done}. What happened:`, ...world.trace] : [];
  return { steps: done, counts: world.counts, faults: told, texts: world.acknowledged.size };
}
