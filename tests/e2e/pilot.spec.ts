import { expect, test, type Page } from '@playwright/test';

import { watchPage } from '../support/watch-page.ts';

const notePath = '/nl/pilot/evaluatienotitie/';
const readersUrl = process.env['KENNISBRUG_READERS_URL'];

const words = {
  nl: {
    path: '/nl/pilot/',
    counted: 'Geteld op dit portaal',
    certainty: /\((?:vast|gepland|berekend|niet\sbekend)\b.*\)/u,
    none: 'Nog geen afspraak.',
    examples: 'Voorbeelden van afspraken',
    late: 'Te laat.',
    last: 'Vervallen.',
    visit: /\[Voorbeeld\]/u,
    unknown: 'nog niet bekend',
    questions: 'Open vragen',
    note: 'Evaluatienotitie voor het college',
    inDutch: 'alleen in het Nederlands',
  },
  uk: {
    path: '/uk/pilot/',
    counted: 'Пораховано на порталі',
    certainty: /\((?:підтверджено|заплановано|обчислено|невідомо).*\)/u,
    none: 'Домовленостей ще немає.',
    examples: 'Приклади домовленостей',
    late: 'Прострочено.',
    last: 'Скасовано.',
    visit: /\[Приклад\]/u,
    unknown: 'ще не відомо',
    questions: 'Відкриті питання',
    note: 'записка для колегії муніципалітету',
    inDutch: 'лише нідерландською',
  },
} as const;

/** Links of the tables that lead nowhere: no page, or no such place on it. */
async function deadFigures(page: Page): Promise<string[]> {
  const links = await page
    .locator('main table a')
    .evaluateAll((found) => found.map((a) => a.getAttribute('href') ?? ''));
  expect(links.length).toBeGreaterThan(5);
  const dead: string[] = [];
  for (const href of new Set(links)) {
    const response = await page.request.get(href);
    const [, fragment] = href.split('#');
    const isThere = fragment === undefined || (await response.text()).includes(`id="${fragment}"`);
    if (!response.ok() || !isThere) dead.push(href);
  }
  return dead;
}

for (const [locale, text] of Object.entries(words)) {
  test.describe(`the pilot in ${locale}`, () => {
    test('every figure leads to what it counts', async ({ page, baseURL }) => {
      const faults = watchPage(page, baseURL ?? '');
      await page.goto(text.path);
      await expect(page.getByRole('heading', { name: text.counted })).toBeVisible();
      expect(await deadFigures(page)).toEqual([]);
      expect(faults).toEqual([]);
    });

    test('every moment of the timeline says how sure it is', async ({ page }) => {
      await page.goto(text.path);
      const moments = await page.locator('#timeline .kb-dots > div').allTextContents();
      expect(moments.length).toBeGreaterThan(3);
      for (const moment of moments) expect(moment).toMatch(text.certainty);
    });

    test('no example stands in the ledger: apart, it is called one', async ({ page }) => {
      await page.goto(text.path);
      await expect(page.locator('#agreements > p')).toHaveText(text.none);
      await expect(page.locator('#agreements > ol')).toHaveCount(0);
      await expect(page.getByRole('region', { name: text.examples })).toContainText(text.late);
    });

    test('a ledger begins with what is overdue, ends with what was dropped, and leads to the visit', async ({
      page,
    }) => {
      await page.goto(text.path);
      const agreements = page.locator('#agreement-examples li');
      await expect(agreements.first()).toContainText(text.late);
      await expect(agreements.last()).toContainText(text.last);
      await agreements.first().getByRole('link').click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(text.visit);
      await expect(page.locator('#agreements li').first()).toContainText(text.late);
    });

    test('what nobody filled in is unknown, in words', async ({ page }) => {
      await page.goto(text.path);
      await expect(page.locator('#progress .kb-unknown').first()).toHaveText(text.unknown);
    });

    test('what nobody can answer yet is listed as questions', async ({ page }) => {
      await page.goto(text.path);
      const questions = await page
        .getByRole('region', { name: text.questions })
        .getByRole('listitem')
        .allTextContents();
      expect(questions.length).toBeGreaterThan(5);
      for (const question of questions) expect(question).toContain('?');
    });

    test('the note for the board can be reached, and its language is told beforehand', async ({ page }) => {
      await page.goto(text.path);
      const link = page.getByRole('main').getByRole('link', { name: text.note });
      await expect(link).toHaveAttribute('hreflang', 'nl');
      await expect(link).toContainText(text.inDutch);
      await link.click();
      await expect(page).toHaveURL(new RegExp(`${notePath}$`, 'u'));
      await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
    });
  });
}

test.describe('the evaluation note for the board', () => {
  test('every figure leads to what it counts', async ({ page }) => {
    await page.goto(notePath);
    expect(await deadFigures(page)).toEqual([]);
  });

  test('shows no example, neither to readers nor where examples are shown', async ({ page, baseURL }) => {
    for (const site of [baseURL, readersUrl]) {
      if (site === undefined) continue;
      await page.goto(new URL(notePath, site).href);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByRole('main')).not.toContainText(/voorbeeld\]|\[приклад/iu);
    }
  });

  test('the switch leads to the Ukrainian pilot page and says that the note is in Dutch', async ({ page }) => {
    await page.goto(notePath);
    await expect(page.locator('link[hreflang]:not([hreflang=x-default])')).toHaveCount(1);
    const other = page.getByRole('link', { name: /Українська/u });
    await expect(other).toContainText('лише нідерландською');
    await other.click();
    await expect(page).toHaveURL(/\/uk\/pilot\/$/u);
  });

  test('on paper it keeps its figures and its sources, with their address', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    await page.goto(notePath);
    await expect(page.locator('.kb-lang')).toBeHidden();
    await expect(page.locator('#cost .kb-unknown').first()).toBeVisible();
    await expect(page.locator('#sources li').first()).toContainText('19 mei 2026');
    const address = await page
      .locator('#sources a')
      .last()
      .evaluate((link) => getComputedStyle(link, '::after').getPropertyValue('content'));
    expect(address).toContain('/nl/pilot/');
  });
});
