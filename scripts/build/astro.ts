import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { cacheVariable } from '#publish/own-cache.ts';

import { binOf } from '../process/bin.ts';
import { runNode } from '../process/run-command.ts';
import { BuildFault } from './fault.ts';

interface AstroOptions {
  root: string;
  outDir: string;
  examples: boolean;
  /** Folder of the cache of builds. */
  cache?: string | undefined;
  signal?: AbortSignal | undefined;
}

/**
 * Builds the pages with Astro.
 * @throws BuildFault with what Astro said
 */
export async function buildPages({ root, outDir, examples, cache = '', signal }: AstroOptions): Promise<void> {
  if (!existsSync(join(root, 'astro.config.mjs'))) throw new BuildFault('astro.config.mjs is missing.');
  const { code, output } = await runNode(binOf(root, 'astro'), ['build', '--outDir', outDir], {
    cwd: root,
    env: {
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      KENNISBRUG_EXAMPLES: examples ? '1' : '0',
      [cacheVariable]: cache,
    },
    signal,
  });
  if (code !== 0) throw new BuildFault(`The pages could not be built. Astro said:\n${lastLines(output, 40)}`);
}

function lastLines(text: string, count: number): string {
  return text.trim().split('\n').slice(-count).join('\n');
}
