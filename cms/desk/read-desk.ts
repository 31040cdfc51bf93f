/** Collects what the desk looks at, through the backend behind the guards: files as they stand. */
import { collectionNames, isCollectionName, isDocumentName } from '#model/collection-names.ts';
import type { CollectionName } from '#model/collection-names.ts';
import { contentFolder, parsePath } from '#model/entry-path.ts';
import { unusedAmong } from '#model/pictures/unused-pictures.ts';

import type { Backend, DraftEntry } from '../guard/backend-types.ts';
import { isMissing } from '../guard/draft-reader.ts';
import { unusedOnComputer } from '../media/picture-source.ts';
import { heldAmong } from '../publication/held-entries.ts';
import { keepAnswer } from '../publication/keep-answer.ts';
import type { PublicationSource } from '../publication/publication-state.ts';

import { draftStages } from './desk-row.ts';
import type { DraftStage } from './desk-row.ts';
import type { DeskDraft, DeskFile, DeskMaterial } from './desk-rows.ts';

async function orElse<T>(work: Promise<T>, otherwise: T): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return otherwise;
    throw error;
  }
}

/** The files of a collection; none for a folder that is not there yet. */
async function filesOf(inner: Backend, name: CollectionName): Promise<DeskFile[]> {
  const place = [`${contentFolder}/${name}`, isDocumentName(name) ? 'mdx' : 'yaml', 1] as const;
  const work = inner.allEntriesByFolder ? inner.allEntriesByFolder(...place) : inner.entriesByFolder(...place);
  return (await orElse(work, [])).map(({ data, file }) => ({ path: file.path, text: data }));
}

function stageOf({ status }: DraftEntry): DraftStage {
  return draftStages.find((stage) => stage === status) ?? 'draft';
}

/**
 * A draft; with its texts when readers do not have the entry, whose title stands nowhere else.
 * @param published entries, `collection/id`
 */
async function draftOf(inner: Backend, id: string, published: ReadonlySet<string>): Promise<DeskDraft[]> {
  const draft = await orElse(inner.unpublishedEntry({ id }), undefined);
  if (!draft || !isCollectionName(draft.collection)) return [];
  const { collection, slug, diffs } = draft;
  const isNew = !published.has(`${collection}/${slug}`);
  const paths = diffs.filter(({ path }) => parsePath(path)?.id === slug);
  const files = isNew
    ? await Promise.all(
        paths.map(async (diff): Promise<DeskFile> => {
          const text = inner.unpublishedEntryDataFile(collection, slug, diff.path, diff.id);
          return { path: diff.path, text: await orElse(text, '') };
        }),
      )
    : [];
  return [{ collection, id: slug, stage: stageOf(draft), files }];
}

/** Paths of all pictures of the published branch, where they are to be asked for. */
type ListPictures = () => Promise<string[]>;

/** The texts of all files of the drafts, also of entries that readers have. */
async function draftTexts(inner: Backend, ids: readonly string[]): Promise<string[]> {
  const drafts = await Promise.all(ids.map((id) => orElse(inner.unpublishedEntry({ id }), undefined)));
  const texts = drafts.flatMap((draft) =>
    (draft?.diffs ?? [])
      .filter(({ path }) => parsePath(path) !== undefined)
      .map(({ path, id }) =>
        orElse(inner.unpublishedEntryDataFile(draft?.collection ?? '', draft?.slug ?? '', path, id), ''),
      ),
  );
  return Promise.all(texts);
}

/**
 * Pictures that neither published texts nor drafts show; drafts are asked only for those that published texts do not.
 * The local server looks into all branches by itself.
 */
async function unusedIn(
  inner: Backend,
  { files, ids, list }: { files: readonly DeskFile[]; ids: readonly string[]; list: ListPictures | undefined },
): Promise<string[] | undefined> {
  const onComputer = await unusedOnComputer(inner);
  if (onComputer || !list) return onComputer;
  const left = unusedAmong(
    await list(),
    files.map(({ text }) => text),
  );
  return left.length === 0 ? left : unusedAmong(left, await draftTexts(inner, ids));
}

/** All published files and all drafts. */
async function readTexts(inner: Backend, list: ListPictures | undefined): Promise<DeskMaterial> {
  const files: DeskFile[] = [];
  // One folder after the other: each already asks for many files at once.
  for (const name of collectionNames) files.push(...(await filesOf(inner, name)));
  const places = files.flatMap(({ path }) => parsePath(path) ?? []);
  const published = new Set(places.map(({ collection, id }) => `${collection}/${id}`));
  const ids = await inner.unpublishedEntries();
  const drafts = await Promise.all(ids.map((id) => draftOf(inner, id, published)));
  const unusedPictures = await unusedIn(inner, { files, ids, list });
  return { files, drafts: drafts.flat(), ...(unusedPictures && { unusedPictures }) };
}

/**
 * Reads all published files and all drafts, and what is known of publications: the texts anew only when that says that one
 * changed, or does not say.
 * @param list asks a Git host for the paths of its pictures
 * @returns throws what the backend throws when it cannot be reached
 */
export function deskReader(
  inner: Backend,
  source?: PublicationSource,
  list?: ListPictures,
): () => Promise<DeskMaterial> {
  const keepTexts = keepAnswer<DeskMaterial>();
  return async () => {
    const report = await source?.publicationReport();
    const texts = await keepTexts(report?.versions?.all, () => readTexts(inner, list));
    if (!report) return texts;
    return {
      ...texts,
      report,
      held: await heldAmong(
        report,
        texts.files.flatMap(({ path }) => parsePath(path) ?? []),
      ),
    };
  };
}
