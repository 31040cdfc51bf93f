/**
 * Measures what the search costs as the site grows, beside Pagefind as it comes on the same pages.
 *
 * Usage: npm run bench:search                        100, 1,000 and 10,000 made-up pages
 *        npm run bench:search -- --sizes 100 --write one size; writes the table to docs/search.md
 */
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { makeWorkFolder, sweepWorkFolders } from '../scripts/build/work-folder.ts';
import { runNode } from '../scripts/process/run-command.ts';
import { stopOnSignal } from '../scripts/process/stop-on-signal.ts';
import { dictionaryFamilies } from './search-eval/families.ts';
import { openBrowser } from '../scripts/browser/open-browser.ts';
import { scaleTable, withTable } from './search-eval/report.ts';
import { measureScale, type ScaleRow } from './search-eval/scale.ts';

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '100,1000,10000' }, write: { type: 'boolean', default: false } },
});
const root = process.cwd();
const report = join(root, 'docs', 'search.md');
const signal = stopOnSignal();
await sweepWorkFolders(root);
const work = await makeWorkFolder(root, 'bench-search');
const browser = await openBrowser(root, console.log);
try {
  const site = join(work, 'site');
  const built = await runNode('scripts/build.ts', ['--examples', '--out', site], { cwd: root, signal });
  if (built.code !== 0) throw new Error(built.output);
  const families = await dictionaryFamilies(root);
  const rows: ScaleRow[] = [];
  for (const pages of values.sizes.split(',').map(Number)) {
    const target = join(work, `pages-${String(pages)}`);
    rows.push(await measureScale({ root, site, families, browser, target, pages }));
    await rm(target, { recursive: true, force: true });
    console.log(scaleTable(rows));
  }
  if (values.write) await writeFile(report, withTable(await readFile(report, 'utf8'), scaleTable(rows), 'scale'));
} finally {
  await browser.close();
  await rm(work, { recursive: true, force: true });
}
