import { cp } from 'node:fs/promises';
import { join } from 'node:path';

import type { HeldEntry } from '#model/build-note.ts';
import { contentFolder } from '#model/entry-path.ts';

import { writeContent } from '../../cms/server/content-gate.ts';
import { gitIn, type Git } from '../../cms/server/git.ts';
import { publishingFaults } from '../checks/publishing-faults.ts';
import { holdFaulty } from './hold-faulty.ts';
import { copyProjectSources } from './project-copy.ts';

interface PrepareOptions {
  /** Folder of the project. */
  root: string;
  /** Folder that becomes its copy. */
  target: string;
  /** Commit whose content is wanted; none: the content as it lies in the project. */
  commit?: string | undefined;
}

/** The branch, or what stands for it, that earlier versions are looked up in. */
async function historyIn(git: Git): Promise<{ git: Git; tip: string } | undefined> {
  const names = ['refs/heads/main^{commit}', 'HEAD^{commit}'];
  const found = await git.find(names).catch(() => []);
  const tip = found.find((commit) => commit !== undefined);
  return tip === undefined ? undefined : { git, tip };
}

/**
 * Makes a copy of the project whose content has no fault: faulty entries are in their last good version, or left out.
 * @returns what was replaced or left out
 * @throws BuildFault when no such copy can be made
 */
export async function prepareProject({ root, target, commit }: PrepareOptions): Promise<HeldEntry[]> {
  const git = gitIn(root);
  await copyProjectSources(root, target);
  if (commit === undefined) await cp(join(root, contentFolder), join(target, contentFolder), { recursive: true });
  else await writeContent(git, commit, target);
  return holdFaulty({ folder: target, check: publishingFaults, history: await historyIn(git) });
}
