/** The editor at work: every kind of content from a first word to the published site. */
import { localeInfo, locales } from '#locales';
import type { Locale } from '#locales';
import { documentNames, recordNames } from '#model/collection-names.ts';

import { configFor } from '../../cms/config/editor-config.ts';
import { localSettings } from '../../cms/settings.ts';
import { giveConsent } from '../support/editor-consent.ts';
import { expect, test, windowOf } from '../support/editor-desk.ts';

/** An entry of each collection. */
const entries = {
  guides: 'bi-zone',
  cases: 'lage-weide',
  visits: 'example',
  pages: 'about',
  terms: 'bi-zone',
  laws: 'nl-biz-2015',
  municipalities: 'aalsmeer',
  themes: 'housing',
  topics: 'energy',
  milestones: 'start',
  agreements: 'example',
  organisations: 'emcu',
  progress: 'start',
} as const;

/** One window for all collections: opening the editor costs more than opening an entry. */
test('every kind of document lists, opens untouched, and a new one becomes a draft in two languages', async ({
  desk,
}) => {
  const { repository } = desk;
  const window = await desk.open();
  for (const name of documentNames) {
    await window.openList(name);
    await expect(window.page.getByText(`· ${entries[name]}`).first()).toBeVisible();
    await window.openEntry(name, entries[name]);
    await expect(window.text('uk')).toBeVisible();
    await expect(window.page.getByText('Wijzigingen opgeslagen')).toBeVisible();
    await window.newEntry(name);
    await window.field('Titel').fill('Proef met een titel');
    await window.field('Titel', 'uk').fill('Спроба з назвою');
    await window.save();
    // The editor goes to the new entry on its own, after it said that the entry is saved.
    await expect(window.page).toHaveURL(/entries\/proef/u);
    const draft = `cms/${name}/proef-met-een-titel`;
    expect(repository.show(draft, `content/${name}/proef-met-een-titel.nl.mdx`)).toContain(
      'slug: proef-met-een-titel\n',
    );
    expect(repository.show(draft, `content/${name}/proef-met-een-titel.uk.mdx`)).toContain('slug: sproba-z-nazvoiu\n');
  }
  expect(repository.git('rev-list', '--count', 'main')).toBe('1');
});

test('every kind of record lists, opens untouched, and a new one becomes a draft', async ({ desk }) => {
  const window = await desk.open();
  for (const name of recordNames) {
    await window.openList(name);
    await expect(window.page.getByRole('heading', { level: 2 }).nth(1)).toBeVisible();
    await window.openEntry(name, entries[name]);
    await expect(window.page.getByText('Wijzigingen opgeslagen')).toBeVisible();
    await window.newEntry(name);
    const title = (locale: Locale) => window.page.locator(`div[lang=${locale}] :is(input, textarea)`).first();
    await title('nl').fill('Proef');
    await title('uk').fill('Спроба');
    await window.save();
    await expect(window.page).toHaveURL(/entries\/proef/u);
    expect(desk.repository.show(`cms/${name}/proef`, `content/${name}/proef.yaml`)).toMatch(
      /nl: Proef\n\s+uk: Спроба\n/u,
    );
  }
});

