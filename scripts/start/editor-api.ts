import { createGitApi } from '../../cms/server/git-api.ts';
import type { SiteKeeper } from '../../cms/server/site-keeper.ts';
import { publishingFaults } from '../checks/publishing-faults.ts';
import type { Api } from '../serve/serve-site.ts';
import { authorOf, whyNoSaves, type KnownAuthor } from './git-state.ts';

interface EditorApi {
  /** Answers the editor's requests; none where it cannot save. */
  api?: Api;
  /** What the person at the terminal must know of saving. */
  message: string;
}

/**
 * Opens the local Git server of the editor, if saves are possible here.
 * @param site builds what is published, and serves it
 */
export async function openEditorApi(root: string, site?: SiteKeeper): Promise<EditorApi> {
  const reason = await whyNoSaves(root);
  if (reason !== undefined) return { message: `The editor cannot save: ${reason}. The site is served all the same.` };
  const author = await authorOf(root);
  const { name, email } = author;
  return {
    api: createGitApi({ repository: root, author: { name, email }, check: publishingFaults, ...(site && { site }) }),
    message: messageOf(author),
  };
}

function messageOf({ name, email, isStandIn }: KnownAuthor): string {
  const who = `${name} <${email}>`;
  return isStandIn
    ? `Git knows no name on this computer: saves carry "${who}".\nSet yours with: git config user.name "…" and git config user.email "…"`
    : `Saves in the editor carry the name ${who}.`;
}
