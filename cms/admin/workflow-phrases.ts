/** Phrases on saving, publishing and removing: one word for one thing, and no word of machines. */
import type { Localized } from '#locales';
import { localizeTable } from '../strings/strings.ts';

/** By their place in Decap's list; `%{…}` stays as it is. */
export const workflowPhrases: Readonly<Record<string, Localized>> = localizeTable(
  (strings) => strings.workflowPhrases.workflowPhrases,
);
