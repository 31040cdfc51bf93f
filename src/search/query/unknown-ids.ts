/** Ids in an address that a page does not know, as it names them to the reader. */

/** An address may hold anything: so many ids are named, and so much of each. */
const mostNamed = 5;
const longestName = 40;

/** The ids in one line; an address that holds many or long ones does not fill the page. */
export function namesOf(ids: readonly string[]): string {
  const shown = ids.slice(0, mostNamed).map((id) => (id.length > longestName ? `${id.slice(0, longestName)}…` : id));
  return shown.join(', ') + (ids.length > mostNamed ? ', …' : '');
}
