/** Builds a copy of the project with the content that the pilot is to have, and says what it costs. */
import { cp, rm } from 'node:fs/promises';
import { join } from 'node:path';

import { buildSite } from '../../../scripts/build/build-site.ts';
import { makeWorkFolder } from '../../../scripts/build/work-folder.ts';
import { checkSite } from '../../../scripts/checks/site/check-site.ts';

import { growContent } from './grow-content.ts';
import { weighSite, type SiteWeight } from './weigh-site.ts';

/** What a build needs; packages are found in the folder above. */
const parts = ['src', 'content', 'public', 'cms', 'scripts', 'package.json', 'astro.config.mjs', 'tsconfig.json'];

export interface Growth {
  times: number;
  /** Entries of each kind. */
  counts: ReadonlyMap<string, number>;
  /** Seconds of each step, and of the whole build. */
  steps: ReadonlyMap<string, number>;
  seconds: number;
  weight: SiteWeight;
  /** Sentences of the check of the built site. */
  faults: string[];
}

interface GrowthOptions {
  root: string;
  /** How many times the size of the pilot. */
  times: number;
  signal: AbortSignal;
}

/** @throws BuildFault when the content is refused or cannot be built */
export async function runGrowth({ root, times, signal }: GrowthOptions): Promise<Growth> {
  const folder = await makeWorkFolder(root, 'growth');
  const project = join(folder, 'project');
  const site = join(folder, 'site');
  try {
    for (const part of parts) await cp(join(root, part), join(project, part), { recursive: true });
    const counts = await growContent(project, times);
    const steps = new Map<string, number>();
    const started = performance.now();
    const onStep = (step: string, seconds: number): void => void steps.set(step, seconds);
    await buildSite({ root: project, outDir: site, examples: true, check: false, signal, onStep });
    const checked = performance.now();
    const { text, faultCount } = await checkSite({ root: site, examples: true });
    steps.set('check of the built site', (performance.now() - checked) / 1000);
    const seconds = (performance.now() - started) / 1000;
    const faults = faultCount === 0 ? [] : text.split('\n').slice(0, -1);
    return { times, counts, steps, seconds, weight: await weighSite(site), faults };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
