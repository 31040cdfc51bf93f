/** A file that cannot be read, as a fault with a place and words. */
import type { EntryFileError } from '../entry-file.ts';

import type { Issue } from './issue.ts';

/** The fault of a file. */
export function unreadableIssue(file: string, { fault, line, message }: EntryFileError): Issue {
  return { kind: fault, file, line, values: { detail: message.replace(/^line \d+: /u, '') } };
}
