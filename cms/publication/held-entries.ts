/** Which entries a site holds back, as far as its note tells who knows their names. */
import { heldMarkOf, heldName } from '#model/build-note.ts';
import type { BuildNote, HeldEntry } from '#model/build-note.ts';
import type { CollectionName } from '#model/collection-names.ts';

/** An entry that is held back; where only the note tells of it, its faults are not known. */
export type Held = Pick<HeldEntry, 'collection' | 'id' | 'faults'> & { isShown: boolean };

interface Known {
  held: readonly HeldEntry[];
  site?: BuildNote;
}

/**
 * The entries that are held back: those that are told by name, and those of a list that the note marks.
 * @param entries names that are known
 */
export async function heldAmong(
  { held, site }: Known,
  entries: readonly { collection: CollectionName; id: string }[],
): Promise<Held[]> {
  const named = held.map(({ shown, ...entry }) => ({ ...entry, isShown: shown !== null }));
  if (!site || site.held.length === 0) return named;
  const told = new Set(named.map(heldName));
  const others = new Map(entries.map(({ collection, id }) => [heldName({ collection, id }), { collection, id }]));
  const marked = [...others].map(async ([name, entry]): Promise<Held[]> => {
    const mark = told.has(name) ? undefined : await heldMarkOf(site, name);
    const noted = site.held.find((each) => each.mark === mark);
    return noted ? [{ ...entry, faults: [], isShown: noted.isShown }] : [];
  });
  return [...named, ...(await Promise.all(marked)).flat()];
}
