/**
 * Runs the unit tests that load what changed since the branch left main, on main itself since the last commit; and names
 * what no test loads: that is for `npm test`.
 *
 * Usage: npm run test:changed
 *        npm run test:changed -- --since <commit>
 */
import { parseArgs } from 'node:util';

import { gitIn } from '../cms/server/git.ts';

import { readSources } from './dependencies/imported-packages.ts';
import { readPackageFiles } from './dependencies/package-files.ts';
import { runCommand } from './process/run-command.ts';
import { stopOnSignal } from './process/stop-on-signal.ts';
import { touchedTests } from './testing/touched-tests.ts';

const { values } = parseArgs({ options: { since: { type: 'string' } } });
const root = process.cwd();
const git = gitIn(root);
const signal = stopOnSignal();

/** The commit since which files changed, and the name under which it is told. */
async function base(): Promise<{ name: string; commit: string }> {
  for (const name of values.since === undefined ? ['main', 'origin/main'] : [values.since]) {
    const { code, stdout } = await git.run(['merge-base', name, 'HEAD']);
    if (code === 0) return { name, commit: stdout.toString().trim() };
    if (values.since !== undefined) throw new Error(`There is no commit ${name} here that HEAD comes from.`);
  }
  return { name: 'HEAD', commit: 'HEAD' };
}

/** Changed, new and removed files, committed or not. */
async function changedSince(commit: string): Promise<string[]> {
  const lists = await Promise.all([
    git.text(['diff', '--name-only', '--no-renames', '-z', commit, '--']),
    git.text(['ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  return [...new Set(lists.flatMap((list) => list.split('\0')))].filter((file) => file !== '').toSorted();
}

const { name, commit } = await base();
const changed = await changedSince(commit);
const patterns = ['{src,cms,scripts,tests}/**/*.{ts,mjs,astro}', '*.config.{ts,mjs}'];
const sources = readSources(patterns, readPackageFiles(root).own.imports ?? {});
const { unit, browser, unseen } = touchedTests(changed, sources);
console.log(`${changed.length} files changed since ${name}: ${unit.length} files of unit tests load them.`);
if (unseen.length > 0)
  console.log(`No test loads these; npm test looks at some of them otherwise:\n  ${unseen.join('\n  ')}`);
if (browser.length > 0) console.log(`Browser tests that load them (npm run test:browser):\n  ${browser.join('\n  ')}`);
if (unit.length > 0) {
  const args = ['--test', '--test-concurrency=2', '--test-reporter=dot', ...unit];
  const onOutput = (text: string): boolean => process.stdout.write(text);
  const { code } = await runCommand(process.execPath, args, { cwd: root, signal, onOutput });
  console.log(code === 0 ? '\nAll passed.' : '\nSome failed.');
  process.exitCode = code;
}
