/** The shelf on a line that comes and goes, and what a reader takes off it. */
import { expect, test as base, type Page } from '@playwright/test';

import { listPath } from '#offline/list-file.ts';

import { startWeakHost, type WeakHost } from '../support/weak-host.ts';

const test = base.extend<{ host: WeakHost }>({
  host: async ({ baseURL }, use) => {
    const host = await startWeakHost(baseURL ?? '');
    await use(host);
    await host.stop();
  },
});

const shelf = '/nl/offline/';
const guide = '/nl/handleidingen/bi-zone/';
const search = `/nl/zoeken/?q=ondernemers&kind=guides`;
const otherSearch = '/uk/poshuk/?q=ondernemers&kind=guides';
/** A whole shelf is some hundred files: a busy machine needs longer than for one page. */
const savingTime = { timeout: 90_000 };

async function save(page: Page, host: WeakHost, path = shelf): Promise<void> {
  await page.goto(host.url + path);
  await page.locator('[data-part=save]').click();
  await expect(page.getByRole('status')).toContainText(/Alles is bewaard|Усе збережено/u, savingTime);
}

test('a site that stops answering while it is saved leaves a button to go on', async ({ page, host }) => {
  await page.goto(host.url + shelf);
  const button = page.locator('[data-part=save]');
  await expect(button).toContainText('Alles bewaren');
  for (const path of [guide, listPath('nl')]) host.cut(path);
  await button.click();
  // The list is asked for before the files are: it did not come.
  await expect(page.getByRole('status')).toContainText('Geen netwerk');
  await expect(button).toHaveText('Opnieuw proberen');
  host.mend();
  host.cut(guide);
  await button.click();
  await expect(button).toContainText('Alles bewaren');
  await button.click();
  await expect(page.getByRole('status')).toContainText('afgebroken', savingTime);
  host.cut(listPath('nl'));
  await button.click();
  await expect(page.getByRole('status')).toContainText('Geen netwerk');
  await expect(button).toHaveText('Verder met bewaren');
  await page.reload();
  await expect(button).toHaveText('Verder met bewaren');
  host.mend();
  await button.click();
  await expect(page.getByRole('status')).toContainText('Alles is bewaard', savingTime);
});

test('a site that does not answer at first can be asked again', async ({ page, host }) => {
  host.cut(listPath('nl'));
  await page.goto(host.url + shelf);
  const button = page.locator('[data-part=save]');
  await expect(button).toHaveText('Opnieuw proberen');
  host.mend();
  await button.click();
  await expect(button).toContainText('Alles bewaren');
});

test('a piece is taken off alone and comes back; everything goes in one language or in both', async ({
  page,
  host,
}) => {
  await save(page, host);
  await save(page, host, '/uk/oflain-polytsia/');
  await page.goto(host.url + shelf);
  const piece = page.locator(`[data-prefixes="${guide}"]`);
  await piece.getByRole('button').click();
  await page.getByRole('button', { name: 'Ja, weghalen' }).click();
  await expect(page.getByRole('status')).toContainText('gehaald');
  await expect(piece).toContainText('Nog niet bewaard');
  await expect(piece.getByRole('button')).toBeHidden();
  host.asked();
  await page.getByRole('button', { name: 'Ook de rest bewaren' }).click();
  await expect(piece).toContainText('De nieuwste die er is', savingTime);
  const files = [...new Set(host.asked())].filter((path) => path.startsWith('/nl/'));
  expect(files).toEqual([guide]);
  await page.locator('[data-part=remove]').click();
  await page.getByRole('button', { name: 'Alleen het Nederlands' }).click();
  await expect(page.getByRole('status')).toContainText('in het Nederlands');
  expect(await page.evaluate(() => caches.keys())).toHaveLength(1);
});

test('a search page that comes from the copy is answered by the copy, however well the network does', async ({
  page,
  host,
}) => {
  await save(page, host);
  host.stall(search);
  host.asked();
  await page.goto(host.url + search);
  await expect(page.getByText(/Kopie van/u).first()).toBeVisible();
  await expect(page.locator('[data-part=list] mark').first()).toBeVisible();
  expect(host.asked().filter((path) => /^\/(?:pagefind|search)\//u.test(path))).toEqual([]);
});

test('without a network the language switch keeps query and filters', async ({ page, host }) => {
  await save(page, host);
  await save(page, host, '/uk/oflain-polytsia/');
  await page.context().setOffline(true);
  await host.stop();
  await page.goto(host.url + search);
  await expect(page.locator('[data-part=list] > li').first()).toBeVisible();
  await page.locator('.kb-lang a:not([aria-current])').click();
  await page.waitForURL(host.url + otherSearch);
  await expect(page.locator('[data-part=list] > li').first()).toBeVisible();
  await expect(page.locator('.kb-filters input:checked')).toHaveCount(1);
});
