/** Saves an entry: checks that nobody else changed it, completes it, and writes only what changed. */
import { parseDocument, parseRecord } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import { parsePath } from '#model/entry-path.ts';
import type { EntryPath } from '#model/entry-path.ts';
import { isPlaceWithheld } from '#model/withheld-place.ts';
import { gonePath } from '#routing/gone-addresses.ts';

import { baseOf } from '../format/base-mark.ts';

import { refuseAssets } from './asset-pictures.ts';
import { askingOf, faultsAmongOthers } from './among-others.ts';
import type { AssetFile, Backend, DataFile, GuardContext, PersistOptions } from './backend-types.ts';
import { changedTexts } from './changed-texts.ts';
import { draftReader, hasDraft, publishedReader } from './draft-reader.ts';
import { listMessage } from './messages.ts';
import { withPicturePaths } from './picture-paths.ts';
import { refusePrivateData } from './private-data.ts';
import { readPlaces } from './known-places.ts';
import { isDocumentPath, pathsOfEntry } from './read-pair.ts';
import type { ReadFile } from './read-pair.ts';
import { Refusal } from './refusal.ts';
import { readStanding } from './standing.ts';
import type { Contents, Standing } from './standing.ts';
import { refuseHarm } from './text-check.ts';
import { withReadValues } from './typed-values.ts';
import { versionOf } from './versions.ts';
import { documentIn, hasToldPlace, placeSentences, toldPlaceNotice } from './withheld-place.ts';
import { localize } from '../strings/strings.ts';

interface Save {
  entry: { dataFiles: DataFile[]; assets: AssetFile[] };
  options: PersistOptions;
  inner: Backend;
  context: GuardContext;
  /** Texts of files that this window took off the site, by path: taking a text back keeps it as a draft. */
  removed: Map<string, string>;
}

/** @throws Refusal when a path is no entry's, or the paths are of several entries */
function placeOf(files: readonly DataFile[]): EntryPath {
  const [first, ...others] = files;
  const place = parsePath(first?.path ?? '');
  if (!first || !place) throw new Refusal('unsafe-path', [first?.path ?? '']);
  const own = pathsOfEntry(first.path);
  const stray = others.find(({ path }) => !own.includes(path));
  if (stray) throw new Refusal('unsafe-path', [stray.path]);
  return place;
}

async function readerFor({ options, inner }: Save, { collection, id }: EntryPath): Promise<ReadFile> {
  const isDrafted = options.useWorkflow === true && (await hasDraft(inner, collection, id));
  if (options.unpublished && !isDrafted) throw new Refusal('draft-gone');
  if (!options.unpublished && isDrafted) throw new Refusal(options.newEntry ? 'entry-exists' : 'draft-by-other');
  return options.unpublished ? draftReader(inner, collection, id) : publishedReader(inner);
}

function valuesOf({ path, raw }: DataFile): RawData {
  return isDocumentPath(parsePath(path)) ? parseDocument(raw).data : parseRecord(raw);
}

/** @throws Refusal when a file is not what the form was filled from */
async function refuseConflict({ entry, options, context }: Save, { contents, damaged }: Standing): Promise<void> {
  if (options.newEntry) {
    if ([...contents.values()].some((content) => content !== undefined)) throw new Refusal('entry-exists');
    return;
  }
  for (const file of entry.dataFiles.filter(({ path }) => !damaged.has(path))) {
    const opened = baseOf(valuesOf(file));
    const now = await versionOf(file.path, contents.get(file.path));
    if (opened === undefined || context.versions.latest(opened) !== now)
      throw new Refusal('changed-by-other', [file.path]);
  }
}

/** What stood in each file: where this window took it off the site to keep it as a draft, what it took. */
function standing({ options, removed }: Save, contents: Contents): Contents {
  if (options.newEntry || options.unpublished) return contents;
  return new Map([...contents].map(([path, content]) => [path, content ?? removed.get(path)]));
}

/** What readers have, or had until this window took it off the site. */
async function publishedTexts({ inner, removed }: Save, paths: readonly string[]): Promise<Contents> {
  const read = publishedReader(inner);
  return new Map(
    await Promise.all(paths.map(async (path) => [path, (await read(path)) ?? removed.get(path)] as const)),
  );
}

