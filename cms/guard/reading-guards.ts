/** What stands before everything that Decap reads: files are checked, and marked with their versions. */
import { idPattern, parsePath } from '#model/entry-path.ts';

import type { Backend, FileEntry } from './backend-types.ts';
import { draftReader, isDamaged, missing, noDraft, publishedReader } from './draft-reader.ts';
import { pathsNamed, pathsOf } from './entry-paths.ts';
import { markedList, warningFor } from './read-list.ts';
import { marked, readForm, refuseUnreadable } from './read-pair.ts';
import type { ReadFile } from './read-pair.ts';
import { Refusal } from './refusal.ts';
import { restoringGuards } from './sign-in.ts';
import { versionOf } from './versions.ts';

/** Ending of the files that have a front matter. */
const documentExtension = 'mdx';

async function formOf(path: string, read: ReadFile): Promise<string> {
  const form = await readForm(path, read);
  if (!form) throw missing(path);
  return marked(path, form.text, await versionOf(path, form.isMissing ? undefined : form.text));
}

/** A list keeps the properties by which Decap pages through it. */
async function guardedList(entries: FileEntry[]): Promise<FileEntry[]> {
  const list = await markedList(entries);
  for (const symbol of Object.getOwnPropertySymbols(entries)) Reflect.set(list, symbol, Reflect.get(entries, symbol));
  const cursorKeys = Object.keys(entries).filter((key) => !/^\d+$/u.test(key));
  for (const key of cursorKeys) Reflect.set(list, key, Reflect.get(entries, key));
  return list;
}

/** Reading one entry. */
function entryGuards(inner: Backend) {
  return {
    getEntry: async (path: string): Promise<FileEntry> => {
      if (!pathsNamed(path).some(parsePath)) throw missing(path);
      for (const each of pathsNamed(path)) {
        const form = await readForm(each, publishedReader(inner));
        if (form)
          return {
            data: marked(each, form.text, await versionOf(each, form.isMissing ? undefined : form.text)),
            file: { path: each, id: null },
          };
      }
      throw missing(path);
    },
    unpublishedEntry: async (args: { id?: string; collection?: string; slug?: string }) => {
      // An address that no entry can have leads to none, whatever a backend says of it.
      if (args.slug !== undefined && !idPattern.test(args.slug)) throw noDraft(args.slug);
      const entry = await inner.unpublishedEntry(args);
      if (args.id !== undefined) return entry;
      const read = draftReader(inner, entry.collection, entry.slug);
      for (const path of pathsOf(entry.collection, entry.slug)) {
        const content = await read(path);
        if (content !== undefined) refuseUnreadable(path, content);
      }
      return entry;
    },
    /** A form asks for the whole draft first, and is refused then; a list shows the others all the same. */
    unpublishedEntryDataFile: async (collection: string, slug: string, path: string) => {
      try {
        return await formOf(path, draftReader(inner, collection, slug));
      } catch (error) {
        if (error instanceof Refusal || isDamaged(error)) return warningFor(path);
        throw error;
      }
    },
  };
}

/** Reading lists. */
function listGuards(inner: Backend) {
  const { allEntriesByFolder, traverseCursor, documentHeads } = inner;
  /** Lists that were looked at before: forms ask for the same again and again. */
  const known = new WeakMap<FileEntry[], Promise<FileEntry[]>>();
  const guardedOnce = (entries: FileEntry[]): Promise<FileEntry[]> => {
    const list = known.get(entries) ?? guardedList(entries);
    known.set(entries, list);
    list.catch(() => known.delete(entries));
    return list;
  };
  return {
    entriesByFolder: async (folder: string, extension: string, depth: number) =>
      extension === documentExtension && documentHeads
        ? guardedOnce(await documentHeads(folder))
        : guardedList(await inner.entriesByFolder(folder, extension, depth)),
    ...(allEntriesByFolder && {
      allEntriesByFolder: async (...args: Parameters<typeof allEntriesByFolder>) =>
        guardedList(await allEntriesByFolder.apply(inner, args)),
    }),
    ...(traverseCursor && {
      traverseCursor: async (cursor: unknown, action: string) => {
        const page = await traverseCursor.call(inner, cursor, action);
        return { ...page, entries: await guardedList(page.entries) };
      },
    }),
  };
}

/** @throws Refusal for a file that the editor could not give back as it is */
export function readingGuards(inner: Backend) {
  return { ...entryGuards(inner), ...listGuards(inner), ...restoringGuards(inner) };
}
