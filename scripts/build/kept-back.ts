/** What the newest version of a faulty text takes from readers, an earlier version must not show. */
import { EntryFileError, parseDocument, splitDocument } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import { withholdsPlace } from '#model/needed-fields.ts';
import { spliceYaml } from '#model/splice-yaml.ts';
import { isTime, statusOn } from '#model/visibility.ts';

/** How much of a text its fields keep from readers, the most last. */
const degrees = ['open', 'place', 'withdrawn', 'hidden'] as const;
type Degree = (typeof degrees)[number];

function degreeOf(data: RawData, today: string): Degree {
  const status = statusOn(data, today);
  if (status === 'draft' || status === 'review' || !isTime(data, today)) return 'hidden';
  if (status === 'withdrawn') return 'withdrawn';
  return withholdsPlace(data) ? 'place' : 'open';
}

function dataOf(text: string): RawData | undefined {
  try {
    return parseDocument(text).data;
  } catch (error) {
    if (error instanceof EntryFileError) return undefined;
    throw error;
  }
}

/** Whether any of the files of a version can be read. */
export function isReadable(texts: readonly string[]): boolean {
  return texts.some((text) => dataOf(text) !== undefined);
}

/** The most that any of the files keeps back; those that cannot be read say nothing. */
function degreeIn(texts: readonly string[], today: string): number {
  const found = texts.map(dataOf).filter((data) => data !== undefined);
  return Math.max(0, ...found.map((data) => degrees.indexOf(degreeOf(data, today))));
}

/**
 * Whether a version of a document keeps more from readers than an earlier one.
 * @param today ISO day
 */
export function keepsBack(newer: readonly string[], earlier: readonly string[], today: string): boolean {
  return degreeIn(newer, today) > degreeIn(earlier, today);
}

/** A document as a draft, to which others may still lead; one that cannot be read stays as it is. */
export function asDraft(text: string): string {
  const data = dataOf(text);
  if (!data) return text;
  const { frontMatter } = splitDocument(text);
  const opening = text.indexOf('\n') + 1;
  const changed = spliceYaml(frontMatter, { ...data, status: 'draft' }, Object.keys(data));
  return text.slice(0, opening) + changed + text.slice(opening + frontMatter.length);
}
