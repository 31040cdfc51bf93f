/** Typing and saving in a window, and what the ledger hears of it. */
import type { Locator, Page } from '@playwright/test';

import { locales } from '../../src/locales.ts';

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
  /** What happened to which entry, told when something is wrong in the end. */
  trace: (line: string) => void;
}

/** How long a control may take to come. */
export const patience = { timeout: 15_000 };

/** One of a list. @throws Error when it is empty */
export function oneOf<T>(list: readonly T[], random: () => number): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('There is nothing to choose from.');
  return chosen;
}

/** Closes what the editor said before. */
export async function closeNotices(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('.notice button')) button.click();
  });
}

function controlOf({ window }: Editor, { locale, field }: Saved): Locator {
  if (field === 'text') return window.text(locale).first();
  const labels = { title: /^(?:Titel|Назва)$/u, summary: /^(?:Samenvatting|Короткий зміст)$/u };
  const pane = window.page.locator(locale === locales[0] ? '.Pane1' : '.Pane2');
  return pane.getByLabel(field === 'title' ? labels.title : labels.summary).first();
}

/** Whether the editor sees a text in its field. */
async function shows(editor: Editor, text: Saved): Promise<boolean> {
  const content = await controlOf(editor, text).evaluate((control) =>
    control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement ? control.value : control.textContent,
  );
  return content.includes(text.mark);
}

/** Types a mark into a field of a language; what is typed counts once it stands there. */
export async function type(soak: Soak, editor: Editor): Promise<void> {
  const { open, window } = editor;
  if (!open) return;
  const locale = oneOf(locales, soak.random);
  const text = { mark: soak.nextMark(), ...open, locale, field: oneOf(['title', 'summary', 'text'], soak.random) };
  await controlOf(editor, text).click(patience);
  // A summary has a length that it may not exceed.
  await window.page.keyboard.press(text.field === 'summary' ? 'Control+A' : 'Control+End');
  await window.page.keyboard.type(` ${text.mark}`);
  await window.page.waitForTimeout(300);
  const isReplaced = (before: Saved): boolean =>
    text.field === 'summary' && before.field === 'summary' && before.locale === locale;
  if (await shows(editor, text)) editor.typed = [...editor.typed.filter((before) => !isReplaced(before)), text];
  else soak.count('typed texts that did not stay');
}

/** Presses save and waits for what the editor says. */
export async function save(soak: Soak, editor: Editor): Promise<void> {
  const { page } = editor.window;
  await closeNotices(page);
  const typed = editor.typed;
  if (typed.length === 0) return;
  await page.getByText('Niet-opgeslagen wijzigingen').first().waitFor(patience);
  const marks = typed.map(({ mark, locale, field }) => `${mark} ${locale} ${field}`).join(', ');
  await soak.turns.shared(async () => {
    await page.getByRole('button', { name: 'Opslaan', exact: true }).click(patience);
    const done = page.getByText('Wijzigingen opgeslagen').first();
    const refusal = page.locator('.notice p').first();
    await done.or(refusal).first().waitFor({ timeout: 30_000 });
    if (await refusal.isVisible()) {
      soak.count('saves refused');
      soak.trace(`${editor.name} refused ${typed[0]?.id ?? ''}: ${marks}: ${await refusal.innerText()}`);
      return;
    }
    await page.waitForTimeout(300);
    const seen = await Promise.all(typed.map(async (text) => ((await shows(editor, text)) ? [text] : [])));
    if (seen.flat().length < typed.length) soak.count('saves after which a typed text was gone from the form');
    soak.ledger.noteSaved(seen.flat());
    soak.count('saves');
    soak.trace(`${editor.name} saved ${typed[0]?.id ?? ''}: ${marks} at ${new URL(page.url()).hash}`);
    editor.typed = [];
  });
}
