/** How a page says that it is one of this site, and no page that a network puts in its place. */

/** In the meta element `application-name` (HTML, 4.2.5.1) of every page, before anything long. */
export const applicationName = 'kennisbrug';

/** The element itself, for pages that no template makes. */
export const ownPageMeta = `<meta name="application-name" content="${applicationName}">`;

/** Characters of a page in which the element stands. */
const mostOfStart = 2_000;

/** Whether a page that begins like this is one of this site; undefined while too little of it is there. */
export function isOwnStart(start: string): boolean | undefined {
  if (/<meta name="?application-name"? content="?kennisbrug"?/u.test(start.slice(0, mostOfStart))) return true;
  return start.length < mostOfStart ? undefined : false;
}
