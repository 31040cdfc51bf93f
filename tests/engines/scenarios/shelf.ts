import { inBothLanguages, assertThat, type ReaderScenario } from '../scenario.ts';

const words = {
  nl: {
    shelf: '/nl/offline/',
    pages: ['/nl/', '/nl/handleidingen/bi-zone/', '/nl/woordenlijst/'],
    search: `/nl/zoeken/?q=${encodeURIComponent('ondernemers')}`,
    saved: /Alles is bewaard\./u,
    copy: /Kopie van \d+ \p{L}+ \d{4}\./u,
  },
  uk: {
    shelf: '/uk/oflain-polytsia/',
    pages: ['/uk/', '/uk/poradnyky/bi-zona/', '/uk/slovnyk/'],
    search: `/uk/poshuk/?q=${encodeURIComponent('підприємців')}`,
    saved: /Усе збережено\./u,
    copy: /Копія від \d+ \p{L}+ \d{4}\sр\./u,
  },
} as const;

export const shelfScenarios: readonly ReaderScenario[] = inBothLanguages(words, (locale, word) => ({
  name: `what is saved on the shelf in ${locale} is read and searched without a network`,
  behind: 'site',
  run: async ({ page, host }) => {
    await page.goto(word.shelf);
    await page.see('[data-part=save]');
    const before = await page.run(async () => (await caches.keys()).length + localStorage.length);
    assertThat(before === 0, 'Something is stored before the reader asks.');
    await page.click('[data-part=save]');
    await page.see('[role=status]', word.saved);
    await host.stop();
    for (const path of word.pages) {
      await page.goto(path);
      await page.at(path);
      await page.see('h1');
      await page.see('p, div, span', word.copy);
    }
    await page.goto(word.search);
    await page.see('[data-part=list] mark');
  },
}));
