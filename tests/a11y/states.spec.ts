import { expect, type Page } from '@playwright/test';

import { locales } from '#locales';

import { kindName } from '../support/crawl.ts';
import { axeFaults, faultsBy, openPage, pageOf, test } from '../support/inspect.ts';

const documents = /\/$/u;
const scripts = /<script[ >].*?<\/script>/gsu;

async function faultsOf(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const faults = [...(await axeFaults(page)), ...(await faultsBy(page, 'fitFaults'))];
    found.push(...faults.map((fault) => `${width} px: ${fault}`));
  }
  return found;
}

/** Gives a page as a browser without JavaScript reads it. Axe, which is a script, could not run in one. */
async function dropScripts(page: Page): Promise<void> {
  await page.route(documents, async (route) => {
    const response = await route.fetch();
    const html = await response.text();
    return route.fulfill({ response, body: html.replaceAll(scripts, '').replaceAll(/<\/?noscript>/gu, '') });
  });
}

for (const locale of locales) {
  test(`pages with a script have no faults without JavaScript (${locale})`, async ({ sharedPage: page, sitePages }) => {
    const found: string[] = [];
    const scripted = [...sitePages.ofKind].filter(([name]) => name.startsWith(locale) && sitePages.scripted.has(name));
    expect(scripted.length).toBeGreaterThan(1);
    await dropScripts(page);
    for (const [, path] of scripted) {
      await openPage(page, path);
      found.push(...(await faultsOf(page)).map((fault) => `${path} ${fault}`));
    }
    await page.unroute(documents);
    expect(found).toEqual([]);
  });

  test(`results of a search have no faults (${locale})`, async ({ sharedPage: page, sitePages }) => {
    const word = { nl: 'energie', uk: 'енергія' }[locale];
    await openPage(page, `${pageOf(sitePages, kindName('search', locale))}?q=${encodeURIComponent(word)}`);
    await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible();
    expect([...(await faultsOf(page)), ...(await faultsBy(page, 'targetFaults'))]).toEqual([]);
  });
}
