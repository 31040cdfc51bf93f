import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

import { runEvaluation, type SetResult } from '../search-eval/run-evaluation.ts';
import { smallFamilies } from '../search-eval/small-families.ts';
import { siteFolder } from './site-stages.ts';
import type { Stage } from './stage.ts';

/** With so few queries one miss weighs a tenth: the gates themselves are for `npm run eval:search`. */
const small = { pages: 40, queries: 10, least: 0.9, mostAnswered: 0.1, seed: 3 };

/** The search judged by a few queries of every set; each set of a language counts as one test. */
export const searchStage: Stage = {
  name: 'search evaluation',
  run: async ({ root, work, log }) => {
    const site = siteFolder(work, 'examples');
    if (!existsSync(site)) return { passed: 0, failed: 1, output: 'There is no site to search.' };
    const folder = join(work, 'search-evaluation');
    await mkdir(folder);
    const { results, misses } = await runEvaluation({
      ...small,
      root,
      site,
      families: smallFamilies(),
      work: folder,
      only: undefined,
      alone: true,
      log: (line) => log(`  ${line}`),
    });
    const failed = results.filter((result) => !isGood(result)).length;
    return { passed: results.length - failed, failed, output: misses.join('\n') };
  },
};

function isGood({ set, scores }: SetResult): boolean {
  return Object.values(scores).every((score) =>
    set === 'nonsense' ? score.answered <= small.mostAnswered : score.recall >= small.least,
  );
}
