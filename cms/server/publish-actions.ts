/** What Decap asks for that takes as long as a build. Each begins in turn and goes on without its request. */
import type { CollectionName } from '#model/collection-names.ts';
import { parsePath } from '#model/entry-path.ts';

import { pathsOf } from '../guard/entry-paths.ts';

import { needDraft } from './drafts.ts';
import { ServerFault } from './faults.ts';
import { draftOf, entryPath, groupOf, listOf, textOf, textsOf } from './params.ts';
import type { Params } from './params.ts';
import { refusePictures } from './picture-gate.ts';
import { refuseToldPlace } from './place-gate.ts';
import type { Publications } from './publications.ts';
import { removalCommit } from './publish.ts';
import type { Repository } from './repository.ts';
import { removePictures } from './unused-pictures.ts';
import { changesOf, deleteUnpublishedEntry as throwDraftAway, persistEntry as saveDraft } from './write-actions.ts';

/** What the editor hears: `running` means that it is to ask for the outcome. */
interface Progress {
  message: 'ok';
  state: 'done' | 'running';
}

export type PublishAction = (repository: Repository, publications: Publications, params: Params) => Promise<unknown>;

/** So many milliseconds an answer waits: browsers give up after minutes. */
const longestAnswer = 20_000;

const done: Progress = { message: 'ok', state: 'done' };

/** Waits for the end of a publication, or for as long as an answer may. @throws what kept it from being published */
async function progressOf(work: Promise<void>): Promise<Progress> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Progress>((resolve) => {
    // A server that is to end does not wait for it.
    timer = setTimeout(() => {
      resolve({ message: 'ok', state: 'running' });
    }, longestAnswer).unref();
  });
  try {
    return await Promise.race([work.then(() => done), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Publishes a draft. */
const publishUnpublishedEntry: PublishAction = async (repository, publications, params) => {
  const name = draftOf(params);
  const { commit } = await needDraft(repository, name);
  await publications.publish(name, commit);
  return progressOf(publications.outcome(name));
};

/** The entry that files belong to. */
function entryOf(paths: readonly string[]): { collection: CollectionName; id: string } {
  const place = parsePath(paths[0] ?? '');
  if (!place) throw new ServerFault(422, 'failed', ['paths']);
  return { collection: place.collection, id: place.id };
}

/**
 * Takes published files off the site. What the content check refuses is answered at once; with a site to build the
 * answer does not wait for it, so that the editor can say in the meantime that the text is to stay as a draft.
 */
const deleteFiles: PublishAction = async (repository, publications, params) => {
  const files = textsOf(params, 'paths').map(entryPath);
  if (files.length === 0) return done;
  const name = entryOf(files);
  const message = textOf(groupOf(params, 'options'), 'commitMessage');
  const main = await repository.main();
  const to = await removalCommit(repository, main, { name, paths: files, message });
  if (to === main) return done;
  await publications.remove(name, { paths: files, message });
  if (repository.site) return { message: 'ok', state: 'running' } satisfies Progress;
  return progressOf(publications.outcome(name));
};

/** Saves a draft; of an entry that is being taken off the site, it becomes one when it is off. */
const persistEntry: PublishAction = async (repository, publications, params) => {
  const files = listOf(params, 'dataFiles');
  const changes = changesOf(files, listOf(params, 'assets'));
  await refusePictures(changes);
  const place = parsePath(textOf(files[0] ?? {}, 'path'));
  if (!place || !publications.isRemoved(place)) return repository.inTurn(() => saveDraft(repository, params));
  const message = textOf(groupOf(params, 'options'), 'commitMessage');
  await refuseToldPlace(repository, { from: await repository.main(), changes, message });
  const raws = files.map((file) => [entryPath(textOf(file, 'path')), textOf(file, 'raw')] as const);
  const isKept = await publications.keep(place, { files: raws, message });
  return isKept ? progressOf(publications.outcome(place)) : repository.inTurn(() => saveDraft(repository, params));
};

/** Throws a draft away, and with it what became of its publication. */
const deleteUnpublishedEntry: PublishAction = async (repository, publications, params) => {
  const result = await repository.inTurn(() => throwDraftAway(repository, params));
  await publications.forget(draftOf(params));
  return result;
};

/** What became of the last publication of an entry. */
const publicationOutcome: PublishAction = (_repository, publications, params) =>
  progressOf(publications.outcome(draftOf(params)));

const publicationReport: PublishAction = (_repository, publications) => publications.report();

/** When the published branch last changed an entry; null when it has none. */
const publishedAt: PublishAction = async ({ git, main }, _publications, params) => {
  const { collection, id } = draftOf(params);
  const paths = pathsOf(collection, id);
  const commit = await main();
  const present = await git.find(paths.map((path) => `${commit}:${path}`));
  if (present.every((oid) => oid === undefined)) return { at: null };
  return { at: await git.text(['log', '-1', '--format=%cI', commit, '--', ...paths]) };
};

export const publishActions = {
  publishUnpublishedEntry,
  deleteFiles,
  deleteUnpublishedEntry,
  persistEntry,
  removePictures: (repository, _publications, params) => removePictures(repository, params),
  publicationOutcome,
  publicationReport,
  publishedAt,
} satisfies Record<string, PublishAction>;
