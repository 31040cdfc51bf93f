/** The text that a new document starts with. */
import type { Locale } from '#locales';
import { isDocumentName } from '#model/collection-names.ts';
import { documentCollections } from '#model/collections.ts';
import type { OutlineSection } from '#model/fields.ts';

/** The parts that a kind of document always has; none for a name that is no kind of document. */
export function outlineOf(collection: string): readonly OutlineSection[] {
  return isDocumentName(collection) ? documentCollections[collection].outline : [];
}

/** The headings of the model with room below them, as the editor shows them: without ids. */
export function emptyBody(collection: string, locale: Locale): string {
  return outlineOf(collection)
    .map(({ heading }) => `## ${heading[locale]}`)
    .join('\n\n');
}
