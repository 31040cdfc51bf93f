/**
 * Writes the finished, checked site to `dist/` and the site files for web servers to `dist-host/`.
 *
 * Usage: npm run build -- [--out folder] [--examples]
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

import { buildSite } from './build/build-site.ts';
import { BuildFault } from './build/fault.ts';
import { sweepWorkFolders } from './build/work-folder.ts';
import { stopOnSignal } from './process/stop-on-signal.ts';

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
