import { isSeeThrough } from './colour.ts';
import { few, nameOf } from './elements.ts';

const selector = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** What a reader who presses Tab comes past, in the order of the document. */
export function tabStops(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      element.tabIndex >= 0 &&
      !element.matches(':disabled') &&
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
  );
}

interface Stop {
  element: Element | null;
  ring: string;
  isRingSeen: boolean;
  isCovered: boolean;
  /** Where it stands, whatever is scrolled. */
  box: DOMRect;
}

export interface FocusWalk {
  /** How often Tab is to be pressed. */
  presses: number;
  faults: () => string[];
}

/**
 * Starts at the first stop and notes where each press of Tab leads, until the faults are asked for: stops out of order,
 * without a visible sign of the focus, or covered (WCAG 2.4.3, 2.4.7, 2.4.11).
 */
export function walkFocus(): FocusWalk {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  const expected = tabStops();
  const plain = new Map(expected.map((element) => [element, ringOf(element)]));
  const stops: Stop[] = [];
  const note = () => stops.push(stopAt(document.activeElement));
  // What has the focus has been scrolled to by the time that the next key is pressed.
  const onKey = ({ key }: KeyboardEvent) => key === 'Tab' && note();
  addEventListener('keydown', onKey, { capture: true });
  expected[0]?.focus();
  return {
    presses: expected.length - 1,
    faults: () => {
      removeEventListener('keydown', onKey, { capture: true });
      note();
      return [
        ...outOfOrder(expected, stops),
        ...few(jumps(stops)),
        ...few(stops.flatMap((stop) => unseen(stop, plain))),
      ];
    },
  };
}

function stopAt(element: Element | null): Stop {
  const ring = element ? ringOf(element) : '';
  const box = element?.getBoundingClientRect() ?? new DOMRect();
  return {
    element,
    ring,
    isRingSeen: element !== null && isRingSeen(element),
    isCovered: element !== null && ![...element.getClientRects()].some((part) => isOnTop(element, part)),
    box: unscrolled(element, box),
  };
}

/** Where a box stands when nothing is scrolled. */
function unscrolled(element: Element | null, { x, y, width, height }: DOMRect): DOMRect {
  const place = new DOMRect(x, y, width, height);
  for (let outer = element?.parentElement; outer; outer = outer.parentElement) {
    place.x += outer.scrollLeft;
    place.y += outer.scrollTop;
  }
  return place;
}

/** All that may show the focus. */
function ringOf(element: Element): string {
  const { outlineStyle, outlineWidth, outlineColor, boxShadow } = getComputedStyle(element);
  return [outlineStyle, outlineWidth, outlineColor, boxShadow].join(' ');
}

function isRingSeen(element: Element): boolean {
  const { outlineStyle, outlineWidth, outlineColor, outlineOffset, boxShadow } = getComputedStyle(element);
  const hasOutline = outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && !isSeeThrough(outlineColor);
  if (!hasOutline) return boxShadow !== 'none';
  const reach = parseFloat(outlineOffset) + 1;
  return [...element.getClientRects()].some((part) => sidesWithin(element, part, reach) >= 2);
}

/** How many sides of a frame around a box are not cut off by what lies around it. */
function sidesWithin(element: Element, box: DOMRect, reach: number): number {
  const clips: DOMRect[] = [];
  for (let outer = element.parentElement; outer && outer !== document.body; outer = outer.parentElement) {
    if (getComputedStyle(outer).overflowX !== 'visible') clips.push(outer.getBoundingClientRect());
  }
  const isFree = (test: (clip: DOMRect) => boolean) => clips.every(test);
  return [
    isFree(({ left }) => box.left - reach >= left),
    isFree(({ right }) => box.right + reach <= right),
    isFree(({ top }) => box.top - reach >= top),
    isFree(({ bottom }) => box.bottom + reach <= bottom),
  ].filter(Boolean).length;
}

/** Whether the middle of what the window shows of a box belongs to the element. */
function isOnTop(element: Element, { left, right, top, bottom }: DOMRect): boolean {
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  return element.contains(document.elementFromPoint(x, y));
}

function outOfOrder(expected: Element[], stops: Stop[]): string[] {
  const index = expected.findIndex((element, at) => stops[at]?.element !== element);
  const [wanted, got] = [expected[index], stops[index]?.element];
  if (!wanted) return [];
  return [`stop ${index + 1} is ${got ? nameOf(got) : 'nothing'} and not ${nameOf(wanted)}`];
}

/** Steps against the way of reading: up in the same column, or to the left in the same line of one group. */
function jumps(stops: Stop[]): string[] {
  return stops.flatMap(({ element, box }, index) => {
    const before = stops[index - 1];
    if (!before?.element || !element) return [];
    const isAbove = box.bottom <= before.box.top;
    const sharesColumn = box.left < before.box.right && before.box.left < box.right;
    const isLeft = box.right <= before.box.left;
    const sharesLine = box.top < before.box.bottom && before.box.top < box.bottom;
    const isGroup = groupOf(element) === groupOf(before.element);
    const goesBack = (isAbove && sharesColumn) || (isLeft && sharesLine && isGroup);
    return goesBack ? [`after ${nameOf(before.element)} the focus goes back to ${nameOf(element)}`] : [];
  });
}

function groupOf(element: Element): Element | null {
  return element.parentElement?.closest('ul, ol, dl, p, tr, form, nav, header, section') ?? null;
}

function unseen({ element, ring, isRingSeen: isSeen, isCovered }: Stop, plain: Map<Element, string>): string[] {
  if (!element) return [];
  return [
    ...(isSeen && ring !== plain.get(element) ? [] : [`${nameOf(element)} does not show that it has the focus`]),
    ...(isCovered ? [`${nameOf(element)} is covered while it has the focus`] : []),
  ];
}
