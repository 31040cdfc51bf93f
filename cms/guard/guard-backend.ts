/** Stands between Decap and the place where drafts are kept, so that no text gets lost. */
import { locales } from '#locales';
import { isCollectionName, isDocumentName } from '#model/collection-names.ts';
import { documentPath, parsePath, recordPath } from '#model/entry-path.ts';

import type { Backend, FileEntry, GuardContext } from './backend-types.ts';
import { draftReader, missing, publishedReader } from './draft-reader.ts';
import { publishRefusal } from './host-refusals.ts';
import { EditorMessage, messageFor, refusalFrom } from './messages.ts';
import { markedList } from './read-list.ts';
import { marked, pathsOfEntry, readForm, refuseUnreadable } from './read-pair.ts';
import type { ReadFile } from './read-pair.ts';
import { refuseIncomplete } from './ready-check.ts';
import { Refusal } from './refusal.ts';
import { saveEntry } from './save-entry.ts';
import { restoringGuards, signingInGuards } from './sign-in.ts';
import { versionOf } from './versions.ts';

const mediaFolder = 'content/media/';

/** Paths of the files of an entry that Decap names without a language. */
function pathsOf(collection: string, id: string): string[] {
  if (!isCollectionName(collection)) return [];
  return isDocumentName(collection)
    ? locales.map((locale) => documentPath(collection, id, locale))
    : [recordPath(collection, id)];
}

/** Decap looks for a document that exists by its path without a language. */
function pathsNamed(path: string): string[] {
  if (parsePath(path)) return [path];
  const [, collection = '', id = ''] = /^content\/([a-z]+)\/([^/]+)\.mdx$/u.exec(path) ?? [];
  return pathsOf(collection, id);
}

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

function readingGuards(inner: Backend) {
  return {
    getEntry: async (path: string): Promise<FileEntry> => {
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
    entriesByFolder: async (...args: Parameters<Backend['entriesByFolder']>) =>
      guardedList(await inner.entriesByFolder(...args)),
    unpublishedEntry: async (args: { id?: string; collection?: string; slug?: string }) => {
      const entry = await inner.unpublishedEntry(args);
      if (args.id !== undefined) return entry;
      const read = draftReader(inner, entry.collection, entry.slug);
      for (const path of pathsOf(entry.collection, entry.slug)) {
        const content = await read(path);
        if (content !== undefined) refuseUnreadable(path, content);
      }
      return entry;
    },
    unpublishedEntryDataFile: (collection: string, slug: string, path: string) =>
      formOf(path, draftReader(inner, collection, slug)),
  };
}

function pagingGuards(inner: Backend) {
  const { allEntriesByFolder, traverseCursor } = inner;
  return {
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

function writingGuards(inner: Backend, context: GuardContext) {
  const removed = new Map<string, string>();
  const refuseUnready = (collection: string, id: string) =>
    refuseIncomplete({ collection, id, read: draftReader(inner, collection, id), locale: context.locale });
  return {
    persistEntry: (entry: Parameters<Backend['persistEntry']>[0], options: Parameters<Backend['persistEntry']>[1]) =>
      saveEntry({ entry, options, inner, context, removed }),
    persistMedia: () => Promise.reject(new Refusal('media-tab')),
    deleteFiles: async (paths: string[], message: string) => {
      if (paths.some((path) => path.startsWith(mediaFolder))) throw new Refusal('media-tab');
      const read = publishedReader(inner);
      const all = [...new Set(paths.flatMap(pathsOfEntry))];
      const contents = await Promise.all(all.map(async (path) => ({ path, content: await read(path) })));
      const present = contents.flatMap(({ path, content }) => (content === undefined ? [] : [{ path, content }]));
      await inner.deleteFiles(
        present.map(({ path }) => path),
        message,
      );
      for (const { path, content } of present) {
        removed.set(path, content);
        context.versions.replace(await versionOf(path, content), await versionOf(path, undefined));
      }
    },
    updateUnpublishedEntryStatus: async (collection: string, slug: string, status: string) => {
      if (status === 'pending_publish') await refuseUnready(collection, slug);
      return inner.updateUnpublishedEntryStatus(collection, slug, status);
    },
    publishUnpublishedEntry: async (collection: string, slug: string) => {
      await refuseUnready(collection, slug);
      try {
        return await inner.publishUnpublishedEntry(collection, slug);
      } catch (error) {
        throw await publishRefusal(error, inner);
      }
    },
    deleteUnpublishedEntry: async (collection: string, slug: string) => {
      const paths = pathsOf(collection, slug);
      const drafted = await Promise.all(paths.map(draftReader(inner, collection, slug)));
      const result = await inner.deleteUnpublishedEntry(collection, slug);
      // What is published stands in the form again.
      const read = publishedReader(inner);
      for (const [at, path] of paths.entries())
        context.versions.replace(await versionOf(path, drafted[at]), await versionOf(path, await read(path)));
      return result;
    },
  };
}

type Method = (...args: never[]) => Promise<unknown>;

/** Says every failure in the editor's words; what only tells that a file is missing goes on to Decap. */
function speaking<T extends Record<string, Method>>(
  methods: T,
  { locale, announce }: GuardContext,
  isQuiet: (error: unknown) => boolean,
): T {
  const speak =
    (method: Method): Method =>
    async (...args) => {
      try {
        return await method(...args);
      } catch (error) {
        if (isQuiet(error)) throw error;
        const message = messageFor(refusalFrom(error), locale);
        announce(message);
        throw new EditorMessage(message, locale);
      }
    };
  return Object.assign(
    {},
    methods,
    Object.fromEntries(Object.entries(methods).map(([name, method]) => [name, speak(method)])),
  );
}

/**
 * A backend with the guards in front. Reading passes on what is no refusal: Decap knows how to deal
 * with it.
 */
export function guardBackend(inner: Backend, context: GuardContext): Backend {
  const reading = speaking(
    { ...readingGuards(inner), ...pagingGuards(inner), ...restoringGuards(inner) },
    context,
    (error) => !(error instanceof Refusal),
  );
  const writing = speaking({ ...writingGuards(inner, context), ...signingInGuards(inner) }, context, () => false);
  const guards = new Map<string | symbol, unknown>(Object.entries({ ...reading, ...writing }));
  return new Proxy(inner, {
    get: (target, key) => {
      if (guards.has(key)) return guards.get(key);
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (...args: unknown[]): unknown => Reflect.apply(value, target, args) : value;
    },
  });
}
