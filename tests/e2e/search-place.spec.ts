import { expect, test } from '@playwright/test';

test('more results, and the place among them, are there again on the way back', async ({ page }) => {
  await page.goto('/nl/zoeken/?q=gemeente');
  const results = page.locator('[data-part=list] > li');
  await page.locator('[data-part=more] button').click();
  await expect(results).toHaveCount(20);
  const link = results.nth(14).locator('h2 a');
  await link.scrollIntoViewIfNeeded();
  // Texts of results come when they are seen, and move what is below them.
  for (const near of [13, 14]) await expect(results.nth(near)).not.toHaveAttribute('aria-busy');
  const place = async () => Math.round((await link.boundingBox())?.y ?? 0);
  const before = await place();
  await link.click();
  await expect(page.locator('kb-search')).toHaveCount(0);
  await page.goBack();
  await expect(results).toHaveCount(20);
  await expect.poll(place).toBe(before);
});
