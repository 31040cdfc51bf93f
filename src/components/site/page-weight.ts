/**
 * Places in a page's HTML where the build writes its weight, once the page is finished: only then
 * is it known.
 */
export const weightMark = {
  /** Compressed size of the page itself. */
  page: '%page-weight%',
  /** Compressed size of what all pages share: style and font. */
  shared: '%shared-weight%',
} as const;

/** Place in a page's HTML where the build writes the compressed size of another page. */
export function weightOfMark(path: string): string {
  return `%weight-of:${path}%`;
}

/** Finds those places; the group is the address of the other page. */
export const weightOfPlace = /%weight-of:(?<path>[^%]+)%/gu;

/** Place in a page's HTML where the build writes how large the page is as one file, pictures included. */
export const oneFileMark = '%one-file-size%';

/** Place in a page's HTML where the build writes what its pictures weigh together at most: a small screen fetches smaller ones. */
export const picturesMark = '%pictures-weight%';