test('a Dutch visit report goes from a first word to the published branch as one commit', async ({ desk }) => {
  const { repository } = desk;
  const window = await desk.open();
  await window.newEntry('visits');
  await window.field('Titel').fill('Bezoek aan de werkplaats');
  await window.field('Samenvatting').fill('Wij keken mee.');
  await window.field('Van').fill('2026-11');
  for (const [label, lang, text] of [
    ['Gastheer', 'nl', 'Gemeente Aalsmeer'],
    ['Gastheer', 'uk', 'Муніципалітет Алсмер'],
    ['Gast', 'nl', 'een hromada'],
    ['Gast', 'uk', 'громада'],
  ] as const) {
    const group = window.page
      .locator('.Pane1 [class*=ControlContainer]')
      .filter({ has: window.page.getByText(label, { exact: true }) });
    await group.last().locator(`[lang=${lang}] input`).fill(text);
  }
  await window.field('Richting').click();
  await window.page.getByRole('option', { name: 'online' }).click();
  await window.page.locator('.Pane1').getByRole('button', { name: 'Tekst met opmaakcodes' }).click();
  const parts = ['Doel', 'Wat we zagen', 'Wat de gastheer leerde', 'Wat de gast leerde', 'Open vragen'];
  await window.text().fill(parts.map((part) => `## ${part}\n\nTekst bij ${part}.`).join('\n\n'));
  await window.save();
  const before = repository.git('rev-parse', 'main');
  await window.chooseStage('Klaar');
  await expect(window.page.locator('.notice p')).toContainText('Afspraken (of: Er zijn geen afspraken gemaakt)');
  await expect(window.page.locator('.notice p')).toContainText('Er is nog geen toestemming');
  await window.page.locator('.notice button').click();
  await window.page.locator('.Pane1').getByLabel('Er zijn geen afspraken gemaakt').click();
  await giveConsent(window.page);
  await window.save();
  await window.chooseStage('Klaar');
  await expect(window.page.getByRole('button', { name: 'Stand: Klaar' })).toBeVisible();
  await window.publish();
  await expect(window.page.getByText('Item gepubliceerd').first()).toBeVisible();
  expect(repository.git('log', '--format=%an <%ae> %s', `${before}..main`)).toBe(
    'Redactie <redactie@example.org> content: add bezoek-aan-de-werkplaats',
  );
  const file = repository.read('content/visits/bezoek-aan-de-werkplaats.nl.mdx');
  expect(file).toContain('## Wat we zagen {#saw}\n\nTekst bij Wat we zagen.\n');
  expect(repository.git('ls-files', 'content/visits/bezoek-aan-de-werkplaats.uk.mdx')).toBe('');
  expect(repository.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main');
  expect(repository.git('status', '--porcelain')).toBe('');
});

test('what is not complete cannot be called ready, and the editor lists what is missing', async ({ desk }) => {
  const window = await desk.open();
  await window.newEntry('organisations');
  await window.page.locator('div[lang=nl] input').first().fill('Proef');
  await window.save();
  await window.chooseStage('Klaar');
  await expect(window.page.locator('.notice p')).toContainText('Dit is nog niet klaar om te publiceren');
  await expect(window.page.locator('.notice p')).toContainText('Naam (Українська)');
  await expect(window.page.getByRole('button', { name: 'Stand: Concept' })).toBeVisible();
});

test('the preview has the styles of the site and the language of the text', async ({ desk }) => {
  const window = await desk.open();
  await window.openEntry('pages', 'about');
  await window.page
    .getByTitle('Voorvertoning')
    .or(window.page.getByTitle(/voorvertoning/iu))
    .first()
    .click();
  const preview = window.page.frameLocator('#preview-pane');
  await expect(preview.getByRole('heading', { level: 1 })).toHaveCSS('color', 'rgb(1, 2, 3)');
  await expect(preview.locator('html')).toHaveAttribute('lang', 'nl');
});

for (const locale of locales) {
  const { signIn, title, bold } = {
    nl: { signIn: 'Inloggen', title: 'Titel', bold: 'Vet' },
    uk: { signIn: 'Увійти', title: 'Назва', bold: 'Напівжирний' },
  }[locale];
  test(`signing in, the lists and the panes are in ${locale}`, async ({ desk, browser }) => {
    const page = await browser.newPage();
    const window = windowOf(page, desk.url, locale);
    await page.goto(`${desk.url}/admin/?lang=${locale}`);
    await page.getByRole('button', { name: signIn }).click();
    for (const collection of configFor(locale, localSettings).collections) {
      await expect(page.locator('aside').getByRole('link', { name: collection.label, exact: true })).toBeVisible();
    }
    await window.openEntry('pages', 'about');
    for (const of of locales) {
      const name = new RegExp(`: ${localeInfo[of].name}$`, 'u');
      await expect(page.locator(of === 'nl' ? '.Pane1' : '.Pane2').getByRole('button', { name })).toBeVisible();
      for (const control of [window.field(title, of), window.text(of)])
        expect(await control.evaluate((input) => input.closest('[lang]')?.getAttribute('lang'))).toBe(of);
    }
    await expect(page.locator('html')).toHaveAttribute('lang', locale);
    await expect(page.locator('.toolbar-links a')).toHaveAttribute('href', `guide-${locale}.html`);
    await expect(page.locator('.view-controls')).toBeVisible();
    const toolbars = page.locator('.Pane1, .Pane2').getByTitle(bold, { exact: true });
    for (const button of await toolbars.all())
      expect(await button.evaluate((each) => each.closest('[lang]')?.getAttribute('lang'))).toBe(locale);
    await page.close();
  });
}
