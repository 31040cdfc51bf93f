/**
 * Plays what readers and editors do in Chromium, Firefox and WebKitGTK, and ends with `N passed, N failed`. Installs
 * a browser that is missing where it may (Debian, as root), and says in words what it could not try.
 *
 * Usage: npm run test:engines -- [--only firefox,webkit] [--scenario words] [--site folder]
 *        --site takes a site built with `npm run build -- --examples` instead of building one
 */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { engineStage } from '../tests/engines/engine-stage.ts';
import { engineKinds } from '../tests/engines/find-engines.ts';
import { scenarios } from '../tests/engines/scenarios.ts';
import { buildSite } from './build/build-site.ts';
import { makeWorkFolder, sweepWorkFolders } from './build/work-folder.ts';
import { stopOnSignal } from './process/stop-on-signal.ts';
import { serveSite } from './serve/serve-site.ts';
import { runStages } from './testing/run-stages.ts';

const { values } = parseArgs({
  options: { only: { type: 'string' }, scenario: { type: 'string', default: '' }, site: { type: 'string' } },
});
const root = process.cwd();
const signal = stopOnSignal();
await sweepWorkFolders(root);
const work = await makeWorkFolder(root, 'engines');
try {
  const site = values.site === undefined ? join(work, 'site') : resolve(values.site);
  if (values.site === undefined) {
    console.log('… site with examples');
    await buildSite({ root, outDir: site, examples: true, checkFirst: false, check: false, signal });
  }
  const server = await serveSite({ root: site, port: 0 });
  const wished = values.only?.toLowerCase().split(',');
  const stages = engineKinds
    .filter(({ name }) => wished?.some((word) => name.toLowerCase().includes(word)) ?? true)
    .map((kind) =>
      engineStage({
        kind,
        scenarios: scenarios.filter(({ name }) => name.includes(values.scenario)),
        servers: { siteUrl: server.url, admin: join(site, 'admin') },
        mustBeThere: process.env['CI'] !== undefined,
      }),
    );
  const { passed, failed } = await runStages(stages, { root, work, signal, log: console.log });
  await server.close();
  if (signal.aborted) process.exitCode = 130;
  else console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
  if (failed > 0) process.exitCode = 1;
} finally {
  await rm(work, { recursive: true, force: true });
}
