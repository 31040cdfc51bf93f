import { contrast, isSeeThrough } from './colour.ts';
import { few, nameOf, shown } from './elements.ts';

/** Least contrast of what is not text (WCAG 1.4.11). */
const leastContrast = 3;

/** What a reader who chose the colours cannot tell apart any more. Asked for in forced colours only. */
export function forcedColourFaults(): string[] {
  if (!matchMedia('(forced-colors: active)').matches) return ['the colours are not forced'];
  return [...switchFaults(), ...barFaults(), ...few(cardFaults()), ...few(dotFaults()), ...few(iconFaults())];
}

const sides = ['top', 'right', 'bottom', 'left'] as const;

/** A side's border as the eye sees it, or nothing. */
function borderOf(element: Element, side: (typeof sides)[number]): string | undefined {
  const style = getComputedStyle(element);
  const [line, width, color] = ['style', 'width', 'color'].map((part) =>
    style.getPropertyValue(`border-${side}-${part}`),
  );
  const isSeen =
    line !== 'none' && parseFloat(width ?? '') >= 1 && contrast(color ?? '', groundOf(element)) >= leastContrast;
  return isSeen ? `${line} ${width}` : undefined;
}

function switchFaults(): string[] {
  const halves = shown('nav.kb-lang a');
  const current = halves.find((half) => half.hasAttribute('aria-current'));
  const other = halves.find((half) => half !== current);
  if (!current || !other) return [];
  const isTold = sides.some((side) => borderOf(current, side) !== undefined && borderOf(other, side) === undefined);
  return isTold ? [] : ['the current half of the language switch looks like the other half'];
}

/** Every state has a bar of its own pattern. */
function barFaults(): string[] {
  const states = ['kb-stale', 'kb-machine', 'kb-sample'];
  const bars = shown('.kb-bar, .kb-pair > .kb-stale').map((element) => ({
    element,
    state: states.find((name) => element.closest(`.${name}`) !== null) ?? '',
    pattern: borderOf(element, 'left'),
  }));
  const lost = bars
    .filter(({ pattern }) => pattern === undefined)
    .map(({ element }) => `${nameOf(element)} has no bar`);
  const named = new Map(bars.map(({ state, pattern }) => [state, pattern]));
  const isTold = new Set(named.values()).size === named.size;
  return [...few(lost), ...(isTold ? [] : [`change bars look the same: ${[...named.keys()].join(', ')}`])];
}

/** Cards are closed: their borders count all the same. */
function cardFaults(): string[] {
  return [...document.querySelectorAll('.kb-card')]
    .filter((card) => sides.some((side) => borderOf(card, side) === undefined))
    .map((card) => `${nameOf(card)} has no border all round`);
}

/** Full: certain. Hollow: planned or unknown. */
function dotFaults(): string[] {
  const drawn = shown('.kb-dot').map((element) => ({ element, style: getComputedStyle(element) }));
  const before = shown('.kb-dots > div').map((element) => ({ element, style: getComputedStyle(element, '::before') }));
  return [...drawn, ...before].flatMap(({ element, style }) => {
    const isHollow = element.matches('.kb-plan, .kb-unk');
    const isFull = contrast(style.backgroundColor, groundOf(element.parentElement)) >= leastContrast;
    return isFull === isHollow ? [`the dot of ${nameOf(element)} is ${isFull ? 'full' : 'hollow'}`] : [];
  });
}

function iconFaults(): string[] {
  return shown('svg')
    .filter((icon) => ![...icon.querySelectorAll('path, circle, rect, text')].some(isDrawn))
    .map((icon) => `${nameOf(icon.parentElement ?? icon)}: its sign cannot be seen`);
}

function isDrawn(shape: Element): boolean {
  const { fill, stroke } = getComputedStyle(shape);
  return [fill, stroke].some((color) => contrast(color, groundOf(shape)) >= leastContrast);
}

function groundOf(element: Element | null): string {
  for (let ground = element; ground; ground = ground.parentElement) {
    const { backgroundColor } = getComputedStyle(ground);
    if (!isSeeThrough(backgroundColor)) return backgroundColor;
  }
  return 'rgb(255, 255, 255)';
}
