/** The desk: what there is to do, as an editor finds it on opening the editor. */
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';

import type { Locator, Page } from '@playwright/test';

import { locales } from '#locales';
import type { Locale } from '#locales';

import { kindHeadings, pageWords } from '../../cms/desk/desk-words.ts';
import type { RowKind } from '../../cms/desk/desk-row.ts';
import { expect, test } from '../support/editor-desk.ts';
import type { Desk } from '../support/editor-desk.ts';
import { aPage } from '../support/editor-entries.ts';

const withoutText = '## Eerst {#first}\n\nEen zin.';

async function openDesk(desk: Desk, locale: Locale = 'nl'): Promise<Page> {
  const { page } = await desk.open(locale);
  await page.goto(`${desk.url}/admin/`);
  await expect(page.getByRole('heading', { level: 1, name: pageWords.heading[locale] })).toBeVisible();
  return page;
}

function rowsOf(page: Page, kind: RowKind, locale: Locale = 'nl'): Locator {
  return page.getByRole('region', { name: kindHeadings[kind][locale] }).locator('.desk-rows > li');
}

/** A long list shows its first rows and a button for all. */
async function showAll(page: Page, kind: RowKind, locale: Locale = 'nl'): Promise<void> {
  await page.getByRole('region', { name: kindHeadings[kind][locale] }).getByRole('button').click();
}

test('a text that is in Dutch only is listed as missing in Ukrainian, and opens from there', async ({ desk }) => {
  desk.repository.commit({ 'content/pages/proeftekst.nl.mdx': aPage(withoutText) });
  const page = await openDesk(desk);
  expect(new URL(page.url()).hash).toBe('#/desk');
  const row = rowsOf(page, 'missing').filter({ hasText: 'Proeftekst' });
  await expect(row).toContainText('Українська');
  await row.getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/collections\/pages\/entries\/proeftekst$/u);
  await expect(page.locator('.Pane1').getByLabel('Titel', { exact: true })).toHaveValue('Proeftekst');
});

test('a translation falls behind when its original is changed and published', async ({ desk }) => {
  const uk = aPage('## Спершу {#first}\n\nРечення.').replace('title: Proeftekst', 'title: Спроба');
  desk.repository.commit({
    'content/pages/proeftekst.nl.mdx': aPage(withoutText),
    'content/pages/proeftekst.uk.mdx': uk.replace(
      '\n---\n\n',
      '\ntranslation:\n  method: human\n  sections:\n    first: 1a0c8dec8b385d43\n---\n\n',
    ),
  });
  const window = await desk.open();
  const { page } = window;
  await window.openEntry('pages', 'proeftekst');
  await page.locator('.Pane1').getByRole('button', { name: 'Tekst met opmaakcodes' }).click();
  await window.text().fill('## Eerst\n\nEen andere zin.');
  await window.save();
  await page.goto(`${desk.url}/admin/#/desk`);
  await expect(rowsOf(page, 'draft-left').filter({ hasText: 'Proeftekst' })).toBeVisible();
  await expect(rowsOf(page, 'outdated')).toHaveCount(0);
  await window.openEntry('pages', 'proeftekst');
  await window.chooseStage('Klaar');
  await expect(page.getByRole('button', { name: 'Stand: Klaar' })).toBeVisible();
  await window.publish();
  await expect(page.getByText('Item gepubliceerd').first()).toBeVisible();
  await page.goto(`${desk.url}/admin/#/desk`);
  await expect(rowsOf(page, 'outdated')).toHaveText(/^Proeftekst.*Українська.*1 onderdeel: Eerst$/u);
  await expect(rowsOf(page, 'draft-left').filter({ hasText: 'Proeftekst' })).toHaveCount(0);
});

/** One of everything that the desk looks for, beside the content of the portal itself. */
function withFaults({ repository }: Desk): void {
  const visit = repository.read('content/visits/example.nl.mdx');
  const law = repository.read('content/laws/nl-biz-2015.yaml');
  repository.commit({
    'content/visits/proef.nl.mdx': visit
      .replace('status: example', 'status: released')
      .replace(/^title: .*$/mu, 'title: Proefbezoek')
      .replace(/^( +)checked: .*$/mu, '$1checked: [consent]'),
    'content/laws/proefwet.yaml': law
      .replace(/^checkedOn: .*$/mu, 'checkedOn: 2020-01-02')
      .replace(/^status: .*$/mu, 'status: unknown'),
    'content/pages/kapot.nl.mdx': '---\ntitle: [\n---\n\nTekst\n',
  });
  repository.git('branch', 'cms/pages/about');
}

