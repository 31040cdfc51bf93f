import { join } from 'node:path';

import { binOf } from '../process/bin.ts';
import { runNode } from '../process/run-command.ts';
import type { Stage } from './stage.ts';

/** A program written in JavaScript and what it is told. */
type Tool = [script: string, ...args: string[]];

/** Tools that run one after the other, up to the first that fails: together they pass or fail as one. */
function toolStage(name: string, toolsOf: (root: string) => Tool[]): Stage {
  return {
    name,
    run: async ({ root, signal }) => {
      for (const [script, ...args] of toolsOf(root)) {
        const { code, output } = await runNode(script, args, { cwd: root, env: { NO_COLOR: '1' }, signal });
        if (code !== 0) return { passed: 0, failed: 1, output };
      }
      return { passed: 1, failed: 0 };
    },
  };
}

/** The pictures of the whole Git history; a history that is not all there is said, and passes. */
const historyStage: Stage = {
  name: 'pictures in the history',
  run: async ({ root, signal, log }) => {
    const { code, output } = await runNode(join(root, 'scripts', 'check-history.ts'), [], { cwd: root, signal });
    if (code !== 0) return { passed: 0, failed: 1, output };
    if (/shallow|no Git history/u.test(output)) log(output.split('\n')[0] ?? '');
    return { passed: 1, failed: 0 };
  },
};

/** Checks that read the sources and need no build. Both of the first lane let Astro write the types of its collections. */
export const staticStages: Stage[] = [
  {
    ...toolStage('lint', (root) => [
      // The rules read the types that Astro writes for the content collections.
      [binOf(root, 'astro'), 'sync'],
      [binOf(root, 'eslint'), '--max-warnings', '0', '.'],
    ]),
    lane: 'types',
  },
  {
    ...toolStage('types', (root) => [[binOf(root, 'astro'), 'check', '--minimumFailingSeverity', 'warning']]),
    lane: 'types',
  },
  ...[
    toolStage('format', (root) => [[binOf(root, 'prettier'), '--check', '--log-level', 'warn', '.']]),
    toolStage('dependencies', (root) => [[join(root, 'scripts', 'check-dependencies.ts')]]),
    toolStage('content', (root) => [[join(root, 'scripts', 'check-content.ts')]]),
    toolStage('spelling', (root) => [[join(root, 'scripts', 'check-spelling.ts')]]),
    historyStage,
  ].map((stage): Stage => ({ ...stage, lane: 'files' })),
];
