/** What the check of a proposed change found, as a refusal in the words of the editor. */
import { locales } from '#locales';
import type { Locale } from '#locales';
import { parseFaultLine } from '#model/issues/fault-line.ts';
import { issueSentence } from '#model/issues/issue-sentence.ts';

import { Refusal } from '../guard/refusal.ts';
import { stringsIn } from '../strings/strings.ts';

/** That there are more faults, in all languages, parted by tabs as messages read them. */
export function moreFaults(count: number): string {
  return locales.map((locale) => stringsIn(locale).controls.fields.more(count)).join('\t');
}

/**
 * Why a check that failed keeps a text from being published.
 * @param line what the check left; only what the table of kinds knows is repeated
 */
export function checkRefusal(line: string, locale: Locale): Refusal {
  const read = parseFaultLine(line);
  if (!read) return new Refusal('check-unexplained');
  return new Refusal('check-failed', [
    ...read.faults.map((fault) => issueSentence(fault, locale)),
    ...(read.more > 0 ? [moreFaults(read.more)] : []),
  ]);
}
