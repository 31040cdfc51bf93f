/** Builds a batch once and says what is wrong with it: what cannot be built, is not shown, or is advice only. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { checkSite } from '../../../../scripts/checks/site/check-site.ts';

import type { Builder } from './build-batch.ts';
import { buildWithout, dependentsOf, findGuilty, publishedOf } from './find-guilty.ts';
import type { Published } from './find-guilty.ts';
import type { Tried } from './make-batch.ts';
import { shownFaults } from './shown-faults.ts';

export interface BatchFault {
  kind: 'not built' | 'not shown' | 'changed' | 'crashed';
  tried: Tried;
  message: string;
}

export interface Verdict {
  faults: BatchFault[];
  /** Sentences of the check of the built site. */
  advice: string[];
  builds: number;
}

/** Most entries of a batch that are looked for because they keep it from being built. */
const mostGuilty = 6;

/** What went wrong before any build. */
export function earlyFaults(tried: readonly Tried[]): BatchFault[] {
  return tried.flatMap((one): BatchFault[] => [
    ...(one.outcome.kind === 'crashed'
      ? [{ kind: 'crashed', tried: one, message: `${one.outcome.step}: ${one.outcome.message}` } as const]
      : []),
    ...one.changed.map((message) => ({ kind: 'changed', tried: one, message }) as const),
  ]);
}

interface Judged {
  builder: Builder;
  /** Folder with the published content. */
  root: string;
  tried: readonly Tried[];
  /** ISO day. */
  today: string;
  /** Told why a build failed before its entry is looked for, which takes builds. */
  log: (line: string) => void;
}

/** Builds what was published, without what keeps it from being built. */
async function buildRest({ builder, root, tried, log }: Judged) {
  const all = publishedOf(tried);
  const gone = new Set<Published>();
  const faults: BatchFault[] = [];
  let said = await builder.build(root);
  while (said !== undefined && faults.length < mostGuilty) {
    log(`  A build failed; looking for its entry: ${said}`);
    const guilty = await findGuilty(builder, root, { all, gone, message: said });
    faults.push({ kind: 'not built', tried: guilty, message: said });
    for (const one of dependentsOf(guilty, all)) gone.add(one);
    said = await buildWithout(builder, root, gone);
  }
  return { faults, isBuilt: said === undefined, rest: all.filter((one) => !gone.has(one)) };
}

/** Builds a batch and looks at what came out. */
export async function judgeBatch(judged: Judged): Promise<Verdict> {
  const { builder, root, tried, today } = judged;
  const before = builder.count();
  const { faults, isBuilt, rest } = await buildRest(judged);
  const early = [...earlyFaults(tried), ...faults];
  if (!isBuilt) return { faults: early, advice: [], builds: builder.count() - before };
  const fileOf = (path: string) => readFile(join(root, path), 'utf8');
  const shown = await shownFaults(builder.site, rest, { today, fileOf });
  const unseen = shown.flatMap(({ number, fault }): BatchFault[] => {
    const one = rest.find((each) => each.number === number);
    return one ? [{ kind: 'not shown', tried: one, message: fault }] : [];
  });
  const { text } = await checkSite({ root: builder.site, examples: true });
  return { faults: [...early, ...unseen], advice: text.split('\n').slice(0, -1), builds: builder.count() - before };
}
