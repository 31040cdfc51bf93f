/** A fault as an editor is told of it: in which text it stands, what it is, and what to do. */
import { localeInfo, locales } from '#locales';
import type { Locale } from '#locales';

import { documentCollections, recordCollections } from '../collections.ts';
import { parsePath } from '../entry-path.ts';
import { labelOf } from '../fields.ts';

import type { Issue } from './issue.ts';
import { messageOf } from './message-of.ts';

/** Where a fault stands, in the words of the editor: `Bezoek proef (Nederlands)`. */
function placeIn(file: string, locale: Locale): string {
  const place = parsePath(file);
  if (!place) return file;
  const collection = { ...documentCollections, ...recordCollections }[place.collection];
  const name = `${labelOf({ label: collection.singular }, locale)} ${place.id}`;
  const language = locales.find((each) => file.endsWith(`.${each}.mdx`));
  return language === undefined ? name : `${name} (${localeInfo[language].name})`;
}

/** Place, fault and remedy. */
export function issueSentence(issue: Issue, locale: Locale): string {
  return `${placeIn(issue.file, locale)}: ${messageOf(issue, locale)}`;
}
