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

/** Makes a draft of the page about that is ready; its address stays when none is given. */
async function readyDraft(window: Window, title: string, slug?: string): Promise<void> {
  await window.openEntry('pages', 'about');
  await window.field('Titel').fill(title);
  if (slug !== undefined) await window.field('Laatste deel van het adres (optioneel)').fill(slug);
  await window.save();
  await window.chooseStage('Klaar');
  await expect(window.page.getByRole('button', { name: 'Stand: Klaar' })).toBeVisible({ timeout: slow });
}

test('a text is on the site only when its build stands, and who reloads or restarts still knows what became of it', async ({
  page,
}) => {
  test.setTimeout(900_000);
  // What a template gets wrong keeps nothing from readers.
  const layout = join(portal.root, 'src/layouts/PageLayout.astro');
  const sound = await readFile(layout, 'utf8');
  await writeFile(layout, sound.replace('<body>', '<body><p style="color: red"></p>'));
  const window = await openWindow(page, 'nl');
  const before = main();
  await readyDraft(window, 'Over de brug', 'over-de-brug');
  const letBuild = portal.holdBuilds();
  await window.publish();
  await expect(status(page)).toContainText('Wordt gepubliceerd, sinds');
  await page.reload();
  await expect(status(page)).toContainText('Wordt gepubliceerd, sinds');
  await expect(page.getByText('Item gepubliceerd')).toHaveCount(0);
  expect(main()).toBe(before);
  letBuild();
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

  // Who printed the old address still finds the text.
  expect(await nl?.getAttribute('href')).toContain('/nl/over-de-brug/');
  const moved = await page.request.get(`${portal.url}/nl/over-dit-portaal/?van=druk`, { maxRedirects: 0 });
  expect([moved.status(), moved.headers()['location']]).toEqual([301, '/nl/over-de-brug/?van=druk']);
  await page.goto(`${portal.url}/nl/over-dit-portaal/`);
  await expect(page).toHaveURL(`${portal.url}/nl/over-de-brug/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Over de brug');

  await page.goto(`${portal.url}/admin/#/desk`);
  const advice = page.locator('.desk-note', { hasText: 'Opmerkingen over de gebouwde site' });
  await expect(advice).toContainText('Een deel van de opmaak of bediening werkt niet', { timeout: slow });
  await expect(advice).toContainText('style="color: red"');

  // A developer's mistake: what nobody foresaw is told too, and changes nothing.
  await writeFile(layout, `---\nthrow new Error('broken');\n---\n${sound}`);
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
