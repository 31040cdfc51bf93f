import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { runCommand } from '../process/run-command.ts';
import type { Stage } from './stage.ts';

/** Unit tests, by Node's own runner. */
export const unitStage: Stage = {
  name: 'unit tests',
  run: async ({ root, work, signal }) => {
    const counts = join(work, 'unit-counts.json');
    const args = [
      '--test',
      '--test-concurrency=2',
      '--test-reporter=dot',
      '--test-reporter-destination=stdout',
      `--test-reporter=${join(import.meta.dirname, 'count-reporter.ts')}`,
      `--test-reporter-destination=${counts}`,
      'tests/unit/**/*.test.ts',
    ];
    const { code, output } = await runCommand(process.execPath, args, { cwd: root, signal });
    // Written by our own reporter a moment ago.
    const { passed, failed, cancelled } = JSON.parse(await readFile(counts, 'utf8')) as Record<string, number>;
    const broken = (failed ?? 0) + (cancelled ?? 0);
    return { passed: passed ?? 0, failed: code === 0 ? broken : Math.max(1, broken), output };
  },
};
