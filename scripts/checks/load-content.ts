/** The content of the portal, read once for all rules. */
import type { Dirent } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { EntryFileError } from '#model/entry-file.ts';
import { contentFolder } from '#model/entry-path.ts';
import { isMediaFile, isMediaNote } from '#model/pictures/picture-limits.ts';
import { unreadableIssue } from '#model/issues/unreadable.ts';
import { goneFolder, readGone, type GoneEntry } from '#routing/gone-addresses.ts';

import type { KnownEntries } from '#model/rules/known-entries.ts';
import type { Issue } from '#model/issues/issue.ts';
import { portalFacts } from './portal.ts';
import { readManyFiles, type ReadBefore, type SeenPictures } from './read-files.ts';

export interface ContentTree extends KnownEntries {
  /** Folder of the repository. */
  root: string;
  /** Entries that were removed, with their addresses. */
  gone: GoneEntry[];
  /** Paths of all pictures. */
  media: ReadonlySet<string>;
  /** What is known of pictures. */
  pictures: SeenPictures;
  /** What could not be read. */
  issues: Issue[];
}

const notContent = /^(?:\..+|README(?:\.[a-z]+)?\.md)$/u;

/** Every file below the folder of content, in order, and what only points at something elsewhere. */
async function filePaths(root: string): Promise<{ files: string[]; links: string[] }> {
  const found = await readdir(join(root, contentFolder), { recursive: true, withFileTypes: true });
  const pathOf = (item: Dirent): string => join(item.parentPath, item.name).slice(join(root, '/').length);
  const content = found.filter((item) =>
    isMediaFile(pathOf(item)) ? !isMediaNote(item.name) : !notContent.test(item.name),
  );
  return {
    files: content
      .filter((item) => item.isFile())
      .map(pathOf)
      .toSorted(),
    links: content
      .filter((item) => !item.isFile() && !item.isDirectory())
      .map(pathOf)
      .toSorted(),
  };
}

/** What a file says of an entry that was removed. */
async function readRemoved(root: string, path: string): Promise<{ gone: GoneEntry } | { issue: Issue }> {
  try {
    const gone = readGone(path, await readFile(join(root, path), 'utf8'));
    return gone ? { gone } : { issue: { kind: 'misplaced-file', file: path } };
  } catch (error) {
    if (error instanceof EntryFileError) return { issue: unreadableIssue(path, error) };
    throw error;
  }
}

/**
 * Loads all entries below a folder.
 * @param root folder that holds `content`
 * @param before what is known of its files, for who loads it again and again
 */
export async function loadContent(root: string, before?: ReadBefore): Promise<ContentTree> {
  const { files, links } = await filePaths(root);
  const media = files.filter(isMediaFile);
  const removed = files.filter((file) => file.startsWith(`${goneFolder}/`));
  const results = await readManyFiles(
    root,
    files.filter((file) => !isMediaFile(file) && !file.startsWith(`${goneFolder}/`)),
    before,
  );
  const gone = await Promise.all(removed.map((file) => readRemoved(root, file)));
  const entries = results.flatMap((result) => ('entry' in result ? [result.entry] : []));
  return {
    root,
    documents: entries.filter((entry) => entry.locale !== undefined),
    records: entries.filter((entry) => entry.locale === undefined),
    byPath: new Map(entries.map((entry) => [entry.path, entry])),
    paths: new Set(files),
    media: new Set(media),
    pictures: new Map(),
    portal: portalFacts(),
    gone: gone.flatMap((result) => ('gone' in result ? [result.gone] : [])),
    issues: [
      ...gone.flatMap((result) => ('issue' in result ? [result.issue] : [])),
      ...results.flatMap((result) => ('issue' in result ? [result.issue] : [])),
      ...links.map((file): Issue => ({ kind: 'misplaced-file', file })),
    ],
  };
}
