/** What Decap asks the local server to change. */
import { parsePath } from '#model/entry-path.ts';

import { versionOf } from '../guard/versions.ts';

import { withAnswerNote } from './answer-note.ts';
import { changedTree, commitTree } from './commit.ts';
import type { Changes } from './commit.ts';
import { refuseNewFaults } from './content-gate.ts';
import { findDraft, needDraft, removalOf, stageMove } from './drafts.ts';
import { ServerFault } from './faults.ts';
import { mergedTree } from './merged-tree.ts';
import { moveRefs } from './move-refs.ts';
import { draftOf, entryPath, groupOf, listOf, picturePath, textOf } from './params.ts';
import type { Params } from './params.ts';
import { refuseToldPlace } from './place-gate.ts';
import type { Action } from './read-actions.ts';
import { readText } from './read-tree.ts';
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
    const content = await readText(git, from, path);
    if (isNew && content !== undefined) throw new ServerFault(409, 'entry-exists', [path]);
    const expected = file['expected'];
    if (typeof expected === 'string' && expected !== (await versionOf(path, content)))
      throw new ServerFault(409, 'changed-by-other', [path]);
  }
}

/** What a save writes: texts and pictures. */
export function changesOf(files: Params[], assets: Params[]): Changes {
  return new Map([
    ...files.map((file) => [entryPath(textOf(file, 'path')), Buffer.from(textOf(file, 'raw'), 'utf8')] as const),
    ...assets.map(
      (asset) => [picturePath(textOf(asset, 'path')), Buffer.from(textOf(asset, 'content'), 'base64')] as const,
    ),
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
  const from = draft.commit ?? (await repository.main());
  await refuseConflict(repository, from, { files, isNew: options['newEntry'] === true });
  const written = textOf(options, 'commitMessage');
  await refuseToldPlace(repository, { from, changes, message: written });
  const { git } = repository;
  const [tree, author] = await Promise.all([changedTree(git, from, changes), repository.author()]);
  const message = await withAnswerNote(git, written, { from, to: tree });
  const commit = await commitTree(git, { tree, parent: from, message, author });
  const stage = typeof options['status'] === 'string' ? options['status'] : 'draft';
  const moves = [{ ref: draft.ref, from: draft.commit, to: commit }];
  await moveRefs(git, draft.commit === undefined ? [...moves, await stageMove(repository, draft, stage)] : moves);
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
  await moveRefs(repository.git, removalOf(await needDraft(repository, draftOf(params))));
  return done;
};

export const writeActions = {
  updateUnpublishedEntryStatus,
  persistMedia: () => Promise.reject(new ServerFault(403, 'media-tab')),
} satisfies Record<string, Action>;
