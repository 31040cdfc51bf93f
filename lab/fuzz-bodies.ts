/**
 * Makes texts at random and shows those that are accepted: none may be live, and each must show what it says.
 *
 * Usage: npm run fuzz:bodies                     1,000,000 texts, each as it is and as the editor saves it
 *        npm run fuzz:bodies -- --count 10000    fewer
 *        npm run fuzz:bodies -- --seed 7         the same texts again
 */
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';

import type { FuzzResult, FuzzRun } from '../tests/support/fuzz/run-bodies.ts';

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
  },
});
const count = Number(values.count);
const seed = Number(values.seed);
/** Texts that a thread makes between two reports. */
const share = Math.min(10_000, count);

const total = { texts: 0, shown: 0, refused: 0, failed: 0 };
let next = 0;

/** Gives a thread one share after the other, until none is left. */
function work(): Promise<void> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./fuzz/bodies-worker.ts', import.meta.url));
    const give = (): void => {
      if (next * share >= count) void worker.terminate().then(() => resolve());
      else worker.postMessage({ seed: seed + next++, count: share } satisfies FuzzRun);
    };
    worker.on('message', ({ shown, refused, failure }: FuzzResult) => {
      total.texts += share;
      total.shown += shown;
      total.refused += refused;
      if (failure !== undefined) {
        total.failed += 1;
        console.log(failure);
      }
      console.log(`${total.texts} texts, ${total.shown} forms shown, ${total.refused} refused, ${total.failed} failed`);
      give();
    });
    worker.once('error', reject);
    give();
  });
}

console.log(`seed ${seed}`);
await Promise.all(Array.from({ length: availableParallelism() }, work));
if (total.failed > 0) process.exitCode = 1;
