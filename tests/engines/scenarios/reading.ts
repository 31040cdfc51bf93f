import { assertThat, inBothLanguages, type ReaderScenario } from '../scenario.ts';

const words = {
  nl: {
    home: '/nl/',
    guide: /BI-zone/u,
    path: '/nl/handleidingen/bi-zone/',
    other: '/uk/poradnyky/bi-zona/',
    contents: /^Inhoud/u,
    step: /^Stap 1\./u,
    card: /^In Nederland\. /u,
    print: /Afdrukken/u,
  },
  uk: {
    home: '/uk/',
    guide: /БІ-зон/u,
    path: '/uk/poradnyky/bi-zona/',
    other: '/nl/handleidingen/bi-zone/',
    contents: /^Зміст/u,
    step: /^Крок 1\./u,
    card: /^У\sНідерландах\. /u,
    print: /Надрукувати/u,
  },
} as const;

const reading = inBothLanguages(words, (locale, word) => ({
  name: `from home to a guide in ${locale}, its steps, and the same page in the other language`,
  behind: 'site',
  run: async ({ page }) => {
    await page.goto(word.home);
    await page.click('main a', word.guide);
    await page.at(word.path);
    await page.see('h1', word.guide);
    await page.see('nav', word.contents);
    await page.see('h2, h3', word.step);
    await page.click('.kb-lang a:not([aria-current])');
    await page.at(word.other);
    await page.see(`html:not([lang=${locale}]) h1`);
  },
}));

const cards = inBothLanguages(words, (locale, word) => ({
  name: `a term in ${locale} opens its card, and Escape closes it`,
  behind: 'site',
  run: async ({ page }) => {
    await page.goto(word.path);
    await page.click('button.kb-term');
    await page.see('aside.kb-card:popover-open p', word.card);
    await page.tab.press('Escape');
    await page.gone('aside.kb-card:popover-open');
  },
}));

const faces: ReaderScenario = {
  name: 'letters of both languages come in the fonts of the portal',
  behind: 'site',
  run: async ({ page }) => {
    await page.goto(words.uk.path);
    await page.until('the font Arsenal', async () => {
      await document.fonts.ready;
      return document.fonts.check('700 20px Arsenal', 'їєґ') && document.styleSheets.length > 0;
    });
  },
};

const printButton = inBothLanguages(words, (locale, word) => ({
  name: `the print button in ${locale} opens the print dialogue`,
  behind: 'site',
  run: async ({ page }) => {
    await page.goto(word.path);
    await page.run(() => {
      window.print = () => void (document.documentElement.dataset['printed'] = '');
    });
    await page.click('button', word.print);
    await page.see('html[data-printed]');
  },
}));

const printing: ReaderScenario = {
  name: 'a guide is printed on paper',
  behind: 'site',
  needs: 'print',
  run: async ({ page }) => {
    await page.goto(words.nl.path);
    const paper = Buffer.from(await page.tab.print());
    assertThat(paper.subarray(0, 5).toString() === '%PDF-', 'What was printed is no PDF.');
    const pages = Number(
      /\/Type\s*\/Pages[^>]*?\/Count (\d+)|\/Count (\d+)[^>]*?\/Type\s*\/Pages/u
        .exec(paper.toString('latin1'))
        ?.slice(1)
        .find(Boolean) ?? 1,
    );
    assertThat(pages < 30, `A guide takes ${String(pages)} sheets.`);
  },
};

export const readingScenarios: readonly ReaderScenario[] = [...reading, ...cards, faces, ...printButton, printing];
