/** Phrases of lists, fields, pictures and faults where Decap's own are stiff, wrong, or use another word for the same thing. */
import type { Localized } from '#locales';
import { localizeTable } from '../strings/strings.ts';

/** By their place in Decap's list; `%{…}` stays as it is. */
export const formPhrases: Readonly<Record<string, Localized>> = localizeTable(
  (strings) => strings.formPhrases.formPhrases,
);
