import type { Locale } from '#locales';
import type { DocumentName } from '#model/collection-names.ts';
import { documentCollections } from '#model/collections.ts';
import type { OutlineSection } from '#model/fields.ts';
import type { Section } from '#model/sections.ts';

/**
 * The headings of a text, with the reader's own words for those that the model knows.
 * @returns `own` is absent for a heading that only the text has
 */
export function outlineOf(collection: DocumentName, sections: readonly Section[], locale: Locale) {
  const known: readonly OutlineSection[] = documentCollections[collection].outline;
  return sections.map(({ id, heading }) => ({
    heading,
    own: known.find((section) => section.id === id)?.heading[locale],
  }));
}
