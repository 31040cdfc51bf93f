/** Where a link to the same page in the other language leads. Knows no page. */

/** The part of an address that says what a reader sees of a page. */
export interface Place {
  /** With its question mark, or empty. */
  search: string;
  /** With its number sign, or empty. */
  hash: string;
}

/**
 * The address of a link that keeps query and place.
 * @param href of the link as the page has it
 * @param place where the reader is
 */
export function atPlace(href: string, { search, hash }: Place): string {
  const [path = ''] = href.split(/[?#]/u);
  return path + search + hash;
}
