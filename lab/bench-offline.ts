/**
 * Tells what a reader with a saved copy fetches again after a build of unchanged content, on the same day and on the next,
 * and after a change of one word.
 *
 * Usage: npm run bench:offline                                   changes the first guide
 *        npm run bench:offline -- --text guides/bi-zone.nl       changes another text, by its file below content/
 *        npm run bench:offline -- --write                        puts the table into docs/bench.md
 */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { currentDay } from '../src/site.ts';

import { changes, changeText } from './bench-offline/change-text.ts';
import { compareShelves, fetchedTable, type FetchedRow } from './bench-offline/fetched.ts';
import { makeWorkFolder, sweepWorkFolders } from '../scripts/build/work-folder.ts';
import { runNode } from '../scripts/process/run-command.ts';
import { stopOnSignal } from '../scripts/process/stop-on-signal.ts';
import { copyElsewhere } from '../scripts/rebuild/copy-elsewhere.ts';
import { withTable } from './search-eval/report.ts';

const { values } = parseArgs({ options: { text: { type: 'string' }, write: { type: 'boolean', default: false } } });
const root = process.cwd();
const report = join(root, 'docs', 'bench.md');
const signal = stopOnSignal();

await sweepWorkFolders(root);
const work = await makeWorkFolder(root, 'bench');
const project = join(work, 'project');
let builds = 0;

/** Builds the copy as it stands, as on a day. */
async function build(day = currentDay()): Promise<string> {
  builds += 1;
  const site = join(work, `site-${String(builds)}`);
  const command = join(project, 'scripts', 'rebuild', 'build-command.ts');
  const options = { cwd: project, env: { SITE_DATE: day }, signal };
  const { code, output } = await runNode(command, [site, `${site}-host`], options);
  if (code !== 0) throw new Error(output.trim());
  return site;
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, day.length);
}

async function firstGuide(): Promise<string> {
  const names = await readdir(join(project, 'content', 'guides'));
  return `guides/${names.filter((name) => name.endsWith('.nl.mdx')).sort()[0] ?? ''}`;
}

async function measure(): Promise<FetchedRow[]> {
  await copyElsewhere(root, project);
  const text = values.text === undefined ? await firstGuide() : `${values.text}.mdx`;
  console.log(`Changing ${text} …`);
  const saved = await build();
  const rows = await compareShelves('none', saved, await build());
  rows.push(...(await compareShelves('none, a day later', saved, await build(dayAfter(currentDay())))));
  for (const [name, change] of Object.entries(changes)) {
    const undo = await changeText(join(project, 'content', text), change);
    rows.push(...(await compareShelves(name, saved, await build())));
    await undo();
  }
  return rows;
}

try {
  const table = fetchedTable(await measure());
  console.log(table);
  if (values.write) await writeFile(report, withTable(await readFile(report, 'utf8'), table, 'offline'));
} catch (error) {
  if (!signal.aborted) console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await rm(work, { recursive: true, force: true });
}
