/** Publishing with the build that the site needs: the one test that builds. */
import { execFileSync } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';

import type { Locale } from '#locales';

import { windowOf } from '../support/editor-desk.ts';
import type { Window } from '../support/editor-desk.ts';
import { aPortal } from '../support/real-portal.ts';
import type { RealPortal } from '../support/real-portal.ts';

/** A build takes a minute, and longer beside other work. */
const slow = 300_000;

let portal: RealPortal;
test.beforeAll(async () => {
  test.setTimeout(600_000);
  portal = await aPortal(process.cwd());
});
test.afterAll(() => portal.close());

const status = (page: Page) => page.locator('.publication');
const main = () => execFileSync('git', ['-C', portal.root, 'rev-parse', 'main'], { encoding: 'utf8' });

async function openWindow(page: Page, locale: Locale): Promise<Window> {
  await page.addInitScript((chosen) => {
    localStorage.setItem('decap-cms-user', '{"backendName":"guarded"}');
    localStorage.setItem('kennisbrug-editor-language', chosen);
  }, locale);
  return windowOf(page, portal.url, locale);
}

async function readyDraft(window: Window, title: string): Promise<void> {
  await window.openEntry('pages', 'about');
  await window.field('Titel').fill(title);
  await window.save();
  await window.chooseStage('Klaar');
  await expect(window.page.getByRole('button', { name: 'Stand: Klaar' })).toBeVisible({ timeout: slow });
}

test('a text is on the site only when its build stands, and who reloads or restarts still knows what became of it', async ({
  page,
}) => {
  test.setTimeout(600_000);
  const window = await openWindow(page, 'nl');
  const before = main();
  await readyDraft(window, 'Over de brug');
  await window.publish();
  await expect(status(page)).toContainText('Wordt gepubliceerd, sinds');
  await page.reload();
  await expect(status(page)).toContainText('Wordt gepubliceerd, sinds');
  await expect(page.getByText('Item gepubliceerd')).toHaveCount(0);
  expect(main()).toBe(before);
  await expect(status(page)).toContainText('Op de site sinds', { timeout: slow });
  expect(main()).not.toBe(before);
  expect(portal.log).toHaveLength(1);
  const [nl, uk] = await status(page).getByRole('link').all();
  for (const link of [nl, uk]) {
    const answer = await page.request.get(new URL((await link?.getAttribute('href')) ?? '', portal.url).href);
    expect(answer.status()).toBe(200);
  }
  const note = await page.request.get(`${portal.url}/build.json`);
  expect(await note.json()).toMatchObject({ commit: main().trim(), held: [] });
  expect(note.headers()['cache-control']).toBe('no-cache');

  // A developer's mistake: what nobody foresaw is told too, and changes nothing.
  const layout = join(portal.root, 'src/layouts/PageLayout.astro');
  await writeFile(layout, `---\nthrow new Error('broken');\n---\n${await readFile(layout, 'utf8')}`);
  const published = main();
  await readyDraft(window, 'Over de kapotte brug');
  await window.publish();
  await expect(status(page)).toContainText('Niet gepubliceerd', { timeout: slow });
  await expect(page.locator('.notice p').last()).toContainText('De site kan met deze tekst niet worden gebouwd');
  expect(main()).toBe(published);
  await portal.restart();
  const later = await openWindow(await page.context().newPage(), 'uk');
  await later.openEntry('pages', 'about');
  await expect(status(later.page)).toContainText('Не опубліковано');
  await expect(status(later.page)).toContainText('Сайт не вдається зібрати з цим текстом');
  await later.page.goto(`${portal.url}/admin/#/desk`);
  await expect(later.page.locator('[data-kind=refused]')).toContainText('Сайт не вдається зібрати');
});
