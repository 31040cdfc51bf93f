import { perLocale } from '#locales';
import type { Localized } from '#locales';
import { issueKinds } from '#model/issues/issue-kinds.ts';
import { issueSentence } from '#model/issues/issue-sentence.ts';

import { checkContent } from './check-content.ts';
import type { ReadBefore } from './read-files.ts';

/** An editor publishes text by text: nearly all of the content is what it was at the last check. */
const before: ReadBefore = new Map();

/**
 * What keeps the content of a folder from being published: the errors of the content check.
 * @param root folder that holds `content`
 * @returns a sentence per error, in every language of the editor
 */
export async function publishingFaults(root: string): Promise<Localized[]> {
  const errors = (await checkContent(root, { before })).filter(({ kind }) => issueKinds[kind].severity === 'error');
  return errors.map((issue) => perLocale((locale) => issueSentence(issue, locale)));
}
