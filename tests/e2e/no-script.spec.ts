import { expect, test } from '@playwright/test';

import { pageOfEachKind } from '../support/crawl.ts';

test.use({ javaScriptEnabled: false });

test('every kind of page can be read without script', async ({ page, baseURL }) => {
  for (const [kind, path] of await pageOfEachKind(baseURL ?? '')) {
    await page.goto(path);
    const text = await page.locator('main').innerText();
    expect(text.length, kind).toBeGreaterThan(40);
    await expect(page.locator('h1'), kind).toHaveCount(1);
  }
});

test('without script the search page says so and offers the menu', async ({ page }) => {
  for (const path of ['/nl/zoeken/', '/uk/poshuk/']) {
    await page.goto(path);
    await expect(page.getByRole('main').getByText('JavaScript').first()).toBeVisible();
    await expect(page.getByRole('searchbox')).toBeVisible();
  }
});
