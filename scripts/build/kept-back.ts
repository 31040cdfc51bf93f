/** What the newest version of a faulty text takes from readers, an earlier version must not show. */
import { isAgreed } from '#model/consent.ts';
import { EntryFileError, isRawData, parseDocument } from '#model/entry-file.ts';
import type { DocumentFile, RawData } from '#model/entry-file.ts';
import { withholdsPlace } from '#model/needed-fields.ts';
import { parties } from '#model/release-fields.ts';
import { isTime, statusOn } from '#model/visibility.ts';

import { spliceDocument } from '../../cms/format/splice-document.ts';

/** How much of a text its status, its days and its sensitivity keep from readers, the most last. */
const degrees = ['open', 'place', 'withdrawn', 'hidden'] as const;
type Degree = (typeof degrees)[number];

function degreeOf(data: RawData, today: string): Degree {
  const status = statusOn(data, today);
  if (status === 'draft' || status === 'review' || !isTime(data, today)) return 'hidden';
  if (status === 'withdrawn') return 'withdrawn';
  return withholdsPlace(data) ? 'place' : 'open';
}

function fileOf(text: string): DocumentFile | undefined {
  try {
    return parseDocument(text);
  } catch (error) {
    if (error instanceof EntryFileError) return undefined;
    throw error;
  }
}

function fieldsIn(texts: readonly string[]): RawData[] {
  return texts.map((text) => fileOf(text)?.data).filter((data) => data !== undefined);
}

/** Whether any of the files of a version can be read. */
export function isReadable(texts: readonly string[]): boolean {
  return fieldsIn(texts).length > 0;
}

/** The most that any of the files keeps back; those that cannot be read say nothing. */
function degreeIn(versions: readonly RawData[], today: string): number {
  return Math.max(0, ...versions.map((data) => degrees.indexOf(degreeOf(data, today))));
}

function releaseOf({ release }: RawData): RawData {
  return isRawData(release) ? release : {};
}

/** Whether somebody who agreed to an earlier version does so no more, or a publication that showed everything is named no more. */
function takesBackWord(newer: readonly RawData[], earlier: readonly RawData[], today: string): boolean {
  const agree = (versions: readonly RawData[], party: (typeof parties)[number]): boolean =>
    versions.every((data) => isAgreed(releaseOf(data)[party], today));
  const isPublic = (versions: readonly RawData[]): boolean =>
    versions.some((data) => releaseOf(data)['alreadyPublic'] !== undefined);
  const isSilent = parties.some((party) => !agree(newer, party));
  const isUnsaid = parties.some((party) => agree(earlier, party) && !agree(newer, party));
  return isUnsaid || (isSilent && isPublic(earlier) && !isPublic(newer));
}

/**
 * Whether a version of a document keeps more from readers than an earlier one, or has the word of fewer people.
 * @param today ISO day
 */
export function keepsBack(newer: readonly string[], earlier: readonly string[], today: string): boolean {
  const [after, before] = [fieldsIn(newer), fieldsIn(earlier)];
  if (after.length === 0 || before.length === 0) return false;
  return degreeIn(after, today) > degreeIn(before, today) || takesBackWord(after, before, today);
}

/** A document as a draft, to which others may still lead; one that cannot be read stays as it is. */
export function asDraft(text: string): string {
  const file = fileOf(text);
  if (!file) return text;
  const { data, body } = file;
  return spliceDocument({ before: text, data: { ...data, status: 'draft' }, body, keyOrder: Object.keys(data) });
}
