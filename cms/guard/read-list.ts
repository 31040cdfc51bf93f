/** Lists the entries of a collection so that one bad or missing file does not hide another. */
import { otherLocale } from '#locales';
import { EntryFileError, formatDocument, formatRecord } from '#model/entry-file.ts';
import { documentPath, parsePath } from '#model/entry-path.ts';
import { recordCollections } from '#model/collections.ts';

import type { FileEntry } from './backend-types.ts';
import { emptyForm, isDocumentPath, marked, refuseUnreadable } from './read-pair.ts';
import { Refusal } from './refusal.ts';
import { versionOf } from './versions.ts';

/** What the list shows for a file that the editor will refuse to open. */
function warningFor(path: string): string {
  const place = parsePath(path);
  const title = `⚠ ${path}`;
  if (place === undefined || isDocumentPath(place)) return formatDocument({ data: { title }, body: '', keyOrder: [] });
  const model = new Map(Object.entries(recordCollections)).get(place.collection);
  return formatRecord({ [model?.titleField ?? 'title']: { nl: title, uk: title } }, []);
}

function isOpenable(path: string, content: string): boolean {
  try {
    refuseUnreadable(path, content);
    return true;
  } catch (error) {
    if (error instanceof Refusal || error instanceof EntryFileError) return false;
    throw error;
  }
}

async function listed(entry: FileEntry): Promise<FileEntry> {
  const { path } = entry.file;
  if (!isOpenable(path, entry.data)) return { ...entry, data: warningFor(path) };
  return { ...entry, data: marked(path, entry.data, await versionOf(path, entry.data)) };
}

/** The empty form of the other language, where a document has one language only. */
async function missingPartner(entry: FileEntry, paths: ReadonlySet<string>): Promise<FileEntry[]> {
  const place = parsePath(entry.file.path);
  if (!isDocumentPath(place)) return [];
  const locale = otherLocale(place.locale);
  const path = documentPath(place.collection, place.id, locale);
  if (paths.has(path)) return [];
  const text = isOpenable(entry.file.path, entry.data) ? emptyForm({ ...place, locale }, entry.data) : warningFor(path);
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
