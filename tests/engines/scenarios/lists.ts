import { inBothLanguages, type ReaderScenario } from '../scenario.ts';

const words = {
  nl: { list: '/nl/handleidingen/', filters: 'Kies een deel van de lijst', topic: /^Energie/u, all: 'Alles' },
  uk: { list: '/uk/poradnyky/', filters: 'Звузити список', topic: /^Енергія/u, all: 'Усі' },
} as const;

function cardsOfList(): number {
  return document.querySelectorAll('.kb-hits > li').length;
}

export const listScenarios: readonly ReaderScenario[] = inBothLanguages(words, (locale, word) => ({
  name: `a list in ${locale} is narrowed by links that promise what they give, and the language keeps it narrow`,
  behind: 'site',
  run: async ({ page }) => {
    const filters = `nav[aria-label="${word.filters}"] a`;
    await page.goto(word.list);
    const whole = await page.run(cardsOfList);
    await page.click(filters, word.topic);
    const promised = await page.until(
      'a narrowed list with as many cards as its link promised',
      (before) => {
        const link = document.querySelector<HTMLElement>('main nav a[aria-current=page]');
        const count = Number(/\d+$/u.exec(link?.innerText.trim() ?? '')?.[0]);
        const cards = document.querySelectorAll('.kb-hits > li').length;
        return cards === count && cards < before && count;
      },
      whole,
    );
    await page.click('.kb-lang a:not([aria-current])');
    await page.until(
      'the same list in the other language',
      (lang, count) =>
        document.documentElement.lang !== lang && document.querySelectorAll('.kb-hits > li').length === count,
      locale,
      promised,
    );
    await page.tab.back();
    await page.click(filters, word.all);
    await page.until('the whole list', (count) => document.querySelectorAll('.kb-hits > li').length === count, whole);
  },
}));
