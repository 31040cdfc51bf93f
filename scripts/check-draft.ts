/**
 * Checks what a draft would publish: the content, and whether the site can be built with it. A change that only takes texts
 * away, by removing or withdrawing them, needs no build: it may not wait for one.
 *
 * Usage: npm run check:draft -- [--base origin/main] [--line file] [--most signs]
 *
 * `--line` names a file for the faults in one line, as a Git host shows them with the commit.
 */
import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { formatFaultLine } from '#model/issues/fault-line.ts';

import { checkDraft } from './draft/check-draft.ts';
import { stopOnSignal } from './process/stop-on-signal.ts';

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '.' },
    base: { type: 'string', default: 'origin/main' },
    line: { type: 'string' },
    most: { type: 'string', default: '140' },
  },
});
const { faults, message, isGood } = await checkDraft({
  root: resolve(values.root),
  base: values.base,
  signal: stopOnSignal(),
});
console.log(message);
if (values.line !== undefined) {
  const line = faults.length > 0 ? formatFaultLine(faults, Number(values.most)) : isGood ? 'passed' : 'build-failed';
  await writeFile(values.line, `${line}\n`);
}
if (!isGood) process.exitCode = 1;
