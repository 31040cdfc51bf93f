/** Takes pictures that no text shows off the published branch of a Git host that allows nobody to push to it. */
import type { Publishing } from './publish-proposal.ts';
import { publishProposal } from './publish-proposal.ts';
import { removalBranchStart } from './remove-entry.ts';

const title = 'content: remove pictures that no text shows';
const branch = `${removalBranchStart}pictures`;

/** @throws Refusal with what keeps the removal from being published: a text that shows one of them by now */
export async function removePictures(
  paths: readonly string[],
  publishing: Omit<Publishing, 'branch' | 'title'>,
): Promise<void> {
  const { host } = publishing;
  await host.removeBranch(branch);
  await host.proposeRemoval({ paths, branch, message: title });
  await publishProposal({ ...publishing, branch, title });
}
