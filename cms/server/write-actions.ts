/** What Decap asks the local server to change. */
import { parsePath } from '#model/entry-path.ts';

import { versionOf } from '../guard/versions.ts';

import { withAnswerNote } from './answer-note.ts';
import { savedCommit } from './commit.ts';
import type { Changes } from './commit.ts';
import { refuseNewFaults } from './content-gate.ts';
import { baseOfDraft } from './draft-base.ts';
import { findDraft, needDraft, removalOf, stageMove } from './drafts.ts';
import { ServerFault } from './faults.ts';
import { removeTorn } from './loose-objects.ts';
import { mergedTree } from './merged-tree.ts';
import { moveBranches } from './move-branches.ts';
import { moveRefs } from './move-refs.ts';
import {
  bytesOf,
  draftOf,
  flagOf,
  groupOf,
  listOf,
  optionalTextOf,
  picturePath,
  textOf,
  writtenPath,
} from './params.ts';
import type { Params } from './params.ts';
import { refuseToldPlace } from './place-gate.ts';
import type { Action } from './read-actions.ts';
import { isDamagedAt, readIfWhole } from './read-tree.ts';
import type { Repository } from './repository.ts';

const done = { message: 'ok' };

/** Decap's name of the last stage before publication. */
const readyStage = 'pending_publish';

/** @throws ServerFault 409 when a file is not what the editor saw */
async function refuseConflict(
  { git }: Repository,
  from: string,
  { files, isNew }: { files: Params[]; isNew: boolean },
): Promise<void> {
  for (const file of files) {
    const path = textOf(file, 'path');
    const content = await readIfWhole(git, from, path);
    if (isNew && content !== undefined) throw new ServerFault(409, 'entry-exists', [path]);
    const expected = optionalTextOf(file, 'expected');
    if (expected === undefined || expected === (await versionOf(path, content))) continue;
    // What is damaged can be compared with nothing, and is to be written again.
    if (content === undefined && (await isDamagedAt(git, from, path))) continue;
    throw new ServerFault(409, 'changed-by-other', [path]);
  }
}

/** What a save writes: texts and pictures. */
export function changesOf(files: Params[], assets: Params[]): Changes {
  return new Map([
    ...files.map((file) => [writtenPath(textOf(file, 'path')), Buffer.from(textOf(file, 'raw'), 'utf8')] as const),
    ...assets.map((asset) => [picturePath(textOf(asset, 'path')), bytesOf(asset, 'content')] as const),
  ]);
}

/** Saves a draft: one commit on the entry's branch. */
export const persistEntry: Action = async (repository, params) => {
  const files = listOf(params, 'dataFiles');
  const options = groupOf(params, 'options');
  const changes = changesOf(files, listOf(params, 'assets'));
  const place = parsePath(textOf(files[0] ?? {}, 'path'));
  if (!place) throw new ServerFault(422, 'unsafe-path');
  const draft = await findDraft(repository, place);
  const from = await baseOfDraft(repository, draft);
  await refuseConflict(repository, from, { files, isNew: flagOf(options, 'newEntry') });
  const written = textOf(options, 'commitMessage');
  await refuseToldPlace(repository, { from, changes, message: written });
  const { git } = repository;
  const stage = optionalTextOf(options, 'status') ?? 'draft';
  const author = await repository.author();
  const message = (tree: string) => withAnswerNote(git, written, { from, to: tree });
  const commit = await savedCommit(git, { parent: from, changes, author, message });
  const moves = [{ ref: draft.ref, from: draft.tip, to: commit }];
  await moveBranches(git, draft.tip === undefined ? [...moves, await stageMove(repository, draft, stage)] : moves);
  if (draft.commit === undefined && draft.tip !== undefined) await removeTorn(git, draft.tip).catch(console.error);
  return done;
};

/** What is called ready can be published: it is judged as it would stand among the rest. */
const updateUnpublishedEntryStatus: Action = async (repository, params) => {
  const draft = await needDraft(repository, draftOf(params));
  const stage = textOf(params, 'newStatus');
  if (stage === readyStage) {
    const main = await repository.main();
    const wished = await mergedTree(repository, main, draft.commit);
    await refuseNewFaults(repository.git, repository.check, { published: main, wished });
  }
  const move = await stageMove(repository, draft, stage);
  if (move.from !== move.to) await moveRefs(repository.git, [move]);
  return done;
};

export const deleteUnpublishedEntry: Action = async (repository, params) => {
  const draft = await findDraft(repository, draftOf(params));
  // A damaged one can be thrown away too.
  if (draft.tip === undefined) throw new ServerFault(404, 'draft-gone');
  await moveBranches(repository.git, removalOf(draft));
  return done;
};

export const writeActions = {
  updateUnpublishedEntryStatus,
  persistMedia: () => Promise.reject(new ServerFault(403, 'media-tab')),
} satisfies Record<string, Action>;
