import { expect, test } from '@playwright/test';

import { spread } from '#checks/site/spread.ts';

import { crawl } from '../support/crawl.ts';
import { watchPage } from '../support/watch-page.ts';

/** Pages come from templates: of a larger site this many are opened, evenly spread. */
const mostPages = 80;

test('every page is sent with the policy', async ({ baseURL }) => {
  for (const path of await crawl(baseURL ?? '')) {
    const { headers } = await fetch(new URL(path, baseURL), { method: 'HEAD' });
    expect(headers.get('content-security-policy'), path).toContain("default-src 'none'");
  }
});

test('no page breaks the policy, asks another host, sets a cookie or stores anything', async ({
  page,
  baseURL,
  context,
}) => {
  test.setTimeout(600_000);
  const faults = watchPage(page, baseURL ?? '');
  for (const path of spread(await crawl(baseURL ?? ''), mostPages)) {
    await page.goto(path);
    const stored = await page.evaluate(() => localStorage.length + sessionStorage.length);
    expect(stored, path).toBe(0);
  }
  expect(faults).toEqual([]);
  expect(await context.cookies()).toEqual([]);
});
