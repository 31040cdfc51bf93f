import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { makeWorkFolder } from '../../scripts/build/work-folder.ts';
import type { Figures } from './figures.ts';
import { measure } from './measure.ts';
import { bytesPerPage } from './page-bytes.ts';
import { writeCorpus } from './write-corpus.ts';

/** What a build needs; packages are found in the folder above. */
const parts = ['src', 'content', 'public', 'cms', 'scripts', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

interface RunOptions {
  root: string;
  size: number;
  signal: AbortSignal;
}

/**
 * Builds a copy of the project with so many more documents.
 * @returns the figures, and how long each step took
 */
export async function runSize({ root, size, signal }: RunOptions): Promise<{ figures: Figures; steps: string }> {
  const copy = await makeWorkFolder(root, 'bench');
  try {
    for (const part of parts) await cp(join(root, part), join(copy, part), { recursive: true });
    await writeCorpus({ root: copy, size });
    const env = { NODE_OPTIONS: '--max-old-space-size=8192' };
    const built = await measure(['scripts/build.ts', '--examples'], { cwd: copy, env, signal });
    const pages = await bytesPerPage(join(copy, 'dist'));
    const { seconds, cpuSeconds, peakMemory, output } = built;
    return { figures: { size, seconds, cpuSeconds, megabytes: peakMemory / 1e6, pages }, steps: output.trimEnd() };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}
