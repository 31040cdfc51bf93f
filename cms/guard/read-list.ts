/** Lists the entries of a collection so that one bad or missing file does not hide another. */
import { otherLocale, perLocale } from '#locales';
import { EntryFileError, formatDocument, formatRecord, parseDocument, parseRecord } from '#model/entry-file.ts';
import type { DocumentFile } from '#model/entry-file.ts';
import { documentPath, parsePath } from '#model/entry-path.ts';
import { recordCollections } from '#model/collections.ts';

import { baseKey, listedBase } from '../format/base-mark.ts';
import { hasCodeSigns } from '../format/code-signs.ts';
import { keepRead, readBefore } from '../format/read-before.ts';

import type { FileEntry } from './backend-types.ts';
import { emptyForm, isDocumentPath, marked, refuseUnreadable } from './read-pair.ts';
import { Refusal } from './refusal.ts';
import { versionOf } from './versions.ts';

/** What the list shows for a file that the editor will refuse to open. */
export function warningFor(path: string): string {
  const place = parsePath(path);
  const title = `⚠ ${path}`;
  if (place === undefined || isDocumentPath(place)) return formatDocument({ data: { title }, body: '', keyOrder: [] });
  const model = new Map(Object.entries(recordCollections)).get(place.collection);
  return formatRecord({ [model?.titleField ?? 'title']: perLocale(() => title) }, []);
}

/**
 * Reads a file for a list, fast: a text without any of the signs of code, tags and comments is not
 * read itself. One that only has a wrong block is listed, and refused when it is opened.
 * @returns undefined when the editor would not open it; no `document` for a record
 */
function readListed(path: string, content: string): { document?: DocumentFile } | undefined {
  try {
    if (!isDocumentPath(parsePath(path))) {
      parseRecord(content);
      return {};
    }
    const before = readBefore(content);
    if (before) return { document: before };
    const document = parseDocument(content);
    if (hasCodeSigns(document.body)) refuseUnreadable(path, content);
    keepRead(content, document);
    return { document };
  } catch (error) {
    if (error instanceof Refusal || error instanceof EntryFileError) return undefined;
    throw error;
  }
}

async function listed(entry: FileEntry): Promise<FileEntry> {
  const { path } = entry.file;
  const found = readListed(path, entry.data);
  if (!found) return { ...entry, data: warningFor(path) };
  const version = entry.isHead === true ? listedBase : await versionOf(path, entry.data);
  const data = marked(path, entry.data, version);
  if (found.document) keepRead(data, { ...found.document, data: { [baseKey]: version, ...found.document.data } });
  return { ...entry, data };
}

/** The empty form of the other language, where a document has one language only. */
async function missingPartner(entry: FileEntry, paths: ReadonlySet<string>): Promise<FileEntry[]> {
  const place = parsePath(entry.file.path);
  if (!isDocumentPath(place)) return [];
  const locale = otherLocale(place.locale);
  const path = documentPath(place.collection, place.id, locale);
  if (paths.has(path)) return [];
  const isOpenable = readListed(entry.file.path, entry.data) !== undefined;
  const text = isOpenable ? emptyForm({ ...place, locale }, entry.data) : warningFor(path);
  return [{ data: marked(path, text, await versionOf(path, undefined)), file: { path, id: null } }];
}

/** The files of a list, marked with their versions; every document has both of its forms. */
export async function markedList(entries: readonly FileEntry[]): Promise<FileEntry[]> {
  const known = entries.filter(({ file }) => parsePath(file.path) !== undefined);
  const paths = new Set(known.map(({ file }) => file.path));
  const [own, partners] = await Promise.all([
    Promise.all(known.map(listed)),
    Promise.all(known.map((entry) => missingPartner(entry, paths))),
  ]);
  return [...own, ...partners.flat()];
}
