import { expect, test } from '@playwright/test';

import { watchPage } from '../support/watch-page.ts';

const words = {
  nl: {
    path: '/nl/zoeken/',
    query: 'ondernemers',
    count: /\d+ resulta/u,
    filter: 'Handleidingen',
    none: /Niets gevonden/u,
    refine: 'Zoeken verfijnen',
  },
  uk: {
    path: '/uk/poshuk/',
    query: 'підприємців',
    count: /\d+ результат/u,
    filter: 'Порадники',
    none: /нічого не знайдено/u,
    refine: 'Уточнити пошук',
  },
} as const;
const nonsense = 'qqzzxxwvvk';

for (const [locale, text] of Object.entries(words)) {
  test.describe(`search in ${locale}`, () => {
    test('results come while typing, and the address keeps the query', async ({ page, baseURL }) => {
      const faults = watchPage(page, baseURL ?? '');
      await page.goto(text.path);
      await page.getByRole('searchbox').pressSequentially(text.query, { delay: 10 });
      await expect(page.getByRole('status')).toHaveText(text.count);
      await expect(page.locator('[data-part=list] > li').first()).toBeVisible();
      await expect(page.locator('[data-part=list] mark').first()).toBeVisible();
      await expect(page).toHaveURL(new RegExp(`q=${encodeURIComponent(text.query)}`, 'u'));
      await page.locator('[data-part=list] a').first().click();
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await page.goBack();
      await expect(page.getByRole('searchbox')).toHaveValue(text.query);
      await expect(page.locator('[data-part=list] > li').first()).toBeVisible();
      expect(faults).toEqual([]);
    });

    test('a filter narrows the list and counts what is left', async ({ page }) => {
      await page.goto(`${text.path}?q=${encodeURIComponent(text.query)}`);
      await expect(page.getByRole('status')).toHaveText(text.count);
      await page.getByRole('checkbox', { name: text.filter }).check();
      await expect(page).toHaveURL(/kind=/u);
      const kinds = page.locator('[data-part=list] .kb-kind');
      await expect.poll(async () => new Set(await kinds.allInnerTexts()).size).toBe(1);
      const badge = page.locator('label', { hasText: text.filter }).locator('.nl-number-badge');
      await expect(badge).not.toHaveText('0');
    });

    test('nothing found: says so and offers the other language, the glossary and the themes', async ({ page }) => {
      await page.goto(`${text.path}?q=${nonsense}`);
      await expect(page.getByRole('status')).toHaveText(text.none);
      const advice = page.locator('[data-part=advice]');
      await expect(advice.getByRole('link')).toHaveCount(3);
      await expect(advice.getByRole('link').first()).toHaveAttribute('href', new RegExp(`q=${nonsense}`, 'u'));
    });

    test('markup in the query stays text', async ({ page, baseURL }) => {
      const faults = watchPage(page, baseURL ?? '');
      await page.goto(`${text.path}?q=${encodeURIComponent('<img src=x onerror=alert(1)>"\'')}`);
      await expect(page.getByRole('status')).not.toHaveText('');
      await expect(page.locator('main img')).toHaveCount(0);
      expect(faults).toEqual([]);
    });

    test('an index that cannot be loaded is told, and can be tried again', async ({ page }) => {
      await page.route('**/pagefind/**', (route) => route.abort());
      await page.goto(`${text.path}?q=${encodeURIComponent(text.query)}`);
      await expect(page.locator('[data-part=error]')).toBeVisible();
      await page.unroute('**/pagefind/**');
      await page.locator('[data-part=retry]').click();
      await expect(page.locator('[data-part=list] > li').first()).toBeVisible();
    });

    test('the search field of the home page leads to the results', async ({ page }) => {
      await page.goto(`/${locale}/`);
      await page.getByRole('searchbox').fill(text.query);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('status')).toHaveText(text.count);
    });
  });
}
