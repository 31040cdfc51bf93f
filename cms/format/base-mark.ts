/**
 * The mark that tells from which version of a file a form was filled. It travels as a field of the
 * form through Decap, also into the backup of unsaved text, and never reaches Git.
 */
import type { RawData } from '#model/entry-file.ts';

export const baseKey = '_base';

/**
 * The mark of a document in a list that came without its text. It is the version of no file: a form
 * that was filled from a list could never be saved over the text.
 */
export const listedBase = 'listed';

/** The mark of an entry's form; undefined for a new one. */
export function baseOf(data: RawData): string | undefined {
  const base = data[baseKey];
  return typeof base === 'string' ? base : undefined;
}

export function withoutBase(data: RawData): RawData {
  const { [baseKey]: _, ...rest } = data;
  return rest;
}
