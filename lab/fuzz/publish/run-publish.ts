/** Publishes entries at random, batch by batch, and keeps the count. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { collectionNames } from '../../../src/content-model/collection-names.ts';

import { createBuilder } from '../../../tests/support/fuzz/publish/build-batch.ts';
import type { Builder } from '../../../tests/support/fuzz/publish/build-batch.ts';
import { folderStore, gitStore } from '../../../tests/support/fuzz/publish/draft-store.ts';
import type { DraftStore } from '../../../tests/support/fuzz/publish/draft-store.ts';
import { judgeBatch } from '../../../tests/support/fuzz/publish/judge-batch.ts';
import type { BatchFault } from '../../../tests/support/fuzz/publish/judge-batch.ts';
import { makeBatch } from '../../../tests/support/fuzz/publish/make-batch.ts';
import type { Tried } from '../../../tests/support/fuzz/publish/make-batch.ts';
import { smallestOf } from './smallest-fault.ts';

export interface PublishRun {
  /** Folder of the project. */
  root: string;
  seed: number;
  entries: number;
  /** Number of the first entry; a multiple of the batch makes the same entries as a run from the start. */
  from: number;
  /** Entries that are built together. */
  batch: number;
  /** Whether drafts go through the local Git server. */
  git: boolean;
  /** ISO day. */
  today: string;
  signal: AbortSignal;
  log: (line: string) => void;
}

export interface PublishResult {
  /** Accepted and refused entries per kind. */
  counts: Map<string, { accepted: number; refused: number }>;
  faults: BatchFault[];
  /** How often each rule of the check of the built site had something to say, with a sentence of it. */
  advice: Map<string, { count: number; sample: string }>;
  builds: number;
}

/** A picture of nobody, which comes with entries. */
const picture = 'content/media/visits/example/drawing.png';

function noteTried({ counts }: PublishResult, tried: readonly Tried[]): void {
  for (const { entry, outcome } of tried) {
    const count = counts.get(entry.collection);
    if (count) count[outcome.kind === 'published' ? 'accepted' : 'refused'] += 1;
  }
}

function noteAdvice({ advice }: PublishResult, sentences: readonly string[]): void {
  for (const sample of sentences) {
    const rule = /\[([a-z-]+)\]$/u.exec(sample)?.[1] ?? 'other';
    advice.set(rule, { sample, ...advice.get(rule), count: (advice.get(rule)?.count ?? 0) + 1 });
  }
}

/** Faults of which the smallest entry is looked for, in each batch. */
const mostShrunk = 3;

interface Judging {
  run: PublishRun;
  result: PublishResult;
  builder: Builder;
  picture: string;
}

async function logFaults(faults: readonly BatchFault[], { run, builder, picture }: Judging): Promise<void> {
  for (const { kind, tried, message } of faults)
    run.log(`  ${kind}: entry ${tried.number} (${tried.entry.collection}): ${message}`);
  for (const fault of faults.slice(0, mostShrunk)) {
    const smallest = await smallestOf(fault, { ...run, builder, picture });
    if (smallest) run.log(`  smallest of entry ${fault.tried.number}: ${JSON.stringify(smallest.forms)}`);
  }
}

async function judge(store: DraftStore, tried: readonly Tried[], judging: Judging): Promise<void> {
  const { run, result, builder } = judging;
  try {
    const verdict = await judgeBatch({ builder, root: store.root, tried, today: run.today, log: run.log });
    result.faults.push(...verdict.faults);
    result.builds += verdict.builds;
    noteAdvice(result, verdict.advice);
    await logFaults(verdict.faults, judging);
    run.log(
      `Built and looked at ${tried.length} entries up to number ${tried.at(-1)?.number ?? 0}: ${verdict.faults.length} faults.`,
    );
  } finally {
    await store.remove();
  }
}

/** Makes a batch while the one before it is built. */
export async function runPublish(run: PublishRun): Promise<PublishResult> {
  const { root, seed, entries, from, batch, today, signal } = run;
  const counts = new Map(collectionNames.map((name) => [name as string, { accepted: 0, refused: 0 }]));
  const result: PublishResult = { counts, faults: [], advice: new Map(), builds: 0 };
  const bytes = (await readFile(join(root, picture))).toString('base64');
  const builder = await createBuilder(root, signal);
  let judging: Promise<void> = Promise.resolve();
  try {
    for (let done = 0; done < entries && !signal.aborted; done += batch) {
      const store = run.git ? await gitStore() : await folderStore(root);
      const tried = await makeBatch(store, {
        seed,
        first: from + done,
        count: Math.min(batch, entries - done),
        today,
        picture: bytes,
      });
      noteTried(result, tried);
      const accepted = tried.filter(({ outcome }) => outcome.kind === 'published').length;
      run.log(`Tried ${done + tried.length} entries; of the last ${tried.length} were ${accepted} accepted.`);
      await judging;
      judging = judge(store, tried, { run, result, builder, picture: bytes });
      // A failure is reported at the next await; without a handler Node would end before it.
      judging.catch(() => undefined);
    }
    await judging;
    return result;
  } finally {
    await judging.catch(() => undefined);
    await builder.remove();
  }
}
