/** The title of the commit by which a draft comes on the published branch of a Git host. */
import type { WholeDocument } from '#model/entry-texts.ts';
import { isDocumentName } from '#model/collection-names.ts';
import { takesOff, takingOffTitle } from '#model/takes-off.ts';

import type { Backend } from './backend-types.ts';
import { draftReader, publishedReader } from './draft-reader.ts';
import { pathsOf } from './entry-paths.ts';
import { readPlaces } from './known-places.ts';
import type { ReadFile } from './read-pair.ts';
import { readableDocument } from './withheld-place.ts';

/**
 * Whether it takes the text away from readers stands first: the host's runs go by it.
 * @param today ISO day
 */
export async function publicationTitle(
  inner: Backend,
  { collection, id }: { collection: string; id: string },
  today: string,
): Promise<string> {
  const place = `${collection}/${id}`;
  const changed = `content: change ${place}`;
  if (!isDocumentName(collection)) return changed;
  const documentOf = async (read: ReadFile): Promise<WholeDocument | undefined> => {
    const texts = pathsOf(collection, id).map(async (path) => [path, await read(path)] as const);
    return readableDocument(new Map(await Promise.all(texts)));
  };
  const before = await documentOf(publishedReader(inner));
  if (!before) return changed;
  const after = await documentOf(draftReader(inner, collection, id));
  return takesOff({ before, after }, { today, known: await readPlaces(inner) })
    ? `${takingOffTitle} ${place}`
    : changed;
}
