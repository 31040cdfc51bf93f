/** Where each entry's file lives. */
import { isLocale } from '#locales';
import type { Locale } from '#locales';

import { isCollectionName, isDocumentName } from './collection-names.ts';
import type { CollectionName, DocumentName, RecordName } from './collection-names.ts';

/** The folder of all content, from the root of the repository. */
export const contentFolder = 'content';

/** The shape of an entry's id: the key that both languages share, never an address. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/**
 * Most characters of an id: with the endings of files and branches, and of files that are being written beside them, a name
 * has at most 255 bytes on every disk.
 */
export const longestId = 200;

/** Most characters of the last part of an address: it is the name of a folder of the site, and people pass it on. */
export const longestSlug = 100;

export type EntryPath =
  | { collection: DocumentName; id: string; locale: Locale }
  | { collection: Exclude<CollectionName, DocumentName>; id: string; locale?: undefined };

/** Path of one language file of a document, from the root of the repository. */
export function documentPath(name: DocumentName, id: string, locale: Locale): string {
  return `${contentFolder}/${name}/${id}.${locale}.mdx`;
}

/** Path of a record, from the root of the repository. */
export function recordPath(name: RecordName, id: string): string {
  return `${contentFolder}/${name}/${id}.yaml`;
}

/**
 * The entry that a path stands for; the inverse of `documentPath` and `recordPath`. Undefined for a
 * path that no entry may have.
 */
export function parsePath(path: string): EntryPath | undefined {
  const [folder, name = '', file = '', ...deeper] = path.split('/');
  if (folder !== contentFolder || deeper.length > 0 || !isCollectionName(name)) return undefined;
  const [id = '', ...endings] = file.split('.');
  if (!idPattern.test(id)) return undefined;
  if (!isDocumentName(name)) return endings.join('.') === 'yaml' ? { collection: name, id } : undefined;
  const [locale, ending, ...more] = endings;
  return isLocale(locale) && ending === 'mdx' && more.length === 0 ? { collection: name, id, locale } : undefined;
}
