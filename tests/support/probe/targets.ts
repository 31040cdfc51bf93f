import { few, blockOf, nameOf, shown } from './elements.ts';

/** Least side of a target, in CSS pixels (WCAG 2.5.8). */
const least = 24;

const selector = 'a[href], button, input, select, textarea, summary';

interface Target {
  element: HTMLElement;
  box: DOMRect;
  isSmall: boolean;
  middle: { x: number; y: number };
}

/** Links and controls that a finger misses: too small, and too near to another. Links in a sentence may be small. */
export function targetFaults(): string[] {
  const targets = shown(selector).map(measure);
  const small = targets.filter(({ element, isSmall }) => isSmall && !isInSentence(element));
  return few(
    small.flatMap((target) => {
      const other = targets.find((each) => each !== target && isNear(target, each));
      const { width, height } = target.box;
      const size = `${width.toFixed(1)} x ${height.toFixed(1)} px`;
      return other ? [`${nameOf(target.element)} is ${size}, too near to ${nameOf(other.element)}`] : [];
    }),
  );
}

function measure(element: HTMLElement): Target {
  const box = element.getBoundingClientRect();
  const isSmall = box.width < least - 0.05 || box.height < least - 0.05;
  return { element, box, isSmall, middle: { x: box.left + box.width / 2, y: box.top + box.height / 2 } };
}

/** Whether a circle around the middle of a small target touches another target, or the circle of a small one. */
function isNear({ element, middle: { x, y } }: Target, other: Target): boolean {
  if (element.contains(other.element) || other.element.contains(element)) return false;
  if (other.isSmall && Math.hypot(other.middle.x - x, other.middle.y - y) < least) return true;
  return [...other.element.getClientRects()].some(({ left, right, top, bottom }) => {
    const across = Math.max(left - x, 0, x - right);
    const down = Math.max(top - y, 0, y - bottom);
    return Math.hypot(across, down) < least / 2;
  });
}

/** Whether words that are no target stand in the same run of text, from one line break to the next. */
function isInSentence(element: HTMLElement): boolean {
  if (getComputedStyle(element).display !== 'inline') return false;
  const walker = document.createTreeWalker(blockOf(element), NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let words = '';
  let isOwnRun = false;
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node instanceof HTMLBRElement) {
      if (isOwnRun) break;
      words = '';
    }
    if (element.contains(node)) isOwnRun = true;
    else if (node instanceof Text && node.parentElement?.closest(selector) === null) words += node.data;
  }
  return isOwnRun && /\p{L}/u.test(words);
}
