/** Takes the files of an entry off the published branch of a Git host that allows nobody to push to it. */
import { parsePath } from '#model/entry-path.ts';
import { takingOffTitle } from '#model/takes-off.ts';

import { Refusal } from '../guard/refusal.ts';

import type { Removal } from './git-host.ts';
import { publishProposal } from './publish-proposal.ts';
import type { Publishing } from './publish-proposal.ts';

/** Start of the branch of a removal; Decap takes only branches below `cms/` for drafts. */
export const removalBranchStart = 'removal/';

/**
 * Removes files through a proposal of their own, made from the published branch as it stands.
 * @param removal.paths files that are there, all of one entry
 * @throws Refusal when a path is no entry's, or with what keeps the removal from being published
 */
export async function removeEntry(
  removal: Pick<Removal, 'paths' | 'gone'>,
  publishing: Omit<Publishing, 'branch' | 'title'>,
): Promise<void> {
  const { paths } = removal;
  const place = parsePath(paths[0] ?? '');
  if (!place) throw new Refusal('unsafe-path', paths);
  const { host } = publishing;
  const title = `${takingOffTitle} ${place.collection}/${place.id}`;
  const branch = `${removalBranchStart}${place.collection}/${place.id}`;
  // One that was broken off before may know other files of the entry.
  await host.removeBranch(branch);
  await host.proposeRemoval({ ...removal, branch, message: title });
  await publishProposal({ ...publishing, branch, title });
}
