import { isSeeThrough } from './colour.ts';
import { few, isScrollBox, isShown, nameOf, shown, textBoxes, type TextBox } from './elements.ts';

/** Browsers round to parts of a pixel. */
const slack = 1.5;

/**
 * What does not fit: a page that scrolls sideways, elements that stick out of it, text that is cut off, text on text
 * (WCAG 1.4.4, 1.4.10, 1.4.12).
 */
export function fitFaults(): string[] {
  // What is scrolled out at the top counts: only the skip link stands above the page.
  scrollTo(0, 0);
  const boxes = textBoxes();
  const elements = shown('body *');
  return [
    ...sideways(),
    ...few(stickingOut(elements)),
    ...few(cutOff(elements)),
    ...few(pouringOut(boxes)),
    ...few(overlaps(boxes)),
  ];
}

function sideways(): string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`scrolls sideways by ${scrollWidth - clientWidth} px`] : [];
}

/** Its parts count with a picture. */
const isPart = (element: Element) => element instanceof SVGElement && element.ownerSVGElement !== null;

function isInScrollBox({ parentElement }: Element): boolean {
  return parentElement !== null && (isScrollBox(parentElement) || isInScrollBox(parentElement));
}

function stickingOut(elements: Element[]): string[] {
  const { clientWidth } = document.documentElement;
  return elements
    .filter((element) => !isPart(element) && !isInScrollBox(element))
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0)
    .filter(({ box }) => box.left < -slack || box.right > clientWidth + slack)
    .map(({ element, box }) => `${nameOf(element)} stands from ${Math.round(box.left)} to ${Math.round(box.right)} px`);
}

/** Boxes that hide what does not fit, and boxes that scroll sideways and cannot be reached by keyboard. */
function cutOff(elements: Element[]): string[] {
  return elements.flatMap((element) => {
    const { overflowX, overflowY } = getComputedStyle(element);
    const wide = element.scrollWidth - element.clientWidth > slack;
    const high = element.scrollHeight - element.clientHeight > slack;
    if (isPart(element) || (!wide && !high) || element.textContent.trim() === '') return [];
    const hides = (way: string) => way === 'hidden' || way === 'clip';
    if ((wide && hides(overflowX)) || (high && hides(overflowY))) return [`${nameOf(element)} cuts off its text`];
    const scrolls = wide && /^(?:auto|scroll)$/u.test(overflowX);
    const isReached = element instanceof HTMLElement && element.tabIndex >= 0;
    return scrolls && !isReached ? [`${nameOf(element)} scrolls sideways without being reached by keyboard`] : [];
  });
}

/** Letters reach over their line where lines stand close: the middle of a line counts. */
function middleOf({ left, right, top, bottom, height }: DOMRect) {
  return { left: left + slack, right: right - slack, top: top + height / 4, bottom: bottom - height / 4 };
}

/** Text that leaves the ground or the frame that it stands on. */
function pouringOut(boxes: TextBox[]): string[] {
  return boxes.flatMap(({ element, box }) => {
    const frame = frameOf(element);
    if (!frame) return [];
    const { left, right, top, bottom } = frame.getBoundingClientRect();
    const text = middleOf(box);
    const isOut = text.left < left || text.right > right || text.top < top || text.bottom > bottom;
    return isOut ? [`${nameOf(element)} leaves ${nameOf(frame)}`] : [];
  });
}

function frameOf(element: Element | null): Element | undefined {
  for (let frame = element; frame && frame !== document.body && !isScrollBox(frame); frame = frame.parentElement) {
    const { display, backgroundColor, borderTopStyle, borderBottomStyle } = getComputedStyle(frame);
    const hasFrame = borderTopStyle !== 'none' && borderBottomStyle !== 'none';
    if (display !== 'inline' && (hasFrame || !isSeeThrough(backgroundColor))) return frame;
  }
  return undefined;
}

/** Text and pictures that lie on text of another block. */
function overlaps(boxes: TextBox[]): string[] {
  const pictures = shown('svg, img')
    .filter((element) => !isPart(element) && isShown(element))
    .map((element) => ({ element, block: element, box: element.getBoundingClientRect() }));
  const all = [...boxes, ...pictures]
    .filter(({ box }) => box.bottom > 0 && box.height > 0)
    .map((piece) => ({ ...piece, middle: middleOf(piece.box) }))
    .sort((one, other) => one.middle.top - other.middle.top);
  return all.flatMap((one, index) => {
    const found: string[] = [];
    for (const other of all.slice(index + 1)) {
      if (other.middle.top >= one.middle.bottom) break;
      const isOne =
        one.block === other.block || one.element.contains(other.element) || other.element.contains(one.element);
      const meets = other.middle.left < one.middle.right && one.middle.left < other.middle.right;
      const drawn = one.element.localName === 'svg' && other.element.localName === 'svg';
      if (!isOne && !drawn && meets) found.push(`${nameOf(one.element)} and ${nameOf(other.element)} overlap`);
    }
    return found;
  });
}
