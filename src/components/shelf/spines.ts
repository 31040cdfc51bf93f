/** The drawing of a shelf: one spine per text, as wide as the text is long. */

const shelfWidth = 540;
const gap = 6;
const widest = 124;
const narrowest = 18;

export interface Spine {
  x: number;
  width: number;
}

/** Widths of the places that are drawn as free, from left to right. */
const freeWidths = [44, 22, 58, 40, 70, 30];

/**
 * Places spines side by side on the shelf. Very short texts keep a spine one can see; a full shelf
 * makes all spines narrower.
 * @param lengths of the texts, in characters
 */
export function placeSpines(lengths: readonly number[]): Spine[] {
  const room = shelfWidth - gap * Math.max(0, lengths.length - 1);
  const longest = Math.max(1, ...lengths);
  const wanted = lengths.map((length) => Math.max(narrowest, (length / longest) * widest));
  const sum = wanted.reduce((total, width) => total + width, 0);
  const scale = Math.min(1, room / Math.max(1, sum));
  let x = 8;
  return wanted.map((each) => {
    const width = Math.round(each * scale);
    const spine = { x, width };
    x += width + gap;
    return spine;
  });
}

/** Free places behind the last spine, as far as the shelf reaches. */
export function freePlaces(spines: readonly Spine[]): Spine[] {
  const last = spines.at(-1);
  let x = last ? last.x + last.width + 2 * gap : 8;
  const places: Spine[] = [];
  for (const width of freeWidths) {
    if (x + width > shelfWidth + gap) break;
    places.push({ x, width });
    x += width + 2 * gap;
  }
  return places;
}
