/** Reads the files of an entry for the editor: all languages together, checked, marked with their version. */
import { locales, otherLocale } from '#locales';
import type { Locale } from '#locales';
import type { DocumentName } from '#model/collection-names.ts';
import { documentCollections } from '#model/collections.ts';
import { EntryFileError, formatDocument, parseDocument, parseRecord } from '#model/entry-file.ts';
import { documentPath, parsePath } from '#model/entry-path.ts';
import type { EntryPath } from '#model/entry-path.ts';

import { emptyBody } from '../config/outline.ts';
import { baseKey } from '../format/base-mark.ts';

import { Refusal } from './refusal.ts';
import { openingFaults } from './text-check.ts';
import { unreadableText } from './unreadable-text.ts';

/** Content of a path; undefined when there is no file. */
export type ReadFile = (path: string) => Promise<string | undefined>;

type DocumentPath = EntryPath & { locale: Locale };

/** Whether a path is one language of a document. */
export function isDocumentPath(place: EntryPath | undefined): place is DocumentPath & { collection: DocumentName } {
  return place?.locale !== undefined;
}

/** Paths of all the files of the entry that a path belongs to. */
export function pathsOfEntry(path: string): string[] {
  const place = parsePath(path);
  if (!isDocumentPath(place)) return [path];
  return locales.map((locale) => documentPath(place.collection, place.id, locale));
}

/** @throws Refusal when the editor could not give back what the file holds */
export function refuseUnreadable(path: string, content: string): void {
  const place = parsePath(path);
  try {
    if (!isDocumentPath(place)) {
      parseRecord(content);
      return;
    }
    const { body } = parseDocument(content);
    const faults = openingFaults(body, place.locale);
    if (faults.length > 0) throw new Refusal('unsafe-file', [path, ...faults]);
  } catch (error) {
    if (error instanceof EntryFileError) throw new Refusal('unreadable-file', [unreadableText(error, path)]);
    throw error;
  }
}

/** The file as the form is filled from it: with the mark of its version. */
export function marked(path: string, content: string, version: string): string {
  const mark = `${baseKey}: ${JSON.stringify(version)}\n`;
  return isDocumentPath(parsePath(path))
    ? content.replace(/^\uFEFF?---[ \t]*\r?\n/u, (opening) => opening + mark)
    : mark + content;
}

/**
 * The form of a language that has no file yet: what both languages share, and the headings of the
 * model.
 */
export function emptyForm({ collection, locale }: { collection: DocumentName; locale: Locale }, other: string): string {
  const { data } = parseDocument(other);
  const fields = Object.entries(documentCollections[collection].fields);
  const shared = fields.flatMap(([key, { scope }]) => (scope === 'shared' ? [[key, data[key]] as const] : []));
  return formatDocument({
    data: Object.fromEntries(shared),
    body: emptyBody(collection, locale),
    keyOrder: fields.map(([key]) => key),
  });
}

/**
 * The text that fills one form of an entry. All files of the entry are read, so that nobody edits
 * one language of an entry whose other language cannot be read.
 * @returns undefined when the entry has no file at all
 * @throws Refusal when a file cannot be given back as it is
 */
export async function readForm(
  path: string,
  read: ReadFile,
): Promise<{ text: string; isMissing: boolean } | undefined> {
  const contents = new Map<string, string>();
  for (const each of pathsOfEntry(path)) {
    const content = await read(each);
    if (content === undefined) continue;
    refuseUnreadable(each, content);
    contents.set(each, content);
  }
  const own = contents.get(path);
  if (own !== undefined) return { text: own, isMissing: false };
  const place = parsePath(path);
  if (!isDocumentPath(place)) return undefined;
  const other = contents.get(documentPath(place.collection, place.id, otherLocale(place.locale)));
  return other === undefined ? undefined : { text: emptyForm(place, other), isMissing: true };
}
