/**
 * Writes the finished, checked site to `dist/` and the site files for web servers to `dist-host/`.
 *
 * Usage: npm run build -- [--out folder] [--examples]
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import type { SiteAdvice } from '#model/issues/site-rules.ts';

import { buildSite } from './build/build-site.ts';
import { BuildFault } from './build/fault.ts';
import { sweepWorkFolders } from './build/work-folder.ts';
import { adviceLine } from './checks/site/check-site.ts';
import { stopOnSignal } from './process/stop-on-signal.ts';

/** The faults of templates as lines: they hold up no publication, and `npm test` does not pass with them. */
function advised(advice: readonly SiteAdvice[]): string {
  return `\nThe site is published with what should be better:\n${advice.map(adviceLine).join('\n')}\n`;
}

const { values } = parseArgs({
  options: { out: { type: 'string', default: 'dist' }, examples: { type: 'boolean', default: false } },
});
const root = process.cwd();
const outDir = resolve(root, values.out);

try {
  await sweepWorkFolders(root);
  await buildSite({
    root,
    outDir,
    hostDir: `${outDir}-host`,
    examples: values.examples,
    compress: true,
    signal: stopOnSignal(),
    onAdvice: (advice) => {
      if (advice.length > 0) console.log(advised(advice));
    },
    onStep: (step, seconds) => {
      console.log(`${seconds.toFixed(1).padStart(7)} s  ${step}`);
    },
  });
  console.log(`The site stands in ${values.out}/.`);
} catch (error) {
  if (error instanceof BuildFault) console.error(`\n${error.message}\n\nNothing was changed in ${values.out}/.`);
  else if (!(error instanceof Error && error.name === 'AbortError')) throw error;
  process.exitCode = 1;
}
