/** Finds the smallest entry with the fault of one that was found. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

import { defaultLocale, perLocale } from '../../../src/locales.ts';
import { contentFolder } from '../../../src/content-model/entry-path.ts';

import { pathsOf } from '../../../cms/guard/entry-paths.ts';
import { windowOn } from '../../../tests/support/editor-backend.ts';

import type { Builder } from '../../../tests/support/fuzz/publish/build-batch.ts';
import { folderStore } from '../../../tests/support/fuzz/publish/draft-store.ts';
import type { DraftStore } from '../../../tests/support/fuzz/publish/draft-store.ts';
import type { BatchFault } from '../../../tests/support/fuzz/publish/judge-batch.ts';
import type { MadeEntry } from '../../../tests/support/fuzz/publish/made-entries.ts';
import { publishEntry } from '../../../tests/support/fuzz/publish/publish-entry.ts';
import { readBackFaults } from '../../../tests/support/fuzz/publish/read-back.ts';
import { smallestFaulty } from '../../../tests/support/fuzz/publish/smaller.ts';

interface Looking {
  /** Folder of the project. */
  root: string;
  builder: Builder;
  /** ISO day. */
  today: string;
  /** A picture in base64. */
  picture: string;
}

/** How often an entry is tried; a build takes as long as a hundred entries that need none. */
const mostTries = { quick: 150, build: 10 } as const;

/** Whether an entry, alone beside the real content, has a fault of a kind. */
async function isFaultyAlone(
  entry: MadeEntry,
  kind: BatchFault['kind'],
  store: DraftStore,
  { builder, today, picture }: Looking,
): Promise<boolean> {
  const windows = perLocale((locale) => windowOn(store.backend, locale, today));
  const locale = entry.languages[0] ?? defaultLocale;
  const outcome = await publishEntry({ entry, windows, locale, picture });
  if (outcome.kind !== 'published') return kind === 'crashed' && outcome.kind === 'crashed';
  try {
    if (kind === 'changed')
      return (await readBackFaults(windows[locale], { entry, id: outcome.id, window: locale })).length > 0;
    return kind === 'not built' && (await builder.build(store.root)) !== undefined;
  } finally {
    const paths = [
      ...pathsOf(entry.collection, outcome.id),
      `${contentFolder}/media/${entry.collection}/${outcome.id}`,
    ];
    for (const path of paths) await rm(join(store.root, path), { recursive: true, force: true });
  }
}

/** The smallest entry with the same kind of fault; undefined when the entry alone has none. */
export async function smallestOf({ kind, tried }: BatchFault, looking: Looking): Promise<MadeEntry | undefined> {
  if (kind === 'not shown') return undefined;
  const store = await folderStore(looking.root);
  const isFaulty = (entry: MadeEntry): Promise<boolean> => isFaultyAlone(entry, kind, store, looking);
  try {
    if (!(await isFaulty(tried.entry))) return undefined;
    return await smallestFaulty(tried.entry, isFaulty, kind === 'not built' ? mostTries.build : mostTries.quick);
  } finally {
    await store.remove();
  }
}
