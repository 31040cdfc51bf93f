/** The entries that the rules between entries look at: all of them in the content check, those that matter in the editor. */
import { otherLocale, type Localized } from '#locales';

import { documentPath } from '../entry-path.ts';

import type { DocumentEntry, Entry, RecordEntry } from './entry.ts';

/** What the portal says of itself, as far as entries may not say the same. */
export interface Portal {
  /** Where it is published. */
  url: string;
  /** Titles of its own pages. */
  titles: Localized<readonly string[]>;
  /** Title of the page with both languages of a text; `{{title}}` stands for the one of the text. */
  pairTitle: Localized;
}

export interface KnownEntries {
  documents: DocumentEntry[];
  records: RecordEntry[];
  byPath: Map<string, Entry>;
  /** Paths of all files, readable or not. */
  paths: ReadonlySet<string>;
  portal: Portal;
}

/** The other language of a document; undefined when it is missing or cannot be read. */
export function counterpartOf(
  { byPath }: Pick<KnownEntries, 'byPath'>,
  entry: DocumentEntry,
): DocumentEntry | undefined {
  const other = byPath.get(documentPath(entry.collection, entry.id, otherLocale(entry.locale)));
  return other?.locale === undefined ? undefined : other;
}
