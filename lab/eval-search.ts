/**
 * Judges the search by queries as readers type them, on the real search page, beside other engines on the same pages.
 *
 * Usage: npm run eval:search                    300 pages per language, 60 queries per set
 *        npm run eval:search -- --half final    queries that the search was not made with (default: development)
 *        npm run eval:search -- --write         writes the table to docs/search.md
 *        npm run eval:search -- --misses        prints the queries that fail
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { makeWorkFolder, sweepWorkFolders } from '../scripts/build/work-folder.ts';
import { runNode } from '../scripts/process/run-command.ts';
import { stopOnSignal } from '../scripts/process/stop-on-signal.ts';
import { dictionaryFamilies } from './search-eval/families.ts';
import { tableOf, withTable } from './search-eval/report.ts';
import { runEvaluation } from './search-eval/run-evaluation.ts';

const { values } = parseArgs({
  options: {
    pages: { type: 'string', default: '300' },
    queries: { type: 'string', default: '60' },
    half: { type: 'string', default: 'development' },
    only: { type: 'string' },
    write: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    alone: { type: 'boolean', default: false },
  },
});
/** Two draws of the same words. What was looked at while the search was made does not judge it. */
const seeds: Readonly<Record<string, number>> = { development: 20_261_125, final: 31_415_927 };

const root = process.cwd();
const report = join(root, 'docs', 'search.md');
const signal = stopOnSignal();
await sweepWorkFolders(root);
const work = await makeWorkFolder(root, 'eval');
try {
  const site = join(work, 'site');
  const built = await runNode('scripts/build.ts', ['--examples', '--out', site], { cwd: root, signal });
  if (built.code !== 0) throw new Error(built.output);
  const evaluation = await runEvaluation({
    root,
    site,
    families: await dictionaryFamilies(root),
    work,
    seed: seeds[values.half] ?? Number(values.half),
    pages: Number(values.pages),
    queries: Number(values.queries),
    only: values.only,
    alone: values.alone,
    log: console.log,
  });
  console.log(tableOf(evaluation));
  if (values.misses) console.log(evaluation.misses.join('\n'));
  if (values.write) {
    await mkdir(join(root, 'docs'), { recursive: true });
    await writeFile(report, withTable(await readFile(report, 'utf8'), tableOf(evaluation), 'table'));
  }
  if (!evaluation.isPassed) process.exitCode = 1;
} finally {
  await rm(work, { recursive: true, force: true });
}
