/** How a Ukrainian act is cited in Ukrainian. */
import { isRawData } from '../entry-file.ts';
import type { RawData } from '../entry-file.ts';

import type { WritingFinding } from './findings.ts';

/**
 * Whether a title is the official one as acts carry it: «Про …» in quotation marks, also with kind, day and number before
 * it. A code and the Constitution have a name of their own.
 */
export function hasOfficialTitle(title: string): boolean {
  return /«[^»]+»/u.test(title) || /кодекс|Конституція/iu.test(title);
}

/** The finding about the record of a law whose Ukrainian title is not the official one; undefined for all others. */
export function officialTitleFinding({ country, title }: RawData): WritingFinding | undefined {
  const { uk: text } = isRawData(title) ? title : {};
  if (country !== 'UA' || typeof text !== 'string' || hasOfficialTitle(text)) return undefined;
  return { kind: 'official-title', line: 1, found: text };
}
