import { finishMoves } from '../../cms/server/finish-moves.ts';
import { createClosedApi, createGitApi } from '../../cms/server/git-api.ts';
import { gitIn } from '../../cms/server/git.ts';
import { takePlace } from '../../cms/server/server-note.ts';
import type { SiteKeeper } from '../../cms/server/site-keeper.ts';
import { faultOf } from '../../cms/server/true-reason.ts';
import { sweepWorkFolders } from '../../cms/server/work-folders.ts';
import { publishingFaults } from '../checks/publishing-faults.ts';
import type { Api } from '../serve/serve-site.ts';
import { authorOf, whyNoSaves, type KnownAuthor } from './git-state.ts';

interface EditorApi {
  /** Answers the editor's requests; none where it cannot save. */
  api?: Api;
  /** What the person at the terminal must know of saving. */
  message: string;
  /** Lets another server work in the repository. */
  leave: () => Promise<void>;
}

/** Clears what a server that was killed left, and brings along what it was moving. @returns what did not work */
async function mend(root: string): Promise<string> {
  const git = gitIn(root);
  try {
    await sweepWorkFolders(git);
    await finishMoves(git);
    return '';
  } catch (error) {
    return `What a portal that was cut off left here could not be mended: ${faultOf(error, root).message.replaceAll('\n', ' ')}\n`;
  }
}

function cannotSave(reason: string): EditorApi {
  return {
    message: `The editor cannot save: ${reason}. The site is served all the same.`,
    leave: () => Promise.resolve(),
  };
}

/**
 * Opens the local Git server of the editor, if saves are possible here: one per repository. A second one answers the editor
 * with where the first one is.
 * @param site builds what is published, and serves it
 * @param url where the editor is served
 */
export async function openEditorApi(root: string, site?: SiteKeeper, url = ''): Promise<EditorApi> {
  const reason = await whyNoSaves(root);
  if (reason !== undefined) return cannotSave(reason);
  const place = await takePlace(gitIn(root), url).catch((error: unknown) => faultOf(error, root));
  if (place instanceof Error) return cannotSave(place.message.replaceAll('\n', ' '));
  if ('other' in place)
    return {
      ...cannotSave(`the portal runs already for this repository, at ${place.other}`),
      api: createClosedApi(place.other),
    };
  const left = await mend(root);
  const author = await authorOf(root);
  const { name, email } = author;
  return {
    api: createGitApi({ repository: root, author: { name, email }, check: publishingFaults, ...(site && { site }) }),
    message: left + messageOf(author),
    leave: place.leave,
  };
}

function messageOf({ name, email, isStandIn }: KnownAuthor): string {
  const who = `${name} <${email}>`;
  return isStandIn
    ? `Git knows no name on this computer: saves carry "${who}".\nSet yours with: git config user.name "…" and git config user.email "…"`
    : `Saves in the editor carry the name ${who}.`;
}
