/** A walk past every screen of the editor, for tests that look at all of them. */
import { fileURLToPath } from 'node:url';

import type { Locator } from '@playwright/test';

import type { Locale } from '#locales';

import { pageWords } from '../../cms/desk/desk-words.ts';
import { guideLabels } from '../../cms/guide/guide-file.ts';

import { expect } from './editor-desk.ts';
import type { Window } from './editor-desk.ts';

const words = {
  nl: {
    title: 'Titel',
    given: 'Proef',
    ready: 'Klaar',
    stage: /^Stand:/u,
    media: 'Media',
    source: 'Tekst met opmaakcodes',
    rich: 'Opgemaakte tekst',
    preview: 'Voorvertoning',
    both: 'Beide talen naast elkaar',
    add: /^Toevoegen: /u,
    picture: /afbeelding/iu,
  },
  uk: {
    title: 'Назва',
    given: 'Спроба',
    ready: 'Готово',
    stage: /^Стан:/u,
    media: 'Медіафайли',
    source: 'Текст із розміткою',
    rich: 'Оформлений текст',
    preview: 'Попередній перегляд',
    both: 'Обидві мови поруч',
    add: /^Додати: /u,
    picture: /зображення/iu,
  },
} as const satisfies Record<Locale, object>;

export interface Walk {
  window: Window;
  /** Address of the server. */
  url: string;
  locale: Locale;
  /** Called at every screen and opened menu, with a name for it, and the selector of what is new on it. */
  look: (screen: string, within?: string) => Promise<void>;
}

const menu = '[role=menu]';

const picture = fileURLToPath(new URL('../../content/media/visits/example/drawing.png', import.meta.url));

/** Opens every menu in a part of the screen, one after the other. */
async function openMenus({ window: { page }, look }: Walk, screen: string, part: Locator): Promise<void> {
  const buttons = await part.locator('[role=button][aria-haspopup=true]:visible').all();
  for (const [index, button] of buttons.entries()) {
    await button.click();
    await expect(page.getByRole('menuitem').first()).toBeVisible();
    await look(`${screen}, menu ${index}`, menu);
    await page.keyboard.press('Escape');
    await expect(page.locator(menu)).toHaveCount(0);
  }
}

async function walkLists(walk: Walk): Promise<void> {
  const { page } = walk.window;
  const body = page.locator('body');
  await page.goto(`${walk.url}/admin/`);
  await expect(page.getByRole('heading', { level: 1, name: pageWords.heading[walk.locale] })).toBeVisible();
  await expect(page.locator('.desk-rows').first()).toBeVisible();
  await walk.look('desk');
  await walk.window.openList('guides');
  await expect(page.getByText('· bi-zone').first()).toBeVisible();
  await walk.look('list');
  await openMenus(walk, 'list', body);
  const search = page.locator('aside input');
  await search.fill('zone');
  await expect(page.locator('aside li').last()).toBeVisible();
  await walk.look('search field', 'aside');
  await search.press('Enter');
  await expect(page.locator('a[href*="/entries/"]').first()).toBeVisible();
  await walk.look('search results');
  await search.fill('qqqq');
  await search.press('Enter');
  await expect(page.getByRole('heading', { name: /qqqq/u })).toBeVisible();
  await walk.look('nothing found');
}

async function walkMedia(walk: Walk): Promise<void> {
  const { page } = walk.window;
  const word = words[walk.locale];
  const library = page.getByRole('dialog');
  await page.getByRole('button', { name: word.media, exact: true }).click();
  await expect(library).toBeVisible();
  await walk.look('no media');
  await page.keyboard.press('Escape');
  await expect(library).toHaveCount(0);
}

/** Puts a picture into the library of the open form. */
async function addPicture(walk: Walk): Promise<void> {
  const { page } = walk.window;
  const library = page.getByRole('dialog');
  await page.locator('.Pane1').getByRole('button', { name: words[walk.locale].picture }).first().click();
  await library.locator('input[type=file]').setInputFiles(picture);
  await library.getByRole('button', { pressed: true }).focus();
  await page.keyboard.press('Enter');
  await walk.look('media');
  await page.keyboard.press('Escape');
  await expect(library).toHaveCount(0);
}

async function walkErrors(walk: Walk): Promise<void> {
  const { page } = walk.window;
  await page.goto(`${walk.url}/admin/#/collections/pages/entries/000`);
  await expect(page.locator('.no-entry')).toBeVisible();
  await walk.look('no such entry');
  await page.goto(`${walk.url}/admin/#/000`);
  await expect(page.locator('h2').first()).toBeVisible();
  await walk.look('no such page');
}

async function walkForm(walk: Walk): Promise<void> {
  const { window, locale } = walk;
  const { page } = window;
  const word = words[locale];
  const pane = page.locator('.Pane1');
  await window.newEntry('visits');
  await expect(page.getByRole('link', { name: guideLabels[locale] })).toBeVisible();
  const covers = await page.locator('.view-controls').boundingBox();
  const covered = await page.locator('.Pane2').boundingBox();
  expect(covers?.x).toBeGreaterThanOrEqual((covered?.x ?? Infinity) + (covered?.width ?? 0));
  for (const add of await pane.getByRole('button', { name: word.add }).all()) await add.click();
  await walk.look('form');
  await openMenus(walk, 'form', page.locator('body'));
  await addPicture(walk);
  const choice = pane.locator('input[role=combobox]').first();
  await choice.click();
  await walk.look('choice', '.Pane1');
  await choice.fill('qqqq');
  await walk.look('no choice', '.Pane1');
  await choice.fill('');
  await page.keyboard.press('Escape');
  await pane.locator('input[type=date]').first().click();
  await pane.getByRole('button', { name: word.source }).click();
  await window.text().fill(`${word.given} <x`);
  await walk.look('source', '.Pane1');
  await page.getByTitle(word.preview, { exact: true }).click();
  await expect(page.locator('iframe')).toBeVisible();
  await walk.look('preview');
  await page.getByTitle(word.both, { exact: true }).click();
}

async function walkDraft(walk: Walk): Promise<void> {
  const { window, locale } = walk;
  const { page } = window;
  const word = words[locale];
  await window.field(word.title, locale).first().fill('🚲🚲');
  await window.saveRefused();
  await walk.look('not saved', '.notices');
  await page.goto(`${walk.url}/admin/#/collections/visits`);
  await window.newEntry('visits');
  await window.field(word.title, locale).fill(word.given);
  await window.save();
  await expect(page).toHaveURL(/\/entries\//u);
  await expect(page.getByRole('button', { name: word.stage })).toBeVisible();
  await walk.look('saved');
  await openMenus(walk, 'saved', page.locator('body'));
  await window.chooseStage(word.ready);
  await expect(page.locator('.notice p').last()).toBeVisible();
  await walk.look('not ready');
  await page.goto(`${walk.url}/admin/#/workflow`);
  await expect(page.locator('a[href*="/entries/"]').first()).toBeVisible();
  await walk.look('board');
  await openMenus(walk, 'board', page.locator('body'));
}

async function walkPublished(walk: Walk): Promise<void> {
  await walk.window.openEntry('pages', 'about');
  await walk.look('published');
  await openMenus(walk, 'published', walk.window.page.locator('body'));
}

/** Goes past all screens, in the language of the interface. */
export async function walkEditor(walk: Walk): Promise<void> {
  for (const part of [walkLists, walkMedia, walkErrors, walkForm, walkDraft, walkPublished]) await part(walk);
}
