/**
 * Publishes entries of every kind with arbitrary values as an editor does, builds the site with all that was accepted, and
 * looks whether it is shown and reads back as typed.
 *
 * Usage: npm run fuzz:publish                            1,000 entries, 250 to a build
 *        npm run fuzz:publish -- --entries 10000 --batch 500
 *        npm run fuzz:publish -- --from 5000 --entries 5000   the second half of such a run, which may run beside the first
 *        npm run fuzz:publish -- --git                   every save and publication is a commit on the local Git server
 *        npm run fuzz:publish -- --seed 7 --day 2026-11-30   the same entries again
 */
import { parseArgs } from 'node:util';

import { stopOnSignal } from '../scripts/process/stop-on-signal.ts';

const { values } = parseArgs({
  options: {
    entries: { type: 'string', default: '1000' },
    from: { type: 'string', default: '0' },
    batch: { type: 'string', default: '250' },
    seed: { type: 'string', default: String(Date.now() % 1e9) },
    day: { type: 'string' },
    git: { type: 'boolean', default: false },
  },
});
// The content check and the build hold dates against it too.
if (values.day !== undefined) process.env['SITE_DATE'] = values.day;
const { currentDay } = await import('../src/site.ts');
const { runPublish } = await import('./fuzz/publish/run-publish.ts');
const { reportOf } = await import('./fuzz/publish/report.ts');

const today = currentDay();
process.env['SITE_DATE'] = today;
const seed = Number(values.seed);
const started = performance.now();
console.log(`seed ${seed}, day ${today}`);
const result = await runPublish({
  root: process.cwd(),
  seed,
  entries: Number(values.entries),
  from: Number(values.from),
  batch: Number(values.batch),
  git: values.git,
  today,
  signal: stopOnSignal(),
  log: (line) => console.log(line),
});
console.log(reportOf(result, (performance.now() - started) / 1000));
if (result.faults.length > 0) process.exitCode = 1;
