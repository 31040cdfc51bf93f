/**
 * "Everything but the place", at the moment of saving. A draft is a commit, and Git never forgets: a text that still
 * names the place is refused before it gets there.
 */
import { localeInfo, perLocale } from '#locales';
import type { Locale, Localized } from '#locales';
import type { DocumentName } from '#model/collection-names.ts';
import { EntryFileError, parseDocument } from '#model/entry-file.ts';
import type { WholeDocument } from '#model/entry-texts.ts';
import { parsePath } from '#model/entry-path.ts';
import type { KnownPlaces } from '#model/known-places.ts';
import { waitingText } from '#model/waiting-words.ts';
import { isPlaceWithheld, placeFaults } from '#model/withheld-place.ts';
import type { PlaceFault } from '#model/withheld-place.ts';

import { fieldPathText } from './field-path.ts';
import { isDocumentPath } from './read-pair.ts';
import { localize } from '../strings/strings.ts';

export type Contents = ReadonlyMap<string, string | undefined>;

/**
 * The document that files of one entry hold; undefined when they are none of a document.
 * @throws EntryFileError when one of them cannot be read
 */
export function documentIn(contents: Contents): WholeDocument<DocumentName> | undefined {
  const files = [...contents].flatMap(([path, text]) => {
    const place = parsePath(path);
    return isDocumentPath(place) && text !== undefined ? [{ place, file: parseDocument(text) }] : [];
  });
  const [first] = files;
  if (!first) return undefined;
  const versions = files.map(({ place, file }) => ({ locale: place.locale, data: file.data, body: file.body }));
  return { collection: first.place.collection, id: first.place.id, versions };
}

/** The same; undefined as well where a file cannot be read. */
export function readableDocument(contents: Contents): WholeDocument<DocumentName> | undefined {
  try {
    return documentIn(contents);
  } catch (error) {
    if (error instanceof EntryFileError) return undefined;
    throw error;
  }
}

function placeOf({ collection }: WholeDocument, fault: PlaceFault, locale: Locale): string {
  const language = fault.locale === undefined ? [] : [localeInfo[fault.locale].name];
  const field = fault.path ? [fieldPathText(collection, fault.path, locale)] : [];
  return [...language, ...field].map((part) => `${part}: `).join('');
}

/**
 * Where a document says the place that it withholds, a sentence each in every language of the editor.
 * @param files paths of the pictures that are saved with it
 */
export function placeSentences(document: WholeDocument, known: KnownPlaces, files: readonly string[]): Localized[] {
  const faults = placeFaults(document, known, files).filter(({ kind }) => kind !== 'area-mismatch');
  const sentences = faults.map((fault) => {
    return perLocale((locale) => `${placeOf(document, fault, locale)}${waitingText(fault, locale)}`);
  });
  return sentences.filter((one, index) => sentences.findIndex(({ nl }) => nl === one.nl) === index);
}

/** Whether what stands already names the place that a document withholds from now on: its history keeps it. */
export function hasToldPlace(before: WholeDocument | undefined, after: WholeDocument, known: KnownPlaces): boolean {
  if (!before || isPlaceWithheld(before) || !isPlaceWithheld(after)) return false;
  const versions = before.versions.map((version) => {
    return { ...version, data: { ...version.data, sensitivity: { level: 'place-withheld' } } };
  });
  return placeFaults({ ...before, versions }, known).some(({ kind }) => kind !== 'area-mismatch');
}

/** What the editor is told once such a text is saved. */
export const toldPlaceNotice = localize((strings) => strings.refusals.words.toldPlaceNotice);
