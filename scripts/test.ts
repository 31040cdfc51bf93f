/**
 * Runs every check and test, and ends with `N passed, N failed`.
 *
 * Usage: npm test            npm test -- --only unit,lint
 */
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { makeWorkFolder, sweepWorkFolders } from './build/work-folder.ts';
import { stopOnSignal } from './process/stop-on-signal.ts';
import { browserStage } from './testing/browser-stage.ts';
import { rebuildStage } from './testing/rebuild-stage.ts';
import { runStages } from './testing/run-stages.ts';
import { siteStages } from './testing/site-stages.ts';
import { staticStages } from './testing/static-stages.ts';
import { unitStage } from './testing/unit-stage.ts';

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const wished = values.only?.split(',');
const stages = [...staticStages, unitStage, ...siteStages, rebuildStage, browserStage].filter(
  ({ name }) => wished?.some((word) => name.includes(word)) ?? true,
);

const root = process.cwd();
const signal = stopOnSignal();
await sweepWorkFolders(root);
const work = await makeWorkFolder(root, 'test');
try {
  const { passed, failed } = await runStages(stages, { root, work, signal, log: console.log });
  if (signal.aborted) process.exitCode = 130;
  else console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  if (failed > 0) process.exitCode = 1;
} finally {
  await rm(work, { recursive: true, force: true });
}
