/** Where a reader is in the results. It stands in the entry of the browser's history, so that Back leads to it. */

/** A place in the list: how many results are shown, and which stands how far below the top of the window. */
export interface SearchPlace {
  shown: number;
  /** Number of the first result that is seen, from 0; the list itself when there is none. */
  first: number;
  /** Its distance from the top of the window, in CSS pixels. */
  top: number;
}

/** So long after the last scrolling the place is noted: browsers refuse too many notes. */
const restInMs = 300;

/** More is not fetched at once, whatever a history says. */
const mostShown = 200;

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

/** Reads the place from the state of a history entry; none when the entry has another state. */
export function readPlace(state: unknown): SearchPlace | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  if (!('shown' in state) || !('first' in state) || !('top' in state)) return undefined;
  const { shown, first, top } = state;
  if (!isNumber(shown) || !isNumber(first) || !isNumber(top)) return undefined;
  return { shown: Math.min(mostShown, Math.max(0, Math.floor(shown))), first: Math.max(0, Math.floor(first)), top };
}

/** The place at which the window is. */
function placeIn(list: Element): SearchPlace {
  const items = [...list.children];
  const first = Math.max(
    0,
    items.findIndex((item) => item.getBoundingClientRect().bottom > 0),
  );
  return { shown: items.length, first, top: Math.round((items[first] ?? list).getBoundingClientRect().top) };
}

/** Scrolls so that the list stands in the window as it did. */
export function goTo(list: Element, { first, top }: SearchPlace): void {
  scrollBy({ top: (list.children[first] ?? list).getBoundingClientRect().top - top, behavior: 'instant' });
}

/** Notes the place while the reader moves. */
export class PlaceNotes {
  readonly #list: Element;
  readonly #isSettled: () => boolean;
  #rest = 0;

  /** @param isSettled false while results are on their way: the place of those before is not the place among these */
  constructor(list: Element, isSettled: () => boolean) {
    this.#list = list;
    this.#isSettled = isSettled;
    // The results are not there yet when the browser would scroll.
    history.scrollRestoration = 'manual';
    addEventListener('scroll', () => this.#noteSoon(), { passive: true });
    // Before a link is followed.
    list.addEventListener('click', () => this.#note(), { capture: true });
  }

  /** Forgets a note that waits. */
  cancel(): void {
    clearTimeout(this.#rest);
  }

  #noteSoon(): void {
    this.cancel();
    this.#rest = window.setTimeout(() => this.#note(), restInMs);
  }

  #note(): void {
    this.cancel();
    if (this.#isSettled() && this.#list.childElementCount > 0) history.replaceState(placeIn(this.#list), '');
  }
}
