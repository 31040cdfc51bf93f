/** A fault as an editor reads it: the entry by its name, the fault and the remedy. */
import { localeInfo, locales } from '#locales';
import type { Locale } from '#locales';

import { collections } from '../collections.ts';
import { parsePath } from '../entry-path.ts';
import { labelOf } from '../fields.ts';

import type { Issue } from './issue.ts';
import { messageOf } from './message-of.ts';

/** The entry that a file is of, in the words of the editor: `Bezoek proef (Nederlands)`. */
export function entryName(file: string, locale: Locale): string {
  const place = parsePath(file);
  if (!place) return file;
  const name = `${labelOf({ label: collections[place.collection].singular }, locale)} ${place.id}`;
  const language = locales.find((each) => each === place.locale);
  return language === undefined ? name : `${name} (${localeInfo[language].name})`;
}

/** Place, fault and remedy, in one language. */
export function issueSentence(issue: Issue, locale: Locale): string {
  return `${entryName(issue.file, locale)}: ${messageOf(issue, locale)}`;
}