/** Adds the files that were taken off the site and are to come back as they were. */
function withTakenBack(changed: ReadonlyMap<string, string>, before: Contents, now: Contents): Map<string, string> {
  const back = [...before].flatMap(([path, content]) =>
    content !== undefined && now.get(path) === undefined ? [[path, content] as const] : [],
  );
  return new Map([...back, ...changed]);
}

function refuseHarmIn(changed: ReadonlyMap<string, string>, { locale }: GuardContext): void {
  const languages = [...changed].flatMap(([path, text]) => {
    const place = parsePath(path);
    return isDocumentPath(place) ? [{ locale: place.locale, body: parseDocument(text).body }] : [];
  });
  refuseHarm(languages, locale);
}

/**
 * Refuses a text that names the place that it is to withhold.
 * @returns a notice to show once the save is done: that earlier versions name it
 */
async function refusePlace(
  { entry, inner, context }: Save,
  changed: ReadonlyMap<string, string>,
  contents: Contents,
): Promise<string | undefined> {
  const document = documentIn(new Map([...contents, ...changed]));
  if (!document || !isPlaceWithheld(document)) return undefined;
  const known = await readPlaces(inner);
  const sentences = placeSentences(
    document,
    known,
    entry.assets.map(({ path }) => path),
  );
  if (sentences.length > 0) {
    throw new Refusal(
      'private-data',
      sentences.map((sentence) => sentence[context.locale]),
    );
  }
  return hasToldPlace(documentIn(contents), document, known) ? toldPlaceNotice[context.locale] : undefined;
}

const adviceWords = localize((strings) => strings.refusals.words.savedWithAdvice);

/** What keeps the entry from being published because of the others; a draft may wait for another one. */
async function amongOthersNotice({ inner, context }: Save, texts: Contents): Promise<string | undefined> {
  const faults = await faultsAmongOthers(texts, askingOf(inner, context));
  return faults.length > 0 ? listMessage(adviceWords[context.locale], faults, context.locale) : undefined;
}

/**
 * Saves what an editor typed as one commit.
 * @throws Refusal when it may not be saved; nothing is written then
 */
export async function saveEntry(save: Save): Promise<void> {
  const { options, inner, context } = save;
  const { assets } = save.entry;
  const typed = withReadValues(save.entry.dataFiles, context.locale);
  const entry = { assets, dataFiles: withPicturePaths(typed, assets) };
  const place = placeOf(entry.dataFiles);
  const read = await readerFor(save, place);
  const paths = pathsOfEntry(entry.dataFiles[0]?.path ?? '');
  const { contents, damaged } = await readStanding(read, paths);
  await refuseConflict(save, { contents, damaged });
  if (options.newEntry && (await publishedReader(inner)(gonePath(place))) !== undefined)
    throw new Refusal('entry-gone');
  const before = standing(save, contents);
  const published = await publishedTexts(save, paths);
  const forms = { files: entry.dataFiles, isNew: options.newEntry === true, current: before, published };
  const changed = withTakenBack(await changedTexts(place, forms, { inner, context }), before, contents);
  if (changed.size === 0) {
    if (options.unpublished) return;
    throw new Refusal('nothing-changed');
  }
  refuseHarmIn(changed, context);
  await refuseAssets(assets);
  const notice = refusePrivateData({ place, changed, current: contents }, context.locale);
  const placeNotice = await refusePlace(save, changed, before);
  const advice = await amongOthersNotice(save, new Map([...before, ...changed]));
  const dataFiles = await Promise.all(
    [...changed].map(async ([path, raw]) => ({
      path,
      raw,
      slug: place.id,
      expected: await versionOf(path, contents.get(path)),
    })),
  );
  const isKnown = ({ path }: DataFile): boolean => !damaged.has(path);
  const written = dataFiles.map(({ expected, ...file }) => ({ ...file, ...(isKnown(file) && { expected }) }));
  await inner.persistEntry({ dataFiles: written, assets }, options);
  for (const { path, raw, expected } of dataFiles) {
    save.removed.delete(path);
    context.versions.replace(expected, await versionOf(path, raw));
  }
  if (notice) context.announce(notice.message, notice.question);
  if (placeNotice !== undefined) context.announce(placeNotice);
  if (advice !== undefined) context.announce(advice);
}
