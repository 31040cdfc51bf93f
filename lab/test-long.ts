/**
 * What takes too long for `npm test`, one after the other: each is also a command of its own, with options.
 *
 * Usage: npm run test:long                           everything, some hours
 *        npm run test:long -- --only search,git      what has these words in its name
 *        npm run test:long -- --short                a tenth of each
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { runNode } from '../scripts/process/run-command.ts';
import { stopOnSignal } from '../scripts/process/stop-on-signal.ts';
import { longRuns } from './long-runs.ts';

const { values } = parseArgs({ options: { only: { type: 'string' }, short: { type: 'boolean', default: false } } });
const wished = values.only?.split(',');
const chosen = longRuns.filter(({ name }) => wished?.some((word) => name.includes(word)) ?? true);
if (chosen.length === 0)
  throw new Error(`Nothing is called ${values.only ?? ''}. There are: ${longRuns.map(({ name }) => name).join(', ')}.`);

const root = process.cwd();
const signal = stopOnSignal();
const failed: string[] = [];
let passed = 0;
for (const { name, script, args, short } of chosen) {
  if (signal.aborted) break;
  console.log(`… ${name}`);
  const started = performance.now();
  const { code } = await runNode(join(root, script), values.short ? short : args, {
    cwd: root,
    signal,
    onOutput: (text) => process.stdout.write(text),
  });
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  console.log(`${code === 0 ? '✔' : '✖'} ${name} (${minutes} minutes)`);
  if (code === 0) passed += 1;
  else failed.push(name);
}
console.log(`\n${passed} passed, ${failed.length} failed${failed.length > 0 ? `: ${failed.join(', ')}` : ''}`);
if (failed.length > 0) process.exitCode = 1;
if (signal.aborted) process.exitCode = 130;
