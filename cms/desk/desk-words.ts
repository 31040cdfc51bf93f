/** What the desk says, whatever it lists. */
import type { Localized } from '#locales';

import type { RowKind } from './desk-row.ts';
import { localizeTable } from '../strings/strings.ts';

/** Heading above the rows of a kind. */
export const kindHeadings: Readonly<Record<RowKind, Localized>> = localizeTable((strings) => strings.desk.kindHeadings);

/** What an editor does about them. */
export const kindRemedies: Readonly<Record<RowKind, Localized>> = localizeTable((strings) => strings.desk.kindRemedies);

export const pageWords = localizeTable((strings) => strings.desk.pageWords);
