/** Translating: what is missing or outdated, what changed, and who says that it is up to date again. */
import { createRequire } from 'node:module';

import { locales, otherLocale } from '#locales';
import type { Locale } from '#locales';
import { parseDocument } from '#model/entry-file.ts';
import { documentPath } from '#model/entry-path.ts';
import { hashesOfSource } from '#model/freshness.ts';
import { sectionsOf } from '#model/sections.ts';

import { expect, test } from '../support/editor-desk.ts';
import type { Desk, Window } from '../support/editor-desk.ts';
import { axeFaults } from '../support/inspect.ts';
import { aPageIn, followingLines, pageTexts } from '../support/translated-page.ts';

const path = (locale: Locale): string => documentPath('pages', 'proef', locale);

interface Published {
  isChanged?: boolean;
  method?: string;
  /** Text of the translation. */
  body?: string;
  /** Language whose required summary is not there. */
  without?: Locale;
}

/** Publishes the page in both languages, and then a change of the original. */
function publish(
  { repository }: Desk,
  source: Locale,
  { isChanged = true, method, body, without }: Published = {},
): void {
  const target = otherLocale(source);
  const { before, after } = pageTexts[source];
  const translated = body ?? pageTexts[target].before;
  const page = (locale: Locale, text: string, translation?: string): string =>
    aPageIn({ locale, source, body: text, hasSummary: without !== locale, ...(translation && { translation }) });
  repository.commit({
    [path(source)]: page(source, before),
    [path(target)]: page(target, translated, followingLines(before, translated, method)),
  });
  if (isChanged) repository.commit({ [path(source)]: page(source, after) });
}

function pane(window: Window, locale: Locale) {
  return window.page.locator(locale === 'nl' ? '.Pane1' : '.Pane2');
}

/** The group `translation` in the pane of a language. */
function panel(window: Window, locale: Locale) {
  return pane(window, locale).locator('.translation');
}

/** The hashes that a saved translation holds. */
function hashesIn(text: string | undefined): unknown {
  const { translation } = parseDocument(text ?? '').data;
  return typeof translation === 'object' && translation !== null ? Reflect.get(translation, 'sections') : undefined;
}

function hashesOf(body: string): Record<string, string> {
  return hashesOfSource(sectionsOf(body), sectionsOf(body));
}

