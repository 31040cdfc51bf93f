/** What an editor may do next, each in a real window. */
import { locales } from '../../src/locales.ts';

import { closeNotices, oneOf, patience, save, type } from './write.ts';
import type { Editor, Soak } from './write.ts';

const collection = 'pages';

async function edit(soak: Soak, editor: Editor): Promise<void> {
  if (!editor.open || editor.typed.length > 0 || soak.random() < 0.4) {
    const id = oneOf(soak.pool, soak.random);
    editor.open = undefined;
    editor.typed = [];
    await editor.window.openEntry(collection, id);
    await editor.window.page
      .getByText(/^(?:Wijzigingen opgeslagen|Niet-opgeslagen wijzigingen)$/u)
      .first()
      .waitFor(patience);
    if (!editor.window.page.url().endsWith(`/entries/${id}`)) return;
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
  const ready = window.page.getByRole('button', { name: 'Stand: Klaar' });
  if (!open || editor.typed.length > 0 || (await button.or(ready).count()) < 2) return;
  await closeNotices(window.page);
  await soak.turns.alone(async () => {
    await button.click(patience);
    await window.page.getByRole('menuitem', { name: 'Publiceer nu', exact: true }).click(patience);
    const done = window.page.getByText('Item gepubliceerd').first();
    const refusal = window.page.locator('.notice p').first();
    await done.or(refusal).first().waitFor({ timeout: 30_000 });
    const isRefused = await refusal.isVisible();
    const why = isRefused ? `was refused publishing (${await refusal.innerText()})` : 'published';
    soak.trace(`${editor.name} ${why} ${open.id}`);
    if (!isRefused) soak.ledger.noteDecision({ ...open, kind: 'published' });
    soak.count(isRefused ? 'publications refused' : 'publications');
  });
}

async function deleteDraft(soak: Soak, editor: Editor): Promise<void> {
  const { open, window } = editor;
  const button = window.page.getByRole('button', { name: 'Concept verwijderen' });
  if (!open || editor.typed.length > 0 || (await button.count()) === 0) return;
  await closeNotices(window.page);
  await soak.turns.alone(async () => {
    await button.first().click(patience);
    const done = window.page.getByText(/^(?:Concept|Item) verwijderd/u).first();
    const refusal = window.page.locator('.notice p').first();
    await done.or(refusal).first().waitFor({ timeout: 30_000 });
    const isRefused = await refusal.isVisible();
    const why = isRefused ? `was refused deleting (${await refusal.innerText()})` : 'deleted';
    soak.trace(`${editor.name} ${why} ${open.id}`);
    if (isRefused) return;
    soak.ledger.noteDecision({ ...open, kind: 'deleted' });
    soak.count('drafts deleted');
    editor.open = undefined;
    // What was never published is gone now.
    const at = open.id.startsWith('proef-') ? soak.pool.indexOf(open.id) : -1;
    if (at >= 0) soak.pool.splice(at, 1);
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
