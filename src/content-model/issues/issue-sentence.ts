/** A fault as an editor reads it: the entry by its name, the fault and the remedy. */
import { localeInfo, locales } from '#locales';
import type { Locale, Localized } from '#locales';

import { isCollectionName } from '../collection-names.ts';
import { collections } from '../collections.ts';
import { parsePath } from '../entry-path.ts';
import { labelOf } from '../fields.ts';

import type { Issue } from './issue.ts';
import { messageOf } from './message-of.ts';

const pictureWord: Localized = { nl: 'Foto', uk: 'Світлина' };

/** A picture by its name and the entry that it came with; any other file by its path. */
function fileName(file: string, locale: Locale): string {
  const [, collection = '', id, name] = /^content\/media\/([a-z]+)\/(?:([a-z0-9-]+)\/)?([^/]+)$/u.exec(file) ?? [];
  if (name === undefined || !isCollectionName(collection)) return file;
  const kind = labelOf({ label: collections[collection].singular }, locale);
  return `${pictureWord[locale]} ${name} (${id === undefined ? kind : `${kind} ${id}`})`;
}

/** The entry or picture that a file is of, in the words of the editor: `Bezoek proef (Nederlands)`. */
export function entryName(file: string, locale: Locale): string {
  const place = parsePath(file);
  if (!place) return fileName(file, locale);
  const name = `${labelOf({ label: collections[place.collection].singular }, locale)} ${place.id}`;
  const language = locales.find((each) => each === place.locale);
  return language === undefined ? name : `${name} (${localeInfo[language].name})`;
}

/** Place, fault and remedy, in one language. */
export function issueSentence(issue: Issue, locale: Locale): string {
  return `${entryName(issue.file, locale)}: ${messageOf(issue, locale)}`;
}