/** Types a text as source. */
async function typeBody(window: Window, locale: Locale, text: string): Promise<void> {
  await pane(window, locale)
    .getByRole('button', { name: /^(?:Tekst met opmaakcodes|Текст із розміткою)$/u })
    .click();
  await window.text(locale).fill(text.replace(/ \{#[a-z]+\}/gu, ''));
}

const changes = { nl: ['netbeheerder', 'wethouder'], uk: ['громади', 'управи'] } as const;
const words = {
  nl: {
    outdated: 'Verouderd',
    missing: 'Ontbreekt',
    tick: 'Bijgewerkt',
    minor: 'Kleine wijziging: de vertaling blijft gelden',
    original: 'Dit is het origineel.',
    machine: 'nog niet nagekeken',
    avoided: 'Staat in de vertaling: industrieel park',
    heading: 'Мета',
  },
  uk: {
    outdated: 'Застаріло',
    missing: 'Бракує',
    tick: 'Оновлено',
    minor: 'Невелика зміна: переклад лишається чинним',
    original: 'Це оригінал.',
    machine: 'ще не перевірено',
    avoided: 'Є в перекладі: індустріальний парк',
    heading: 'Doel',
  },
} as const;

for (const source of locales) {
  const target = otherLocale(source);
  const word = words[target];

  test.describe(`with the original in ${source}`, () => {
    test('12 · a section that changed is outdated, with the difference; a tick stamps that section alone', async ({
      desk,
    }) => {
      publish(desk, source);
      const window = await desk.open(target);
      await window.openEntry('pages', 'proef');
      const outdated = panel(window, target).locator('[data-state=outdated]');
      await expect(outdated).toHaveCount(2);
      const first = outdated.first();
      await expect(first).toContainText(word.outdated);
      await expect(first.locator('del')).toContainText(changes[source][0]);
      await expect(first.locator('ins')).toContainText(changes[source][1]);
      await first.getByRole('checkbox', { name: `${word.tick} ${word.heading}` }).check();
      await window.save();
      const saved = desk.repository.show('cms/pages/proef', path(target));
      const [then, now] = [hashesOf(pageTexts[source].before), hashesOf(pageTexts[source].after)];
      expect(hashesIn(saved)).toEqual({ purpose: now['purpose'], next: then['next'] });
      expect(saved).not.toContain('_upToDate');
      expect(parseDocument(saved ?? '').body).toBe(pageTexts[target].before);
      await expect(outdated).toHaveCount(1);
      await expect(outdated.getByRole('checkbox')).not.toBeChecked();
    });

    test('a change that is ticked as minor keeps the translation current, once', async ({ desk }) => {
      publish(desk, source, { isChanged: false });
      const window = await desk.open(source);
      await window.openEntry('pages', 'proef');
      const minor = panel(window, source).getByRole('checkbox', { name: words[source].minor });
      await minor.check();
      await typeBody(window, source, pageTexts[source].after);
      await window.save();
      const saved = desk.repository.show('cms/pages/proef', path(target));
      expect(hashesIn(saved)).toEqual(hashesOf(pageTexts[source].after));
      expect(desk.repository.show('cms/pages/proef', path(source))).not.toMatch(/_minor|^translation:/mu);
      await expect(panel(window, target).locator('[data-state=current]')).toHaveCount(2);
      await expect(minor).not.toBeChecked();
      await typeBody(window, source, pageTexts[source].before);
      await window.save();
      await expect(panel(window, target).locator('[data-state=outdated]')).toHaveCount(2);
    });

    test('what is not translated yet is listed with its text; the original says that it is the original', async ({
      desk,
    }) => {
      const { before } = pageTexts[source];
      desk.repository.commit({ [path(source)]: aPageIn({ locale: source, source, body: before }) });
      const window = await desk.open(target);
      await window.openEntry('pages', 'proef');
      const missing = panel(window, target).locator('[data-state=missing]');
      await expect(missing).toHaveCount(2);
      await expect(missing.first()).toContainText(word.missing);
      await missing.first().locator('summary').click();
      await expect(missing.first().locator('.translation-text')).toContainText(changes[source][0]);
      await expect(panel(window, source)).toContainText(word.original);
      await expect(panel(window, source).locator('input')).toHaveCount(0);
    });

    test('terms of the source are shown, a word to avoid is warned for, a machine’s work says so', async ({ desk }) => {
      const body = pageTexts[target].before.replace(/BI-zone|БІ-зона/u, (name) =>
        name === 'BI-zone' ? 'industrieel park' : 'індустріальний парк',
      );
      publish(desk, source, { method: 'machine', body });
      const window = await desk.open(target);
      await window.page.addInitScript({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });
      await window.page.setViewportSize({ width: 1280, height: 1500 });
      await window.openEntry('pages', 'proef');
      const shown = panel(window, target);
      const term = shown.locator('.translation-terms li').filter({ hasText: 'BI-zone' });
      await expect(term).toContainText('БІ-зона');
      await expect(term.locator(`[lang=${source}]`)).toHaveText(source === 'nl' ? 'BI-zone' : 'БІ-зона');
      await expect(term).toContainText(word.avoided);
      await expect(shown).toContainText(word.machine);
      await expect(shown.locator('[data-state=outdated] .translation-text').first()).toHaveAttribute('lang', source);
      await expect(shown).toHaveAttribute('lang', target);
      expect(await axeFaults(window.page, { within: '.translation' })).toEqual([]);
    });
  });
}

for (const without of locales) {
  test(`12 · a draft may miss a required field in ${without}; called ready, it may not`, async ({ desk }) => {
    publish(desk, 'nl', { isChanged: false, without });
    const window = await desk.open();
    await window.openEntry('pages', 'proef');
    await window.field('Titel', without).fill('Anders');
    await window.save();
    await window.chooseStage('Klaar');
    const name = { nl: 'Nederlands', uk: 'Українська' };
    await expect(window.page.locator('.notice p')).toContainText(`${name[without]} › Samenvatting`);
    await expect(window.page.locator('.notice p')).not.toContainText(name[otherLocale(without)]);
    await window.field('Samenvatting', without).fill('Er is er een.');
    await window.save();
    await window.chooseStage('Klaar');
    await expect(window.page.getByRole('button', { name: 'Stand: Klaar' })).toBeVisible();
  });
}

test('a machine translation that is called reviewed says by whom and when, before it is ready', async ({ desk }) => {
  publish(desk, 'nl', { isChanged: false, method: 'machine-reviewed' });
  const window = await desk.open();
  await window.openEntry('pages', 'proef');
  await window.field('Titel', 'uk').fill('Інша спроба');
  await window.save();
  await window.chooseStage('Klaar');
  await expect(window.page.locator('.notice p')).toContainText('Vertaling › Nagekeken door (functie)');
  await expect(window.page.locator('.notice p')).toContainText('Vertaling › Nagekeken op');
  await expect(panel(window, 'uk')).toContainText('Vul ook in wie het nakeek');
});
