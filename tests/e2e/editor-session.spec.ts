/** Signing out, and what happens to typed text when the editor is signed out or cut off in the middle. */
import type { Page } from '@playwright/test';

import { expect, test } from '../support/editor-desk.ts';
import type { Window } from '../support/editor-desk.ts';

/** Everything in the stores of the browser that outlives the page. */
function stored(page: Page): Promise<string[]> {
  return page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)].toSorted());
}

test('29 · signing out leaves no user and no token in the browser', async ({ desk, browser }) => {
  const page = await browser.newPage();
  await page.goto(`${desk.url}/admin/?lang=nl`);
  await page.getByRole('button', { name: 'Inloggen' }).click();
  await expect(page.getByRole('link', { name: 'Handleidingen', exact: true })).toBeVisible();
  expect(await stored(page)).toContain('decap-cms-user');
  await page.goto(`${desk.url}/admin/#/collections/pages/entries/about`);
  await expect(page.getByRole('button', { name: 'Opslaan', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('menuitem', { name: 'Uitloggen' }).click();
  await expect(page.getByRole('button', { name: 'Inloggen' })).toBeVisible();
  expect((await stored(page)).filter((key) => /user|token|auth|pkce/iu.test(key))).toEqual([]);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Inloggen' })).toBeVisible();
  await page.close();
});

/** What the browser keeps of unsaved texts. */
function backups(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const opened = indexedDB.open('localforage');
    await new Promise((resolve) => opened.addEventListener('success', resolve));
    const keys = opened.result.transaction('keyvaluepairs').objectStore('keyvaluepairs').getAllKeys();
    await new Promise((resolve) => keys.addEventListener('success', resolve));
    opened.result.close();
    return keys.result.map(String).filter((key) => key.startsWith('backup'));
  });
}

test('29 · signing out asks about what is not saved, and clears it for who comes next', async ({ desk }) => {
  const window = await desk.open();
  await window.openEntry('pages', 'about');
  await window.field('Titel').fill('Niet opgeslagen');
  const signOut = async (): Promise<void> => {
    await window.page.getByRole('button', { name: 'Account' }).click();
    await window.page.getByRole('menuitem', { name: 'Uitloggen' }).click();
  };
  window.answer(false);
  await signOut();
  await expect.poll(() => window.questions.at(-1)).toContain('wordt die tekst gewist');
  await expect(window.field('Titel')).toHaveValue('Niet opgeslagen');
  expect(await backups(window.page)).not.toEqual([]);
  window.answer(true);
  await signOut();
  await expect(window.page.getByRole('button', { name: 'Inloggen' })).toBeVisible();
  expect(await backups(window.page)).toEqual([]);
});

const faults = [
  { name: 'an expired token', says: 'U bent uitgelogd', status: 401 },
  { name: 'a lost connection', says: 'Er is geen verbinding', status: undefined },
] as const;

/** Lets nothing through to the server. The local one knows no tokens: its 401 stands for an expired one. */
async function cutOff({ page }: Window, status: number | undefined): Promise<void> {
  await page.route('**/api/v1', (route) =>
    status === undefined
      ? route.abort()
      : route.fulfill({ status, contentType: 'application/json', body: '{"error":"Unauthorized"}' }),
  );
}

for (const { name, says, status } of faults) {
  test(`29 · ${name} keeps what was typed, says so, and the next save works`, async ({ desk }) => {
    const window = await desk.open();
    await window.openEntry('pages', 'about');
    await window.field('Titel').fill('Getypt');
    await window.field('Titel', 'uk').fill('Набрано');
    await cutOff(window, status);
    expect(await window.saveRefused()).toContain(says);
    await expect(window.field('Titel')).toHaveValue('Getypt');
    await expect(window.field('Titel', 'uk')).toHaveValue('Набрано');
    await window.page.unroute('**/api/v1');
    await window.save();
    expect(desk.repository.show('cms/pages/about', 'content/pages/about.nl.mdx')).toContain('title: Getypt\n');

    await window.newEntry('pages');
    await window.field('Titel').fill('Nieuw getypt');
    await cutOff(window, status);
    await window.page.getByRole('button', { name: 'Opslaan', exact: true }).click();
    await expect(window.page.getByText('Niet opgeslagen:').first()).toBeVisible();
    await expect(window.field('Titel')).toHaveValue('Nieuw getypt');
    await window.page.unroute('**/api/v1');
    await window.save();
    const path = 'content/pages/nieuw-getypt.nl.mdx';
    expect(desk.repository.show('cms/pages/nieuw-getypt', path)).toContain('title: Nieuw getypt\n');
  });
}

test('every address of the editor leads somewhere, also one that nobody can decode', async ({ desk }) => {
  const { page } = await desk.open();
  const shown = {
    '#/%': 'Niet gevonden',
    '#/collections/pages/%E0%A4%A': 'Niet gevonden',
    '#/anything': 'Niet gevonden',
    '#/collections/unknown': 'Soorten inhoud',
    '#/collections/pages/entries/unknown': 'Terug naar de lijst',
    '#/collections/pages/entries/a/b': 'Terug naar de lijst',
    '#/collections/pages/entries/%': 'Terug naar de lijst',
  };
  for (const [address, text] of Object.entries(shown)) {
    await page.goto('about:blank');
    await page.goto(`${desk.url}/admin/${address}`);
    await expect(page.locator('body'), address).toContainText(text);
    await expect(page.locator('a[href^="#/"]').first(), address).toBeVisible();
  }
  await page.goto(`${desk.url}/admin/#/desk`);
  await page.evaluate(() => {
    location.hash = '#/collections/%';
  });
  await expect(page.locator('body')).toContainText('Soorten inhoud');
});
