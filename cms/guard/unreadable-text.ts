import { locales } from '#locales';
import { EntryFileError } from '#model/entry-file.ts';
import { messageOf } from '#model/issues/message-of.ts';
import { unreadableIssue } from '#model/issues/unreadable.ts';

import { Refusal } from './refusal.ts';

/**
 * Why a text cannot be read, in every language of the editor: see `sentenceIn` in `messages.ts`.
 * @param path of the file; none for what an editor just typed
 */
export function unreadableText(error: EntryFileError, path?: string): string {
  const issue = unreadableIssue(path ?? '', error);
  const place = path === undefined ? '' : `${path}:${issue.line}  `;
  return locales.map((locale) => place + messageOf(issue, locale)).join('\t');
}

/** What a reader cannot read of a text that is to be saved, as a refusal; any other failure as it is. */
export function readingRefusal(error: unknown): unknown {
  return error instanceof EntryFileError ? new Refusal('unsafe-text', [unreadableText(error)]) : error;
}
