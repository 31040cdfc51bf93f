/** Which answers to findings an entry keeps when it is saved. */
import { personalDataInEntry } from '#model/writing/entry-privacy.ts';
import type { EntryParts } from '#model/writing/entry-privacy.ts';
import { answersOf, neededAnswers } from '#model/writing/not-personal.ts';
import type { RawData } from '#model/entry-file.ts';

/**
 * The answers that something in the entry still asks for; undefined for none.
 * @param data the fields as they were typed
 * @param files the entry as it would be saved, each of its files
 */
export function keptAnswers(data: RawData, files: () => readonly EntryParts[]): string[] | undefined {
  const answers = answersOf(data);
  const kept = answers.length === 0 ? [] : neededAnswers(answers, files().flatMap(personalDataInEntry));
  return kept.length === 0 ? undefined : kept;
}
