/** Long lists of entries, for Decap: drawn a part at a time. */

/** Entries that a list draws at a time; more than one screen, so that its end is out of sight. */
const drawnAtOnce = 60;

interface Listing {
  state: { shown?: number } | null;
  props: { entries: { size: number } };
  setState: (state: { shown: number }) => void;
}

/** How many entries a list draws. */
export function shownOf({ state }: Listing): number {
  return state?.shown ?? drawnAtOnce;
}

/** Draws more of a list; says whether there was more. */
export function showMore(listing: Listing): boolean {
  const shown = shownOf(listing);
  if (shown >= listing.props.entries.size) return false;
  listing.setState({ shown: shown + drawnAtOnce });
  return true;
}
