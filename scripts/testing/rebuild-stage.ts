import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { buildNotePath } from '#model/build-note.ts';

import { runNode } from '../process/run-command.ts';
import { otherCircumstances } from '../rebuild/circumstances.ts';
import { compareFolders, formatDifferences } from '../rebuild/compare-folders.ts';
import { siteFolder } from './site-stages.ts';
import type { Stage, StageContext, StageResult } from './stage.ts';

/** Tells of the commit, and the two sites are not built from one. */
const ofTheCommit = buildNotePath.slice(1);

/**
 * Builds the site for readers once more, as on another computer and from the content without what must stay hidden: it
 * has to be the same, byte for byte. `npm run check:rebuild` compares the compressed copies, too, and begins without caches.
 */
export const rebuildStage: Stage = {
  name: 'site for readers, built again',
  run: async (context) => {
    const site = siteFolder(context.work, 'readers');
    if (!existsSync(site)) return { passed: 0, failed: 1, output: 'There is no site to compare with.' };
    return buildAgain(context, site);
  },
};

async function buildAgain({ root, work, signal }: StageContext, site: string): Promise<StageResult> {
  const again = join(work, 'readers-again');
  const command = join(root, 'scripts', 'rebuild', 'build-command.ts');
  const { code, output } = await runNode(command, [again, `${again}-host`], {
    cwd: root,
    env: otherCircumstances,
    signal,
  });
  if (code !== 0) return { passed: 0, failed: 1, output };
  const compared = await Promise.all(['', '-host'].map((part) => compareFolders(site + part, again + part)));
  const differences = compared.flatMap((each) => each.differences).filter(({ file }) => file !== ofTheCommit);
  return differences.length === 0
    ? { passed: 1, failed: 0 }
    : { passed: 0, failed: 1, output: `A second build differs:\n${formatDifferences(differences)}` };
}
