/** Walks through the editors' guide as an editor would, and takes its pictures. */
import { join } from 'node:path';

import type { Locator, Page } from '@playwright/test';

import { locales, otherLocale } from '../../src/locales.ts';
import type { Locale } from '../../src/locales.ts';
import { visits } from '../../src/content-model/collections/visits.ts';
import { labelOf } from '../../src/content-model/fields.ts';
import { parties } from '../../src/content-model/release-fields.ts';

import { guideWords } from './words.ts';

export interface Walk {
  page: Page;
  /** Origin of the running portal. */
  url: string;
  /** Language of the interface. */
  locale: Locale;
  /** Folder that gets the pictures. */
  pictures: string;
  /** Picture of an editor. */
  photo: string;
}

type FieldName = keyof typeof visits.fields;

function pane(page: Page, locale: Locale): Locator {
  return page.locator(locale === locales[0] ? '.Pane1' : '.Pane2');
}

function label({ locale }: Walk, name: FieldName): string {
  return labelOf(visits.fields[name], locale);
}

/** A field of the form with all that is in it. */
function field(walk: Walk, name: FieldName, of: Locale): Locator {
  const { page } = walk;
  return pane(page, of)
    .locator('[class*=ControlContainer]')
    .filter({ has: page.locator('label').getByText(new RegExp(`^${label(walk, name)}(?: \\(.+\\))?$`, 'u')) })
    .first();
}

function fileName({ locale, pictures }: Walk, name: string): string {
  return join(pictures, `${name}-${locale}.png`);
}

async function take(walk: Walk, name: string, top?: Locator): Promise<void> {
  const { page } = walk;
  await page.mouse.move(0, 0);
  if (top) {
    await top.evaluate((element) => {
      element.scrollIntoView({ block: 'start' });
    });
    await page.mouse.wheel(0, -90);
  }
  await page.waitForTimeout(600);
  await page.screenshot({ path: fileName(walk, name) });
}

async function save({ page, locale }: Walk): Promise<void> {
  await page.getByRole('button', { name: guideWords[locale].save, exact: true }).click();
  await page.getByText(guideWords[locale].saved).waitFor();
  await page.locator('.toast').first().waitFor({ state: 'hidden', timeout: 15_000 });
}

async function chooseReady({ page, locale }: Walk): Promise<void> {
  await page.getByRole('button', { name: guideWords[locale].stage }).click();
  await page.getByRole('menuitem', { name: guideWords[locale].ready, exact: true }).click();
}

async function writeHead(walk: Walk): Promise<void> {
  for (const of of locales) {
    const words = guideWords[of];
    await field(walk, 'title', of).locator('input').fill(words.title);
    await field(walk, 'summary', of).locator('textarea').fill(words.summary);
    for (const name of ['host', 'guest'] as const)
      await field(walk, name, locales[0]).locator(`[lang=${of}] input`).first().fill(words[name]);
  }
  await field(walk, 'dates', locales[0]).locator('input').first().fill('2026-11');
}

async function writeText(walk: Walk, of: Locale): Promise<void> {
  const { page, locale } = walk;
  const sections = visits.outline.map(({ heading }) => `## ${heading[of]}\n\n${guideWords[of].sentence}`);
  await pane(page, of).getByRole('button', { name: guideWords[locale].source }).first().click();
  await pane(page, of).locator('.body-source').fill(sections.join('\n\n'));
}

async function addPhoto(walk: Walk): Promise<void> {
  const { page, locale, photo } = walk;
  const words = guideWords[locale];
  const pictures = field(walk, 'pictures', locales[0]);
  await pictures.getByRole('button', { name: words.addPicture }).click();
  await pictures.getByRole('button', { name: words.choosePicture }).first().click();
  await page.locator('input[type=file]').setInputFiles(photo);
  await page.getByRole('button', { name: words.usePicture }).click();
  for (const of of locales)
    await pictures.locator(`[lang=${of}] :is(input, textarea)`).first().fill(guideWords[of].seen);
  const { credit, taken, checked } = visits.fields.pictures.fields;
  await pictures.getByLabel(labelOf(credit, locale), { exact: true }).fill('Kennisbrug');
  await pictures.getByLabel(labelOf(taken, locale), { exact: true }).fill('2026-11');
  for (const option of Object.values(checked.options))
    await choose(walk, pictures.getByLabel(labelOf(checked, locale), { exact: true }), option[locale]);
}

/** The word of the partner and of the host, by function and day. */
async function addConsent(walk: Walk): Promise<void> {
  const release = field(walk, 'release', locales[0]);
  for (const of of locales) {
    for (const at of parties.keys()) await release.locator(`[lang=${of}] input`).nth(at).fill(guideWords[of].role);
  }
  for (const at of parties.keys())
    await release.locator('input[type=date]').nth(at).fill(guideWords[walk.locale].agreedOn);
}

async function choose({ page }: Walk, select: Locator, option: string): Promise<void> {
  await select.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

/** From signing in to the page on the site; the report is there afterwards. */
export async function walkThroughGuide(walk: Walk): Promise<void> {
  const { page, url, locale } = walk;
  const words = guideWords[locale];
  await page.goto(`${url}/admin/?lang=${locale}`);
  await page.getByRole('button', { name: words.signIn }).click();
  await page.getByRole('link', { name: labelOf(visits, locale), exact: true }).waitFor();
  await page.waitForTimeout(3000);
  await take(walk, 'start');
  await page.goto(`${url}/admin/#/collections/visits/new`);
  await field(walk, 'title', locale).waitFor();
  await writeHead(walk);
  await take(walk, 'form', field(walk, 'sourceLocale', locales[0]));
  await save(walk);
  await chooseReady(walk);
  await page.locator('.notice').waitFor();
  await take(walk, 'refusal');
  await page.locator('.notice button').click();
  await addPhoto(walk);
  await take(walk, 'photo', field(walk, 'pictures', locales[0]));
  await choose(walk, page.locator('.Pane1').getByLabel(label(walk, 'direction'), { exact: true }), words.option);
  await page
    .locator('.Pane1')
    .getByLabel(new RegExp(`^${label(walk, 'noAgreements')}`, 'u'))
    .click();
  await addConsent(walk);
  await writeText(walk, locale);
  await writeText(walk, otherLocale(locale));
  await publish(walk);
  while (!(await page.goto(url + words.address))?.ok()) await page.waitForTimeout(500);
  await take(walk, 'published');
  await page.goto(
    `${url}/admin/#/collections/visits/entries/${guideWords[locales[0]].address.split('/').at(-2) ?? ''}`,
  );
  await page.getByRole('button', { name: words.published, exact: true }).waitFor();
  const [original, translation] = locales;
  const { sentence, changed } = guideWords[original];
  await pane(page, original).getByRole('button', { name: words.source }).first().click();
  const text = pane(page, original).locator('.body-source');
  await text.fill((await text.inputValue()).replace(sentence, changed));
  await save(walk);
  const panel = pane(page, translation).locator('.translation');
  await panel.locator('ins').first().waitFor();
  await take(walk, 'translate', panel);
}

async function publish(walk: Walk): Promise<void> {
  const { page, locale } = walk;
  const words = guideWords[locale];
  await save(walk);
  await chooseReady(walk);
  await page.getByRole('button', { name: new RegExp(`: ${words.ready}$`, 'u') }).waitFor();
  page.once('dialog', (dialog) => void dialog.accept());
  await page.getByRole('button', { name: words.publish, exact: true }).click();
  await page.getByRole('menuitem', { name: words.publishNow, exact: true }).click();
  await page.getByRole('button', { name: words.published, exact: true }).waitFor();
}
