import type { Prefixes } from '#offline/shelf-items.ts';

/** A piece of the shelf as its page lists it. */
export interface ShelfPiece {
  title: string;
  /** Where it opens; the rest of the portal has no page of its own. */
  href?: string | undefined;
  /** Language of the title, when it is not that of the page. */
  lang?: string | undefined;
  /** What it brings along. */
  text?: string | undefined;
  /** Kind, and in which languages it can be read. */
  notes: readonly string[];
  /** Starts of the addresses that make it up. */
  prefixes: Prefixes;
  /** All other pieces need it: it goes only with everything. */
  needed?: true;
}
