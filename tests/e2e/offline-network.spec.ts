/** Networks that answer in the place of the site. */
import { expect, test as base } from '@playwright/test';

import { startWeakHost, type WeakHost } from '../support/weak-host.ts';

const test = base.extend<{ host: WeakHost }>({
  host: async ({ baseURL }, use) => {
    const host = await startWeakHost(baseURL ?? '');
    await use(host);
    await host.stop();
  },
});

const guide = '/nl/handleidingen/bi-zone/';

test('a network that asks to sign in hides nothing that was saved, and is shown for what was not', async ({
  page,
  host,
}) => {
  await page.goto(`${host.url}/nl/offline/`);
  await page.getByRole('button', { name: /^Alles bewaren/u }).click();
  // A whole shelf is some hundred files: a busy machine needs longer than for one page.
  await expect(page.getByText('Alles is bewaard.')).toBeVisible({ timeout: 90_000 });
  host.takeOver('<!DOCTYPE html><title>Wifi</title><h1>Log in op dit netwerk</h1>');
  const note = page.getByText(/Kopie van \d+ \p{L}+ \d{4}\./u).first();
  for (const path of [guide, '/nl/offline/', '/nl/']) {
    await page.goto(host.url + path);
    await expect(note, path).toBeVisible();
  }
  await page.goto(`${host.url}/uk/`);
  await expect(page.getByRole('heading', { name: 'Log in op dit netwerk' })).toBeVisible();
  host.mend();
  await page.goto(host.url + guide);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('BI');
  await expect(note).toHaveCount(0);
});
