import { few, nameOf, shown } from './elements.ts';

/** Navigation, language switch, forms and actions: of no use on paper. Contents and explained words stay. */
const useless = [
  'nav:not(.kb-toc)',
  'form, input, select, textarea',
  'button:not(.kb-term)',
  '.nl-button, .kb-actions, .nl-skip-link',
].join(', ');

/** What is wrong with a page on paper. Asked for in print media only. */
export function printFaults(): string[] {
  if (!matchMedia('print').matches) return ['this is no print'];
  return [
    ...few(shown(useless).map((element) => `${nameOf(element)} is printed`)),
    ...few(withoutAddress().map((element) => `${nameOf(element)} is printed without its address`)),
    ...few(folded().map((element) => `${nameOf(element)} is not printed`)),
  ];
}

function withoutAddress(): Element[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.kb-src a')].filter((link) => {
    const { content, display } = getComputedStyle(link, '::after');
    return !link.checkVisibility() || display === 'none' || !content.includes(link.getAttribute('href') ?? '');
  });
}

/** Explanations of words, and details, which a reader opens on a screen. */
function folded(): Element[] {
  const cards = [...document.querySelectorAll('.kb-card')].filter(
    (card) => !card.checkVisibility() || getComputedStyle(card).position !== 'static',
  );
  const details = [...document.querySelectorAll('details > :not(summary)')].filter((part) => {
    const isUseless = part.matches(useless) || part.querySelector(useless) !== null;
    return !isUseless && !part.checkVisibility();
  });
  return [...cards, ...details];
}
