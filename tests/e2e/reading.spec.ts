import { expect, test } from '@playwright/test';

import { watchPage } from '../support/watch-page.ts';

const words = {
  nl: {
    home: '/nl/',
    guides: 'Handleidingen',
    guide: /BI-zone/u,
    other: 'Українська',
    contents: 'Inhoud',
    step: /Stap 1\./u,
    pair: 'Lees twee talen naast elkaar',
    notFound: 'Deze pagina is er niet',
    ask: 'Heeft u een vraag?',
    unknown: 'nog niet bekend',
    card: /^In Nederland\. /u,
    menu: 'Menu',
    close: 'Sluiten',
  },
  uk: {
    home: '/uk/',
    guides: 'Порадники',
    guide: /БІ-зона/u,
    other: 'Nederlands',
    contents: 'Зміст',
    step: /Крок 1\./u,
    pair: 'Читати двома мовами поруч',
    notFound: 'Такої сторінки немає',
    ask: 'Є запитання?',
    unknown: 'ще не відомо',
    card: /^У\sНідерландах\. /u,
    menu: 'Меню',
    close: 'Закрити',
  },
} as const;

for (const [locale, text] of Object.entries(words)) {
  test.describe(`reading in ${locale}`, () => {
    test('from home to a guide, its steps, and the same page in the other language', async ({ page, baseURL }) => {
      const faults = watchPage(page, baseURL ?? '');
      await page.goto(text.home);
      await page.getByRole('main').getByRole('link', { name: text.guide }).first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.guide);
      await expect(page.getByRole('navigation', { name: text.contents })).toBeVisible();
      await expect(page.getByRole('heading', { name: text.step })).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await page.getByRole('link', { name: text.other }).first().click();
      await expect(page.locator('html')).toHaveAttribute('lang', locale === 'nl' ? 'uk' : 'nl');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(/BI-zone|БІ-зона/u);
      expect(faults).toEqual([]);
    });

    test('a term opens its card, and Escape closes it', async ({ page }) => {
      await page.goto(text.home);
      await page.getByRole('main').getByRole('link', { name: text.guide }).first().click();
      const term = page.locator('button.kb-term').first();
      await term.click();
      const card = page.locator('aside.kb-card:popover-open');
      await expect(card).toBeVisible();
      await expect(card.locator('p').nth(2)).toHaveText(text.card);
      await page.keyboard.press('Escape');
      await expect(card).toHaveCount(0);
    });

    test('while no mailbox is known nobody is invited to write: one line says so', async ({ page }) => {
      await page.goto(text.home);
      await page.getByRole('main').getByRole('link', { name: text.guide }).first().click();
      await expect(page.getByRole('heading', { name: text.ask })).toHaveCount(0);
      await expect(page.locator('.kb-body > div > p > .kb-unknown')).toHaveText(text.unknown);
    });

    test('both languages side by side share the address of every paragraph', async ({ page }) => {
      await page.goto(text.home);
      await page.getByRole('main').getByRole('link', { name: text.guide }).first().click();
      await page.getByRole('link', { name: text.pair }).click();
      await expect(page.locator('#p1 > [lang=nl]')).toBeVisible();
      await expect(page.locator('#p1 > [lang=uk]')).toBeVisible();
      await expect(page.locator('h1')).toHaveCount(1);
    });

    test('on a phone the menu opens and closes', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto(text.home);
      const link = page.getByRole('banner').getByRole('link', { name: text.guides });
      await expect(link).toBeHidden();
      await page.getByRole('button', { name: text.menu }).click();
      await expect(link).toBeVisible();
      await page.getByRole('button', { name: text.close }).click();
      await expect(link).toBeHidden();
    });

    test('an unknown address gives the 404 page of its language, with search', async ({ page }) => {
      const response = await page.goto(`/${locale}/no-such-page/`);
      expect(response?.status()).toBe(404);
      await expect(page.getByRole('heading', { level: 1, name: text.notFound })).toBeVisible();
      await expect(page.getByRole('search')).toBeVisible();
    });
  });
}

test('the language choice offers both languages and redirects nobody', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/$/u);
  await expect(page.getByRole('link', { name: 'Nederlands' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Українська' })).toBeVisible();
});

test('the language switch keeps the section, on the way to both languages and back too', async ({ page }) => {
  await page.goto('/nl/handleidingen/bi-zone/#step-3');
  const other = page.locator('.kb-lang a:not([aria-current])');
  await other.click();
  await page.waitForURL('**/uk/poradnyky/bi-zona/#step-3');
  await expect(page.locator(':target')).toBeInViewport();
  await page.getByRole('link', { name: words.uk.pair }).click();
  await page.waitForURL('**/dvoma-movamy/#step-3');
  // A row has a number that only this page knows: its section is what the others have.
  await page.locator('#step-3 + .kb-pair .kb-eq').click();
  await page.waitForURL(/#p\d+$/u);
  await page.locator('.kb-lang a').first().click();
  await page.waitForURL('**/nl/handleidingen/bi-zone/#step-3');
});
