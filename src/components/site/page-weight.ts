/**
 * Places in a page's HTML where the build writes its weight, once the page is finished: only then
 * is it known. They stand between two letters for private use, which no file of the content may hold
 * (`src/content-model/hidden-signs.ts`): no text can be taken for one of them.
 */
export const weightMark = {
  /** Compressed size of the page itself. */
  page: '\uE000page-weight\uE000',
  /** Compressed size of what all pages share: style and font. */
  shared: '\uE000shared-weight\uE000',
} as const;

/** Place in a page's HTML where the build writes the compressed size of another page. */
export function weightOfMark(path: string): string {
  return `\uE000weight-of:${path}\uE000`;
}

/** Finds those places; the group is the address of the other page. */
export const weightOfPlace = /\uE000weight-of:(?<path>[^\uE000]+)\uE000/gu;

/** Place in a page's HTML where the build writes how large the page is as one file, pictures included. */
export const oneFileMark = '\uE000one-file-size\uE000';

/** Place in a page's HTML where the build writes what its pictures weigh together at most: a small screen fetches smaller ones. */
export const picturesMark = '\uE000pictures-weight\uE000';
