/** Answers of the server that come later than the editor's next step. */
import type { Page } from '@playwright/test';

import { backedUp } from '../support/editor-backups.ts';
import { expect, test, windowOf } from '../support/editor-desk.ts';
import type { Desk, Window } from '../support/editor-desk.ts';

/** A list that the form asks for reads all entries: this is what is asked of one. */
function isOfAbout(question: string | null): boolean {
  return question !== null && !question.includes('entriesByFolder') && question.includes('about');
}

/** Opens the entry `about`, whose answer waits until it is let through. */
async function openHeld(page: Page, url: string): Promise<{ release: () => Promise<void> }> {
  const asked = Promise.withResolvers<undefined>();
  const released = Promise.withResolvers<undefined>();
  await page.route('**/api/v1', async (route) => {
    if (!isOfAbout(route.request().postData())) return route.fallback();
    asked.resolve(undefined);
    await released.promise;
    await route.fallback();
  });
  await page.goto(`${url}/admin/#/collections/pages/entries/about`);
  await asked.promise;
  return {
    release: async () => {
      const late = page.waitForEvent('requestfinished', (request) => isOfAbout(request.postData()));
      released.resolve(undefined);
      await late;
      await page.unrouteAll({ behavior: 'wait' });
    },
  };
}

test('an entry that comes late does not fill the form of the one that was opened after it', async ({ desk }) => {
  const window = await desk.open();
  await window.openEntry('pages', 'contact');
  const title = await window.field('Titel').inputValue();
  const { release } = await openHeld(window.page, desk.url);
  await window.page.goto(`${desk.url}/admin/#/collections/pages/entries/contact`);
  await expect(window.field('Titel')).toHaveValue(title);
  await release();
  await expect(window.field('Titel')).toHaveValue(title);
  await window.field('Titel').fill(`${title} en bezoek`);
  await window.save();
  expect(desk.repository.git('for-each-ref', '--format=%(refname:short)', 'refs/heads')).toBe(
    'cms/pages/contact\nmain',
  );
});

/** A window of a browser in which an earlier one was killed while a title was not saved. */
async function afterKill(desk: Desk, title: string): Promise<Window> {
  const window = await desk.open();
  await window.openEntry('pages', 'about');
  await window.field('Titel').fill(title);
  await backedUp(window.page, [title]);
  const context = window.page.context();
  await window.page.close({ runBeforeUnload: false });
  const next = windowOf(await context.newPage(), desk.url, 'nl');
  await next.page.clock.install();
  return next;
}

test('a backup waits for its entry, however late that comes, and stands on top of it', async ({ desk }) => {
  const window = await afterKill(desk, 'Niet opgeslagen');
  const { release } = await openHeld(window.page, desk.url);
  await window.page.clock.runFor(20_000);
  expect(window.questions).toEqual([]);
  await release();
  await expect(window.field('Titel')).toHaveValue('Niet opgeslagen');
  expect(window.questions).toHaveLength(1);
  await window.save();
  expect(desk.repository.show('cms/pages/about', 'content/pages/about.nl.mdx')).toContain('title: Niet opgeslagen\n');
});

test('a backup of an entry that was left before it came does not fill the next form', async ({ desk }) => {
  const window = await afterKill(desk, 'Niet opgeslagen');
  const { release } = await openHeld(window.page, desk.url);
  await window.openEntry('pages', 'contact');
  const title = await window.field('Titel').inputValue();
  await window.page.clock.runFor(20_000);
  await release();
  await expect(window.field('Titel')).toHaveValue(title);
  expect(window.questions).toEqual([]);
});

test('who types without a rest has a backup all the same', async ({ desk }) => {
  const window = await desk.open();
  const { clock } = window.page;
  await clock.install();
  await window.openEntry('pages', 'about');
  await clock.pauseAt(Date.now() + 3_600_000);
  for (let second = 0; second < 8; second += 1) {
    await window.field('Titel').fill(`Zonder rust ${second}`);
    await clock.runFor(900);
  }
  await backedUp(window.page, ['Zonder rust']);
});
