/** Nothing is published that the content check refuses: readers would keep the site of before without anybody knowing. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { locales } from '#locales';
import type { Localized } from '#locales';
import { contentFolder } from '#model/entry-path.ts';

import { ServerFault } from './faults.ts';
import type { Git } from './git.ts';

/**
 * Finds what keeps content from being published.
 * @param root folder that holds `content`
 * @returns a sentence per fault, in every language of the editor
 */
export type ContentCheck = (root: string) => Promise<Localized[]>;

/** Writes the content of a tree to a folder, past the repository's own index and files. */
async function writeContent(git: Git, tree: string, root: string): Promise<void> {
  const env = { GIT_INDEX_FILE: join(root, 'index'), GIT_WORK_TREE: root };
  await git.text(['read-tree', `--prefix=${contentFolder}/`, `${tree}:${contentFolder}`], { env });
  await git.text(['checkout-index', '--all', `--prefix=${root}/`], { env });
}

async function faultsOf(git: Git, tree: string, check: ContentCheck): Promise<Localized[]> {
  const root = await mkdtemp(join(tmpdir(), 'content-'));
  try {
    await writeContent(git, tree, root);
    return await check(root);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

/** A fault as one line: its sentences in the order of the languages, for the editor to choose from. */
function lineOf(fault: Localized): string {
  return locales.map((locale) => fault[locale]).join('\t');
}

/**
 * Refuses content with faults that the published content does not have already.
 * @param trees Git's names of the content as it is published and as it would be
 * @throws ServerFault 422 `check-failed` with a line per fault
 */
export async function refuseNewFaults(
  git: Git,
  check: ContentCheck | undefined,
  trees: { published: string; wished: string },
): Promise<void> {
  if (!check) return;
  const faults = (await faultsOf(git, trees.wished, check)).map(lineOf);
  if (faults.length === 0) return;
  const known = new Set((await faultsOf(git, trees.published, check)).map(lineOf));
  const own = faults.filter((fault) => !known.has(fault));
  if (own.length > 0) throw new ServerFault(422, 'check-failed', own);
}
