/**
 * Measures the editor with many entries, in a real browser on the local Git server.
 *
 * Usage: npm run bench:editor                     2,000 entries in two languages, 1,000 pictures
 *        npm run bench:editor -- --entries 200    another size; half as many pictures
 *        npm run bench:editor -- --write          puts the table into docs/bench.md
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { buildAdmin } from '../cms/build-admin.ts';
import { localSettings } from '../cms/settings.ts';
import { serveEditor } from '../tests/support/editor-server.ts';

import { editorTable, tooSlow } from './bench-editor/figures.ts';
import type { EditorFigures } from './bench-editor/figures.ts';
import { makeLibrary } from './bench-editor/make-library.ts';
import { timeEditor } from './bench-editor/time-editor.ts';
import { makeWorkFolder, sweepWorkFolders } from '../scripts/build/work-folder.ts';
import { openBrowser } from '../scripts/browser/open-browser.ts';
import { withTable } from './search-eval/report.ts';

const { values } = parseArgs({
  options: { entries: { type: 'string', default: '2000' }, write: { type: 'boolean', default: false } },
});
const root = process.cwd();
const report = join(root, 'docs', 'bench.md');
await sweepWorkFolders(root);
const work = await makeWorkFolder(root, 'bench');
const browser = await openBrowser(root, console.log);
try {
  const admin = join(work, 'admin');
  await buildAdmin({ outDir: admin, settings: localSettings });
  await writeFile(join(admin, 'preview.css'), '');
  const rows: EditorFigures[] = [];
  for (const entries of values.entries.split(',').map(Number)) {
    const pictures = Math.round(entries / 2);
    const folder = join(work, `library-${entries}`);
    await mkdir(folder);
    await makeLibrary({ root, folder, entries, pictures });
    const server = await serveEditor({ admin, repository: folder });
    rows.push(await timeEditor({ browser, url: server.url, entries, pictures }));
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
  console.log(editorTable(rows));
  if (values.write) await writeFile(report, withTable(await readFile(report, 'utf8'), editorTable(rows), 'editor'));
  const slow = rows.flatMap(tooSlow);
  if (slow.length > 0) throw new Error(`Too slow: ${slow.join('; ')}.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
} finally {
  await browser.close();
  await rm(work, { recursive: true, force: true });
}
