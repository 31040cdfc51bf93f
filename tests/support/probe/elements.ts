/** What the probes, which run inside the page, ask of its elements. */

/** How a fault names an element: enough to find it. */
export function nameOf(element: Element): string {
  const id = element.id === '' ? '' : `#${element.id}`;
  const classes = [...element.classList].map((name) => `.${name}`).join('');
  const text = element.textContent.trim().replace(/\s+/gu, ' ').slice(0, 40);
  return `${element.localName}${id}${classes} “${text}”`;
}

/** Whether an eye can see it: drawn, and not kept for screen readers. */
export function isShown(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true }) && element.closest('.kb-vh') === null;
}

/** Elements that match and can be seen, below an element. */
export function shown(selector: string, root: ParentNode = document): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>(selector)].filter(isShown);
}

/** The nearest element around it, or itself, that is a box of its own and not a part of a line. */
export function blockOf(element: Element): Element {
  let block = element;
  while (block.parentElement && /^(?:inline|contents|ruby)$/u.test(getComputedStyle(block).display)) {
    block = block.parentElement;
  }
  return block;
}

/** Whether a box scrolls sideways by itself and can be reached by keyboard: what stands in it may be wider. */
export function isScrollBox(box: Element): boolean {
  return box instanceof HTMLElement && box.tabIndex >= 0 && /^(?:auto|scroll)$/u.test(getComputedStyle(box).overflowX);
}

/** A line of text, or a part of one. */
export interface TextBox {
  element: Element;
  block: Element;
  box: DOMRect;
}

/** Every piece of text that can be seen. */
export function textBoxes(): TextBox[] {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const range = document.createRange();
  const found: TextBox[] = [];
  while (walker.nextNode()) {
    const { parentElement: element, textContent } = walker.currentNode;
    if (!element || textContent?.trim() === '' || !isShown(element)) continue;
    range.selectNodeContents(walker.currentNode);
    const block = blockOf(element);
    const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && !isScrolledAway(element, box));
    found.push(...boxes.map((box) => ({ element, block, box })));
  }
  return found;
}

/** Whether a box around it, which scrolls on its own, shows nothing of a piece of text. */
function isScrolledAway(element: Element, box: DOMRect): boolean {
  for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement) {
    if (!/^(?:auto|scroll)$/u.test(getComputedStyle(outer).overflowY)) continue;
    const { top, bottom } = outer.getBoundingClientRect();
    if (box.top >= bottom || box.bottom <= top) return true;
  }
  return false;
}

/** The first faults of many of one sort: the rest tells nothing new. */
export function few(faults: readonly string[]): string[] {
  const most = 5;
  const more = faults.length - most;
  return more > 0 ? [...faults.slice(0, most), `and ${more} more like it`] : [...faults];
}