for (const locale of locales) {
  test(`every kind of work has its heading and rows in ${locale}, without serious faults, on a narrow screen too`, async ({
    desk,
  }) => {
    withFaults(desk);
    const window = await desk.open(locale);
    const { page } = window;
    await window.newEntry('organisations');
    await page.locator('div[lang=nl] input').first().fill('Proefclub');
    await window.save();
    await window.chooseStage({ nl: 'Wordt beoordeeld', uk: 'На розгляді' }[locale]);
    await page.goto(`${desk.url}/admin/#/desk`);
    const law = { nl: 'Wet op de bedrijveninvesteringszones', uk: 'Закон про зони бізнес-інвестицій' }[locale];
    await expect(rowsOf(page, 'picture-unchecked', locale)).toContainText('Proefbezoek');
    await expect(rowsOf(page, 'unreadable', locale)).toContainText('kapot');
    await expect(rowsOf(page, 'law-unknown', locale).filter({ hasText: law }).first()).toBeVisible();
    await expect(rowsOf(page, 'law-old', locale).first()).toContainText(
      { nl: '2 januari 2020', uk: '2 січня 2020' }[locale],
    );
    await showAll(page, 'machine', locale);
    await expect(
      rowsOf(page, 'machine', locale).filter({ hasText: { nl: 'Over dit portaal', uk: 'Про портал' }[locale] }),
    ).toContainText('Українська');
    await expect(rowsOf(page, 'draft-review', locale)).toContainText('Proefclub');
    const headings = await page.locator('.desk h2').allInnerTexts();
    expect(headings.length).toBeGreaterThan(6);
    if (locale === 'uk') expect(headings.filter((text) => /[a-z]/iu.test(text))).toEqual([]);
    await expect(page.getByRole('link', { name: pageWords.link[locale], exact: true })).toHaveClass(/sidebar-active/u);
    await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
    const found = await page.evaluate(async () => {
      // The script above has put axe there.
      const { axe } = window as unknown as {
        axe: { run: (place: string) => Promise<{ violations: { id: string; impact: string }[] }> };
      };
      const { violations } = await axe.run('.desk');
      return violations.filter(({ impact }) => ['serious', 'critical'].includes(impact)).map(({ id }) => id);
    });
    expect(found).toEqual([]);
    await page.setViewportSize({ width: 360, height: 800 });
    const [scrolled, wide] = await page.evaluate(() => [
      document.querySelector('.desk')?.scrollWidth,
      document.querySelector('.desk')?.clientWidth,
    ]);
    expect(scrolled).toBe(wide);
    await page.setViewportSize({ width: 1400, height: 1000 });
    await rowsOf(page, 'draft-review', locale).getByRole('link').click();
    await expect(page.locator('div[lang=nl] input').first()).toHaveValue('Proefclub');
  });
}

test('a list that cannot be made says so, another try makes it, and a filter leaves one language', async ({ desk }) => {
  const { page } = await desk.open();
  await page.route('**/api/v1', (route) =>
    route.request().postData()?.includes('entriesByFolder') === true ? route.abort() : route.continue(),
  );
  await page.goto(`${desk.url}/admin/#/desk`);
  await expect(page.getByRole('alert')).toContainText(pageWords.failed.nl);
  await page.unroute('**/api/v1');
  await page.getByRole('button', { name: pageWords.again.nl }).click();
  await showAll(page, 'machine');
  const dutch = rowsOf(page, 'machine').filter({ hasText: 'Oekraïens industrieel park' });
  const ukrainian = rowsOf(page, 'machine').filter({ hasText: 'Over dit portaal' });
  await expect(dutch.or(ukrainian)).toHaveCount(2);
  await page.getByRole('button', { name: 'Українська', exact: true }).click();
  await expect(dutch).toHaveCount(0);
  await expect(ukrainian).toHaveCount(1);
});
