/** What in the open form looks like data about a person, answered or not. */
import type { Locale } from '#locales';
import type { CollectionName } from '#model/collection-names.ts';
import type { RawData } from '#model/entry-file.ts';
import { readText } from '#model/safe-mdx/read-text.ts';
import { personalDataInEntry } from '#model/writing/entry-privacy.ts';
import { findingKey } from '#model/writing/personal-data.ts';
import { personalWording } from '#model/writing/personal-wording.ts';

import { placeWords } from '../guard/place-words.ts';

/** The values of one pane. */
export interface FormValues {
  /** Language of a document. */
  language: Locale | undefined;
  values: RawData;
}

export interface FormFinding {
  /** The words that were found. */
  words: string;
  /** What they look like and where they stand, in the editor's words. */
  notes: string[];
}

function inPane(collection: CollectionName, { language, values }: FormValues, locale: Locale) {
  const { body: typed, ...data } = values;
  const body = typeof typed === 'string' ? typed : '';
  const parts = { yaml: '', data, ...(language !== undefined && { text: readText(body) }) };
  return personalDataInEntry(parts).map(({ kind, found, place }) => {
    const looksLike = personalWording[kind].looksLike[locale];
    return { found, note: `${looksLike} (${placeWords({ collection, language, body }, place, locale)}).` };
  });
}

/**
 * Everything that is found in the form, the same words once.
 * @param locale language of the sentences
 */
export function formFindings(collection: CollectionName, panes: readonly FormValues[], locale: Locale): FormFinding[] {
  const findings = new Map<string, FormFinding>();
  for (const { found, note } of panes.flatMap((pane) => inPane(collection, pane, locale))) {
    const key = findingKey(found);
    const { words, notes } = findings.get(key) ?? { words: found, notes: [] };
    findings.set(key, { words, notes: [...new Set([...notes, note])] });
  }
  return [...findings.values()];
}
