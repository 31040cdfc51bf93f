import { localeInfo, locales, perLocale } from '#locales';
import type { Locale, Localized } from '#locales';
import { documentCollections, recordCollections } from '#model/collections.ts';
import { parsePath } from '#model/entry-path.ts';
import { labelOf } from '#model/fields.ts';

import { checkContent } from './check-content.ts';
import { issueKinds } from '#model/issues/issue-kinds.ts';
import type { ReadBefore } from './read-files.ts';
import { messageOf } from '#model/issues/message-of.ts';

/** An editor publishes text by text: nearly all of the content is what it was at the last check. */
const before: ReadBefore = new Map();

/** Where a fault stands, in the words of the editor: `Bezoek proef (Nederlands)`. */
function placeIn(file: string, locale: Locale): string {
  const place = parsePath(file);
  if (!place) return file;
  const collection = { ...documentCollections, ...recordCollections }[place.collection];
  const name = `${labelOf({ label: collection.singular }, locale)} ${place.id}`;
  const language = locales.find((each) => file.endsWith(`.${each}.mdx`));
  return language === undefined ? name : `${name} (${localeInfo[language].name})`;
}

/**
 * What keeps the content of a folder from being published: the errors of the content check.
 * @param root folder that holds `content`
 * @returns a sentence per error, in every language of the editor
 */
export async function publishingFaults(root: string): Promise<Localized[]> {
  const errors = (await checkContent(root, { before })).filter(({ kind }) => issueKinds[kind].severity === 'error');
  return errors.map((issue) => perLocale((locale) => `${placeIn(issue.file, locale)}: ${messageOf(issue, locale)}`));
}
