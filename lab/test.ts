/**
 * Lint, types and unit tests of the laboratory itself; its measurements are commands of their own.
 *
 * Usage: npm test (in this folder)
 */
import { binOf } from '../scripts/process/bin.ts';
import { runCommand } from '../scripts/process/run-command.ts';
import { stopOnSignal } from '../scripts/process/stop-on-signal.ts';

const cwd = import.meta.dirname;
const signal = stopOnSignal();
const tools: Readonly<Record<string, string[]>> = {
  lint: [binOf(cwd, 'eslint'), '--max-warnings', '0', '.'],
  types: [binOf(cwd, 'typescript', 'tsc'), '--noEmit'],
  'unit tests': ['--test', '--test-reporter=dot', 'tests/**/*.test.ts'],
};

let failed = 0;
for (const [name, args] of Object.entries(tools)) {
  const { code, output } = await runCommand(process.execPath, args, { cwd, signal });
  if (code !== 0) failed += 1;
  console.log(code === 0 ? `✔ ${name}` : `${output.trimEnd()}\n✖ ${name}`);
}
console.log(`\n${Object.keys(tools).length - failed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
