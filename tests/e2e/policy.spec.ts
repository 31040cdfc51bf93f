import { expect, test } from '@playwright/test';

import { crawl } from '../support/crawl.ts';
import { watchPage } from '../support/watch-page.ts';

test('no page breaks the policy, asks another host, sets a cookie or stores anything', async ({
  page,
  baseURL,
  context,
}) => {
  test.setTimeout(180_000);
  const faults = watchPage(page, baseURL ?? '');
  for (const path of await crawl(baseURL ?? '')) {
    const response = await page.goto(path);
    expect(response?.headers()['content-security-policy'], path).toContain("default-src 'none'");
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(stored, path).toBe(0);
  }
  expect(faults).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
