/** What an editor may do next, each in a real window. */
import type { Page } from '@playwright/test';

import { locales } from '#locales';

import type { Window } from '../../tests/support/editor-desk.ts';

import type { Ledger, Saved } from './ledger.ts';
import type { Turns } from './turns.ts';

export interface Editor {
  name: string;
  window: Window;
  /** The entry in the form; none on a list. */
  open: { collection: string; id: string } | undefined;
  /** What was typed since the last save. */
  typed: Saved[];
}

export interface Soak {
  ledger: Ledger;
  turns: Turns;
  random: () => number;
  /** Ids of pages that may be chosen. */
  pool: string[];
  /** A mark that was not used before. */
  nextMark: () => string;
  /** How often what happened. */
  count: (what: string) => void;
}

const collection = 'pages';
const patience = { timeout: 15_000 };

function oneOf<T>(list: readonly T[], random: () => number): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('There is nothing to choose from.');
  return chosen;
}

async function closeNotices(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('.notice button')) button.click();
  });
}

/** Types a mark into a field of a language; remembers what the field then holds. */
async function type(soak: Soak, editor: Editor): Promise<void> {
  const { open, window } = editor;
  if (!open) return;
  const locale = oneOf(locales, soak.random);
  const field = oneOf(['title', 'summary', 'text'], soak.random);
  const mark = soak.nextMark();
  const labels = { title: /^(?:Titel|Назва)$/u, summary: /^(?:Samenvatting|Короткий зміст)$/u };
  const pane = window.page.locator(locale === locales[0] ? '.Pane1' : '.Pane2');
  const control =
    field === 'text' ? window.text(locale) : pane.getByLabel(field === 'title' ? labels.title : labels.summary);
  await control.first().click(patience);
  await window.page.keyboard.press('Control+End');
  await window.page.keyboard.type(` ${mark}`);
  const text = { mark, ...open, locale, field };
  editor.typed = [...editor.typed, text];
}

/** Presses save and waits for what the editor says. */
async function save(soak: Soak, editor: Editor): Promise<void> {
  const { page } = editor.window;
  await closeNotices(page);
  const typed = editor.typed;
  if (typed.length === 0) return;
  await page.getByText('Niet-opgeslagen wijzigingen').first().waitFor(patience);
  await soak.turns.shared(async () => {
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click(patience);
    const done = page.getByText('Wijzigingen opgeslagen').first();
    const refusal = page.locator('.notice p').first();
    await done.or(refusal).first().waitFor({ timeout: 30_000 });
    if (await refusal.isVisible()) {
      soak.count('saves refused');
      return;
    }
    // A later mark in the same field stands behind the earlier one: both were saved.
    soak.ledger.noteSaved(typed);
    soak.count('saves');
    editor.typed = [];
  });
}

async function edit(soak: Soak, editor: Editor): Promise<void> {
  if (!editor.open || editor.typed.length > 0 || soak.random() < 0.4) {
    const id = oneOf(soak.pool, soak.random);
    editor.open = undefined;
    editor.typed = [];
    await editor.window.openEntry(collection, id);
    editor.open = { collection, id };
  }
  const times = 1 + Math.floor(soak.random() * 3);
  for (let time = 0; time < times; time += 1) await type(soak, editor);
  await save(soak, editor);
}

async function create(soak: Soak, editor: Editor): Promise<void> {
  editor.open = undefined;
  editor.typed = [];
  await editor.window.newEntry(collection);
  const mark = soak.nextMark();
  const locale = locales[0];
  await editor.window.page.locator('.Pane1').getByLabel('Titel', { exact: true }).fill(mark);
  editor.typed = [{ mark, collection, id: mark, locale, field: 'title' }];
  await save(soak, editor);
  if (editor.typed.length > 0) return;
  soak.pool.push(mark);
  editor.open = { collection, id: mark };
}

async function chooseStage(soak: Soak, editor: Editor): Promise<void> {
  if (!editor.open || editor.typed.length > 0) return;
  await closeNotices(editor.window.page);
  const button = editor.window.page.getByRole('button', { name: /^Stand:/u });
  if ((await button.count()) === 0) return;
  await button.click(patience);
  const stage = oneOf(['Concept', 'Wordt beoordeeld', 'Klaar', 'Klaar'], soak.random);
  await editor.window.page.getByRole('menuitem', { name: stage, exact: true }).click(patience);
  soak.count('stages');
}

async function publish(soak: Soak, editor: Editor): Promise<void> {
  const { open, window } = editor;
  const button = window.page.getByRole('button', { name: 'Publiceer', exact: true });
  if (!open || editor.typed.length > 0 || (await button.count()) === 0) return;
  await closeNotices(window.page);
  await soak.turns.alone(async () => {
    await button.click(patience);
    await window.page.getByRole('menuitem', { name: 'Publiceer nu', exact: true }).click(patience);
    const done = window.page.getByText('Item gepubliceerd').first();
    const refusal = window.page.locator('.notice p').first();
    await done.or(refusal).first().waitFor({ timeout: 30_000 });
    const isRefused = await refusal.isVisible();
    if (!isRefused) soak.ledger.noteDecision({ ...open, kind: 'published' });
    soak.count(isRefused ? 'publications refused' : 'publications');
  });
}

async function deleteDraft(soak: Soak, editor: Editor): Promise<void> {
  const { open, window } = editor;
  const button = window.page.getByRole('button', { name: /niet-gepubliceerd/iu });
  if (!open || editor.typed.length > 0 || (await button.count()) === 0) return;
  await closeNotices(window.page);
  await soak.turns.alone(async () => {
    await button.first().click(patience);
    const done = window.page.getByText(/(?:wijzigingen|item) verwijderd/iu).first();
    const refusal = window.page.locator('.notice p').first();
    await done.or(refusal).first().waitFor({ timeout: 30_000 });
    if (await refusal.isVisible()) return;
    soak.ledger.noteDecision({ ...open, kind: 'deleted' });
    soak.count('drafts deleted');
    editor.open = undefined;
  });
}

async function reload(soak: Soak, editor: Editor): Promise<void> {
  editor.open = undefined;
  editor.typed = [];
  await editor.window.page.reload();
  soak.count('reloads');
}

async function goBack(soak: Soak, editor: Editor): Promise<void> {
  editor.open = undefined;
  editor.typed = [];
  await editor.window.page.goBack();
  soak.count('steps back');
}

/** The actions, as often as they come. */
export const actions = [
  edit,
  edit,
  edit,
  edit,
  edit,
  edit,
  create,
  chooseStage,
  chooseStage,
  publish,
  deleteDraft,
  reload,
  goBack,
];
