/** Puts the last good version of a faulty entry in its place, so that one file does not stop all others. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { HeldEntry } from '#model/build-note.ts';
import { isDocumentName } from '#model/collection-names.ts';
import { contentFolder, parsePath } from '#model/entry-path.ts';
import type { Issue } from '#model/issues/issue.ts';
import { fileIssues } from '#model/issues/file-issues.ts';
import { referenceIssues } from '#model/issues/reference-issues.ts';
import { currentDay } from '#site';

import { pathsOf } from '../../cms/guard/entry-paths.ts';
import type { ContentCheck } from '../../cms/server/content-gate.ts';
import type { Git } from '../../cms/server/git.ts';
import { listFiles } from '../../cms/server/read-tree.ts';
import { BuildFault } from './fault.ts';
import { blamedFile } from './blamed-file.ts';
import { asDraft, isReadable, keepsBack } from './kept-back.ts';

/** Most earlier versions of an entry that are tried. */
const mostVersions = 50;

interface HoldOptions {
  /** Folder that holds `content`; it is changed. */
  folder: string;
  check: ContentCheck;
  /** Where earlier versions stand; none: a faulty entry is left out. */
  history: { git: Git; tip: string } | undefined;
}

/** A faulty entry, or a file that is none. */
interface Culprit {
  held: HeldEntry;
  paths: readonly string[];
  /** Commits with earlier versions, newest first. */
  older: string[];
  /** The texts of its files in the newest version that can be read. */
  newest: readonly string[];
  /** Whether no version is in its place any more. */
  isLeftOut: boolean;
}

/** `collection/id` of the entry that a file belongs to, or its path. */
function nameOf(file: string): string {
  const place = parsePath(file);
  return place ? `${place.collection}/${place.id}` : file;
}

/**
 * The faults to deal with first: a file that cannot be read makes others seem wrong that lead to it, and so does any
 * other fault before those of what leads elsewhere.
 */
function mostUrgent(faults: readonly Issue[]): readonly Issue[] {
  const unreadable = faults.filter(({ kind }) => Object.hasOwn(fileIssues, kind));
  if (unreadable.length > 0) return unreadable;
  const own = faults.filter(({ kind }) => !Object.hasOwn(referenceIssues, kind));
  return own.length > 0 ? own : faults;
}

async function culpritOf(file: string, faults: readonly Issue[], { folder, history }: HoldOptions): Promise<Culprit> {
  const place = parsePath(file);
  const paths = place ? pathsOf(place.collection, place.id) : [file];
  const entry = place ? { collection: place.collection, id: place.id } : { id: file };
  const log = place && history ? await commitsOf(history, paths) : [];
  const texts = paths.map((path) => readFile(join(folder, path), 'utf8').catch(() => undefined));
  const newest = (await Promise.all(texts)).filter((text) => text !== undefined);
  return { held: { ...entry, faults, shown: null }, paths, older: log, newest, isLeftOut: false };
}

async function commitsOf(
  { git, tip }: NonNullable<HoldOptions['history']>,
  paths: readonly string[],
): Promise<string[]> {
  const log = await git.text(['log', '--format=%H', `--max-count=${mostVersions}`, tip, '--', ...paths]);
  return log.split('\n').filter((line) => line !== '');
}

async function replace(folder: string, path: string, content: Buffer | undefined): Promise<void> {
  const target = join(folder, path);
  await rm(target, { recursive: true, force: true });
  if (content === undefined) return;
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content);
}

/** The pictures of an entry that a version may need and that are there no more. */
async function restorePictures(folder: string, git: Git, commit: string, name: string): Promise<void> {
  const pictures = await listFiles(git, commit, `${contentFolder}/media/${name}`);
  const contents = await git.read(pictures.map(({ oid }) => oid));
  for (const [at, { path }] of pictures.entries()) {
    const content = contents[at];
    if (content) await writeFileOnce(join(folder, path), content);
  }
}

async function writeFileOnce(target: string, content: Buffer): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  await writeFile(target, content, { flag: 'wx' }).catch((error: unknown) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  });
}

/** The files of an earlier version, as drafts where the newest one keeps more from readers. */
function versionFor(
  culprit: Culprit,
  contents: readonly (Buffer | undefined)[],
): { contents: readonly (Buffer | undefined)[]; isShown: boolean } {
  const texts = contents.map((content) => content?.toString('utf8'));
  const earlier = texts.filter((text) => text !== undefined);
  const { collection } = culprit.held;
  if (collection === undefined || !isDocumentName(collection)) return { contents, isShown: earlier.length > 0 };
  if (!isReadable(culprit.newest)) culprit.newest = earlier;
  if (!keepsBack(culprit.newest, earlier, currentDay())) return { contents, isShown: earlier.length > 0 };
  return {
    contents: texts.map((text) => (text === undefined ? undefined : Buffer.from(asDraft(text)))),
    isShown: false,
  };
}

/** Puts the next older version in place, or takes the entry away when there is none. */
async function stepBack(culprit: Culprit, { folder, history }: HoldOptions): Promise<void> {
  const commit = culprit.older.shift();
  const contents =
    commit === undefined || !history ? [] : await history.git.read(culprit.paths.map((path) => `${commit}:${path}`));
  const isThere = contents.some((content) => content !== undefined);
  const version = versionFor(culprit, contents);
  culprit.isLeftOut = !isThere;
  culprit.held = { ...culprit.held, shown: version.isShown && commit !== undefined ? commit : null };
  for (const [at, path] of culprit.paths.entries()) await replace(folder, path, version.contents[at]);
  const { collection, id } = culprit.held;
  if (isThere && commit !== undefined && history && collection !== undefined)
    await restorePictures(folder, history.git, commit, `${collection}/${id}`);
}

/**
 * Replaces each faulty entry of a folder by its newest version on a branch that passes the check; one that never had
 * such a version is taken away.
 * @returns what was replaced or taken away, with its faults
 * @throws BuildFault when faults stay whatever is done
 */
export async function holdFaulty(options: HoldOptions): Promise<HeldEntry[]> {
  const culprits = new Map<string, Culprit>();
  for (;;) {
    const found = await options.check(options.folder);
    const faults = mostUrgent(found);
    if (faults.length === 0) return [...culprits.values()].map(({ held }) => held);
    const blamed = await Promise.all(faults.map((fault) => blamedFile(fault, options)));
    for (const name of new Set(blamed.map(nameOf))) {
      const named = faults.filter((_, at) => nameOf(blamed[at] ?? '') === name);
      const own = [...new Set([...found.filter(({ file }) => nameOf(file) === name), ...named])];
      const known = culprits.get(name);
      if (known?.isLeftOut === true && known.older.length === 0)
        throw new BuildFault(`${name} has faults though it was left out.`);
      const culprit = known ?? (await culpritOf(blamed.find((file) => nameOf(file) === name) ?? name, own, options));
      culprits.set(name, culprit);
      await stepBack(culprit, options);
    }
  }
}
