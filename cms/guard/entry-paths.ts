/** Where the files of an entry stand that Decap names without a language. */
import { locales } from '#locales';
import { isCollectionName, isDocumentName } from '#model/collection-names.ts';
import { documentPath, parsePath, recordPath } from '#model/entry-path.ts';

/** Paths of all files of an entry, whether they exist or not; none for a collection that there is not. */
export function pathsOf(collection: string, id: string): string[] {
  if (!isCollectionName(collection)) return [];
  return isDocumentName(collection)
    ? locales.map((locale) => documentPath(collection, id, locale))
    : [recordPath(collection, id)];
}

/** Decap looks for a document that exists by its path without a language. */
export function pathsNamed(path: string): string[] {
  if (parsePath(path)) return [path];
  const [, collection = '', id = ''] = /^content\/([a-z]+)\/([^/]+)\.mdx$/u.exec(path) ?? [];
  return pathsOf(collection, id);
}
