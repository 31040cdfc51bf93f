/** What stands before everything that Decap changes. */
import { addressClashes } from './address-clashes.ts';
import { askingOf, faultsAmongOthers } from './among-others.ts';
import type { Backend, GuardContext } from './backend-types.ts';
import { draftReader, publishedReader } from './draft-reader.ts';
import { pathsOf } from './entry-paths.ts';
import { readPlaces } from './known-places.ts';
import { publishDraft, removeFiles, removePictures } from './host-publishing.ts';
import { publishRefusal } from './host-refusals.ts';
import { pathsOfEntry } from './read-pair.ts';
import { refuseIncomplete } from './ready-check.ts';
import { Refusal } from './refusal.ts';
import { saveEntry } from './save-entry.ts';
import { signingInGuards } from './sign-in.ts';
import { versionOf } from './versions.ts';

const mediaFolder = 'content/media/';

/** @throws Refusal for what would lose or publish what it should not */
export function writingGuards(inner: Backend, context: GuardContext) {
  const removed = new Map<string, string>();
  const refuseUnready = (collection: string, id: string) =>
    refuseIncomplete({
      collection,
      id,
      read: draftReader(inner, collection, id),
      locale: context.locale,
      today: context.today(),
      places: () => readPlaces(inner),
      others: (texts) => faultsAmongOthers(texts, askingOf(inner, context)),
      addresses: async (entry) => (await addressClashes(inner, entry, context.locale)).map(({ sentence }) => sentence),
    });
  return {
    persistEntry: (entry: Parameters<Backend['persistEntry']>[0], options: Parameters<Backend['persistEntry']>[1]) =>
      saveEntry({ entry, options, inner, context, removed }),
    removePictures: (paths: readonly string[]) => removePictures(inner, context, paths),
    persistMedia: () => Promise.reject(new Refusal('media-tab')),
    deleteFiles: async (paths: string[], message: string) => {
      if (paths.some((path) => path.startsWith(mediaFolder))) throw new Refusal('media-tab');
      const read = publishedReader(inner);
      const all = [...new Set(paths.flatMap(pathsOfEntry))];
      const contents = await Promise.all(all.map(async (path) => ({ path, content: await read(path) })));
      const present = contents.flatMap(({ path, content }) => (content === undefined ? [] : [{ path, content }]));
      await removeFiles(inner, context, new Map(present.map(({ path, content }) => [path, content])), message);
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
        return await publishDraft(inner, context, { collection, id: slug });
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
    ...signingInGuards(inner),
  };
}
