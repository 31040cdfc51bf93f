/**
 * Writes the finished, checked site to `dist/` and the site files for web servers to `dist-host/`.
 *
 * With `--last-good` a faulty entry does not stop the others: its last version without fault is built, the faults are
 * printed, and `/build.json` marks them.
 *
 * Usage: npm run build -- [--out folder] [--examples] [--last-good]
 */
import { rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

import type { SiteAdvice } from '#model/issues/site-rules.ts';
import { sweepCache } from '#publish/sweep-cache.ts';

import { buildSite } from './build/build-site.ts';
import { committedContent } from './build/build-note.ts';
import { BuildFault } from './build/fault.ts';
import { heldReport } from './build/held-report.ts';
import { prepareProject } from './build/prepare-project.ts';
import { buildCacheIn, makeWorkFolder, sweepWorkFolders } from './build/work-folder.ts';
import { adviceLine } from './checks/site/check-site.ts';
import { stopOnSignal } from './process/stop-on-signal.ts';

/** The faults of templates as lines: they hold up no publication, and `npm test` does not pass with them. */
function advised(advice: readonly SiteAdvice[]): string {
  return `\nThe site is published with what should be better:\n${advice.map(adviceLine).join('\n')}\n`;
}

const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'dist' },
    examples: { type: 'boolean', default: false },
    'last-good': { type: 'boolean', default: false },
  },
});
const root = process.cwd();
const outDir = resolve(root, values.out);
const options = {
  root,
  outDir,
  hostDir: `${outDir}-host`,
  examples: values.examples,
  compress: true,
  cache: buildCacheIn(root),
  signal: stopOnSignal(),
  onAdvice: (advice: readonly SiteAdvice[]) => {
    if (advice.length > 0) console.log(advised(advice));
  },
  onStep: (step: string, seconds: number) => {
    console.log(`${seconds.toFixed(1).padStart(7)} s  ${step}`);
  },
};

try {
  await sweepWorkFolders(root);
  await (values['last-good'] ? buildLastGood() : buildSite(options));
  console.log(`The site stands in ${values.out}/.`);
  await sweepCache(options.cache);
} catch (error) {
  if (error instanceof BuildFault) console.error(`\n${error.message}\n\nNothing was changed in ${values.out}/.`);
  else if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  process.exitCode = 1;
}

/** Builds a copy of the project without faulty entries; what templates get wrong keeps no text from readers. */
async function buildLastGood(): Promise<void> {
  const work = await makeWorkFolder(root, 'source');
  try {
    const copy = join(work, 'project');
    const held = await prepareProject({ root, target: copy });
    if (held.length > 0) console.error(heldReport(held));
    const content = { commit: await committedContent(root), held, repository: root };
    await buildSite({ ...options, root: copy, checkFirst: false, check: false, content });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
