/**
 * Two editors, a developer and everything that goes wrong, at random on real repositories by a real server: after each step
 * the repository is whole, every acknowledged text can be read, nothing that was refused is on main, and every working tree
 * shows its branch but for what the developer changed.
 *
 * Usage: npm run soak:git                             5,000 steps, in histories of 50
 *        npm run soak:git -- --steps 200 --seed 7     fewer; the same choices again (what they meet still differs in time)
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { stopOnSignal } from '../scripts/process/stop-on-signal.ts';
import { openDisk } from './soak-git/small-disk.ts';
import { runEpisode } from '../tests/support/soak-git/run-episode.ts';

const { values } = parseArgs({
  options: { steps: { type: 'string', default: '5000' }, seed: { type: 'string', default: String(Date.now() % 1e6) } },
});
const stepsOfEpisode = 50;
const signal = stopOnSignal();
const [wanted, seed] = [Number(values.steps), Number(values.seed)];
const root = mkdtempSync(join(tmpdir(), 'soak-git-'));
const disk = openDisk(root, 24_000);
const counts = new Map<string, number>();
const started = performance.now();
let [steps, texts, histories] = [0, 0, 0];
const faults: string[] = [];
console.log(
  `Seed ${seed}, ${disk.isSmall ? 'on a disk of 24 MB' : 'without a full disk: a small one takes the rights of root'}.`,
);
while (steps < wanted && faults.length === 0 && !signal.aborted) {
  const rest = Math.min(stepsOfEpisode, wanted - steps);
  const place = join(root, String(histories));
  const episode = await runEpisode({
    root: place,
    seed: seed + histories,
    steps: rest,
    isSmallDisk: disk.isSmall,
    signal,
  });
  histories += 1;
  steps += episode.steps;
  texts += episode.texts;
  for (const [what, times] of episode.counts) counts.set(what, (counts.get(what) ?? 0) + times);
  faults.push(...episode.faults);
  if (histories % 10 === 0)
    console.log(`${steps} steps, ${((performance.now() - started) / 60_000).toFixed(1)} minutes`);
}
disk.close();
rmSync(root, { recursive: true, force: true });
const lines = [...counts]
  .toSorted(([one], [other]) => (one < other ? -1 : 1))
  .map(([what, times]) => `  ${what}: ${times}`);
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
const sum = `${steps} steps in ${histories} histories, ${minutes} minutes, ${texts} acknowledged texts; something wrong: ${faults.length > 0 ? 'yes' : 'no'}`;
console.log([`Seed ${seed}: ${sum}`, ...lines, ...faults].join('\n'));
if (faults.length > 0) process.exitCode = 1;
