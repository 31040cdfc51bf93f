/** Typing goes on while a save is under way. */
import { backedUp, thrownAway } from '../support/editor-backups.ts';
import { expect, test, windowOf } from '../support/editor-desk.ts';
import type { Window } from '../support/editor-desk.ts';

/** A save that is on its way for as long as a test wants. */
interface HeldSave {
  /** Ends when it is on its way. */
  sent: Promise<void>;
  /** Lets it through. */
  release: () => void;
}

/** Keeps the next save on its way. */
async function holdSave(window: Window): Promise<HeldSave> {
  const sent = Promise.withResolvers<undefined>();
  const released = Promise.withResolvers<undefined>();
  await window.page.route('**/api/v1', async (route) => {
    if (!(route.request().postData() ?? '').includes('"action":"persistEntry"')) return route.fallback();
    sent.resolve(undefined);
    await released.promise;
    await route.fallback();
  });
  return {
    sent: sent.promise,
    release: () => {
      released.resolve(undefined);
    },
  };
}

/** Saves over a slow line; types a summary before the answer is there, and a word before the title after it. */
async function typeDuringSave(window: Window): Promise<void> {
  const { sent, release } = await holdSave(window);
  await window.page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await sent;
  await expect(window.page.getByRole('button', { name: /^(?:Gepubliceerd$|Stand: )/u })).toBeVisible();
  await window.field('Samenvatting').fill('Onderweg getypt.');
  await window.field('Titel').press('Home');
  release();
  await expect(window.page.getByText('Item opgeslagen').first()).toBeVisible();
  await window.page.keyboard.type('Nu ');
  await window.page.unrouteAll({ behavior: 'wait' });
}

for (const [name, before] of [
  ['a published text', 0],
  ['a draft', 1],
] as const) {
  test(`what is typed while ${name} is saved stays, and counts as not saved`, async ({ desk }) => {
    const window = await desk.open();
    await window.openEntry('pages', 'about');
    for (let save = 0; save < before; save += 1) {
      await window.field('Titel').fill('Over de proef');
      await window.save();
    }
    await window.field('Titel').fill('Over de tweede proef');
    await typeDuringSave(window);
    await expect(window.page.getByText('Niet-opgeslagen wijzigingen')).toBeVisible();
    // After a first save the editor reads the entry again, and then knows its stage.
    await expect(window.page.getByRole('button', { name: 'Stand: Concept' })).toBeVisible();
    await expect(window.field('Samenvatting')).toHaveValue('Onderweg getypt.');
    await window.save();
    const file = desk.repository.show('cms/pages/about', 'content/pages/about.nl.mdx');
    expect(file).toContain('title: Nu Over de tweede proef\n');
    expect(file).toContain('summary: Onderweg getypt.\n');
  });
}

test('who types at once, while the form still fetches its choices, loses no letter', async ({ desk }) => {
  const text = 'Wie snel typt, verliest geen letter.';
  const window = await desk.open();
  const { page } = window;
  // On a slow computer a backup of the round before is offered, and what is typed would stand behind it.
  window.answer(false);
  for (let round = 0; round < 5; round += 1) {
    await page.goto(`${desk.url}/admin/?${round}#/collections/pages`);
    await page.getByRole('link', { name: /^Nieuw: /u }).click();
    await window.field('Titel').focus();
    await page.keyboard.type(text);
    await expect(window.field('Titel')).toHaveValue(text);
  }
});

test('a new text takes no more words until it stands at its own address', async ({ desk }) => {
  const window = await desk.open();
  await window.newEntry('pages');
  await expect(window.page.getByText('Wijzigingen opgeslagen')).toHaveCount(0);
  await window.field('Titel').fill('Proef onderweg');
  const summary = window.field('Samenvatting');
  await summary.focus();
  const { release } = await holdSave(window);
  await window.page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect(window.page.locator('[inert]')).toBeVisible();
  await window.page.keyboard.type('Onderweg');
  release();
  await expect(window.page).toHaveURL(/entries\/proef-onderweg$/u);
  await expect(window.page.locator('[inert]')).toHaveCount(0);
  await expect(summary).toHaveValue('');
  await expect(window.page.getByText('Wijzigingen opgeslagen')).toBeVisible();
  await summary.fill('Daarna getypt.');
  await window.save();
  expect(window.questions).toEqual([]);
  expect(desk.repository.show('cms/pages/proef-onderweg', 'content/pages/proef-onderweg.nl.mdx')).toContain(
    'summary: Daarna getypt.\n',
  );
});

test('after a save nothing is offered again; a draft that comes back from a backup is still a draft', async ({
  desk,
}) => {
  const window = await desk.open();
  await window.openEntry('pages', 'about');
  await window.field('Titel').fill('Over de proef');
  await window.save();
  // After a first save the editor reads the entry again: who types on finds the caret where it was.
  await window.field('Titel').press('End');
  await expect(window.page.getByRole('button', { name: 'Stand: Concept' })).toBeVisible();
  await window.page.keyboard.type('!');
  await expect(window.field('Titel')).toHaveValue('Over de proef!');
  await backedUp(window.page, ['Over de proef!']);
  await window.page.keyboard.press('Backspace');
  await expect(window.page.getByText('Wijzigingen opgeslagen')).toBeVisible();
  await thrownAway(window.page, 'Over de proef');
  await window.openEntry('pages', 'about');
  await expect(window.field('Titel')).toHaveValue('Over de proef');
  expect(window.questions).toEqual([]);
  await window.field('Samenvatting').fill('Nog niet opgeslagen.');
  // Going back to the old text in one language saves nothing in the other.
  const title = await window.field('Titel', 'uk').inputValue();
  await window.field('Titel', 'uk').fill('Про пробу');
  await window.field('Titel', 'uk').fill(title);
  await expect(window.page.getByText('Niet-opgeslagen wijzigingen')).toBeVisible();
  await backedUp(window.page, ['Nog niet opgeslagen.']);
  const context = window.page.context();
  await window.page.close({ runBeforeUnload: false });
  const again = windowOf(await context.newPage(), desk.url, 'nl');
  await again.openEntry('pages', 'about');
  await expect(again.field('Samenvatting')).toHaveValue('Nog niet opgeslagen.');
  expect(again.questions).toHaveLength(1);
  await again.save();
  await expect(again.page.getByRole('button', { name: 'Stand: Concept' })).toBeVisible();
});
