/**
 * Two editors at once do things at random in real windows; in the end every text that the editor said
 * was saved must be in Git.
 *
 * Usage: npm run soak:editor                      300 saves
 *        npm run soak:editor -- --saves 30        fewer
 *        npm run soak:editor -- --seed 7          the same choices again (what they meet still differs)
 */
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { buildAdmin } from '../cms/build-admin.ts';
import { localSettings } from '../cms/settings.ts';
import { serveEditor } from '../tests/support/editor-server.ts';

import { createRandom } from '../tests/support/random.ts';
import { makeWorkFolder, sweepWorkFolders } from '../scripts/build/work-folder.ts';
import { stopOnSignal } from '../scripts/process/stop-on-signal.ts';
import { openBrowser } from '../scripts/browser/open-browser.ts';
import { runSoak } from './soak-editor/run-soak.ts';

const { values } = parseArgs({
  options: { saves: { type: 'string', default: '300' }, seed: { type: 'string', default: String(Date.now() % 1e6) } },
});
const root = process.cwd();
const signal = stopOnSignal();
await sweepWorkFolders(root);
const work = await makeWorkFolder(root, 'soak');
const browser = await openBrowser(root, console.log);
try {
  const [admin, folder] = [join(work, 'admin'), join(work, 'repository')];
  await buildAdmin({ outDir: admin, settings: localSettings });
  await writeFile(join(admin, 'preview.css'), '');
  await mkdir(folder);
  await cp(join(root, 'content'), join(folder, 'content'), { recursive: true });
  const git = (...args: string[]) => execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '.');
  git('-c', 'user.name=Soak', '-c', 'user.email=soak@localhost', 'commit', '--quiet', '--message=Start');
  git('tag', 'start');
  const author = { name: 'Redactie', email: 'redactie@example.org' };
  const server = await serveEditor({ admin, repository: folder, author });
  const seed = Number(values.seed);
  const started = performance.now();
  const { lines, faults } = await runSoak({
    browser,
    url: server.url,
    folder,
    saves: Number(values.saves),
    random: createRandom(seed),
    signal,
  });
  await server.close();
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  console.log([`Seed ${seed}, ${minutes} minutes.`, ...lines, ...faults].join('\n'));
  if (faults.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error);
  process.exitCode = 1;
} finally {
  await browser.close();
  await rm(work, { recursive: true, force: true });
}
