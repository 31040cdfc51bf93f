/**
 * Builds the site twice on the same day, here and as on another computer, and compares every file: in another folder, time
 * zone and language, with folders in another order, other file times and permissions, fewer threads and empty caches.
 *
 * Usage: npm run check:rebuild                   the site that readers get
 *        npm run check:rebuild -- --examples     with the marked examples, which have pictures
 */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { currentDay } from '#site';

import { makeWorkFolder, sweepWorkFolders } from './build/work-folder.ts';
import { runNode } from './process/run-command.ts';
import { stopOnSignal } from './process/stop-on-signal.ts';
import { otherCircumstances } from './rebuild/circumstances.ts';
import { compareFolders, formatDifferences } from './rebuild/compare-folders.ts';
import { copyElsewhere } from './rebuild/copy-elsewhere.ts';

const { values } = parseArgs({ options: { examples: { type: 'boolean', default: false } } });
const root = process.cwd();
const signal = stopOnSignal();

async function build(project: string, outDir: string, env: Record<string, string>): Promise<void> {
  const args = ['--out', outDir, ...(values.examples ? ['--examples'] : [])];
  const options = { cwd: project, env: { SITE_DATE: currentDay(), ...env }, signal };
  const { code, output } = await runNode(join(project, 'scripts', 'build.ts'), args, options);
  if (code !== 0) throw new Error(output.trim());
}

await sweepWorkFolders(root);
const work = await makeWorkFolder(root, 'rebuild');
try {
  const [here, project] = [join(work, 'here'), join(work, 'another folder', 'project')];
  const elsewhere = join(work, 'elsewhere');
  await copyElsewhere(root, project);
  console.log('Building here …');
  await build(root, here, {});
  console.log('Building as on another computer …');
  await build(project, elsewhere, otherCircumstances);
  let found = 0;
  for (const part of ['', '-host']) {
    const { files, differences } = await compareFolders(here + part, elsewhere + part);
    if (differences.length > 0) console.error(formatDifferences(differences));
    console.log(`${String(differences.length)} differences in ${String(files)} files of dist${part}/`);
    found += differences.length;
  }
  if (found > 0) process.exitCode = 1;
} catch (error) {
  if (!signal.aborted) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(work, { recursive: true, force: true });
}
