/** What stock Decap loses in ordinary use, and this editor must not: recovery, languages, names. */
import { backedUp } from '../support/editor-backups.ts';
import { expect, test } from '../support/editor-desk.ts';
import { aPage } from '../support/editor-entries.ts';

const nlPath = 'content/pages/proef.nl.mdx';
const ukPath = 'content/pages/proef.uk.mdx';

test('5 · text that was not saved when the browser was killed comes back in both panes', async ({ desk }) => {
  const window = await desk.open();
  await window.openEntry('pages', 'about');
  await window.field('Titel').fill('Niet opgeslagen');
  await window.field('Titel', 'uk').fill('Не збережено');
  await backedUp(window.page, ['Niet opgeslagen', 'Не збережено']);
  const lost = window.page.context();
  await window.page.close({ runBeforeUnload: false });
  const page = await lost.newPage();
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.message());
    void dialog.accept();
  });
  await page.goto(`${desk.url}/admin/#/collections/pages/entries/about`);
  await expect(page.locator('.Pane1').getByLabel('Titel', { exact: true })).toHaveValue('Niet opgeslagen');
  await expect(page.locator('.Pane2').getByLabel('Titel', { exact: true })).toHaveValue('Не збережено');
  expect(questions[0]).toContain('tekst van dit item die niet is opgeslagen');
  await page.getByRole('button', { name: 'Opslaan', exact: true }).click();
  await expect(page.getByText('Item opgeslagen').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Stand: Concept' })).toBeVisible();
  expect(desk.repository.show('cms/pages/about', 'content/pages/about.nl.mdx')).toContain('title: Niet opgeslagen\n');
});

test('6 · saving one language makes no file for the other', async ({ desk }) => {
  desk.repository.commit({ [nlPath]: aPage('## Doel {#purpose}\n\nTekst.') });
  const window = await desk.open();
  await window.openEntry('pages', 'proef');
  await window.field('Titel').fill('Anders');
  await window.save();
  expect(desk.repository.show('cms/pages/proef', ukPath)).toBeUndefined();
  await window.field('Titel', 'uk').fill('Спроба');
  await window.save();
  expect(desk.repository.show('cms/pages/proef', ukPath)).toContain('slug: sproba\n');
});

test('6 · filling in from the other language shows, and is saved as shown', async ({ desk }) => {
  desk.repository.commit({ [nlPath]: aPage('## Doel {#purpose}\n\nTekst om over te nemen.') });
  const window = await desk.open();
  await window.openEntry('pages', 'proef');
  await window.page.locator('.Pane2').getByText('Overnemen uit de andere taal').click();
  await window.page.getByRole('menuitem', { name: 'Nederlands' }).click();
  await expect(window.text('uk')).toContainText('Tekst om over te nemen.');
  await expect(window.field('Titel', 'uk')).toHaveValue('Proeftekst');
  await window.save();
  expect(desk.repository.show('cms/pages/proef', ukPath)).toContain('## Doel {#purpose}\n\nTekst om over te nemen.\n');
  expect(window.questions.join()).toContain('Nederlands');
});

test('6 · a text in Ukrainian only is an original of its own', async ({ desk }) => {
  const window = await desk.open('uk');
  await window.newEntry('visits');
  await window.field('Назва', 'uk').fill('Щоденник поїздки');
  await window.save();
  const file = desk.repository.show('cms/visits/shchodennyk-poizdky', 'content/visits/shchodennyk-poizdky.uk.mdx');
  expect(file).toContain('sourceLocale: uk\n');
  expect(file).toContain('## Мета {#purpose}');
  expect(
    desk.repository.show('cms/visits/shchodennyk-poizdky', 'content/visits/shchodennyk-poizdky.nl.mdx'),
  ).toBeUndefined();
  await window.openEntry('visits', 'shchodennyk-poizdky');
  await expect(window.field('Назва', 'uk')).toHaveValue('Щоденник поїздки');
  await expect(window.field('Назва')).toHaveValue('');
});

test('7 · a title that looks like a file or a language lands in its own file', async ({ desk }) => {
  const window = await desk.open();
  for (const [title, id] of [
    ['Gui', 'gui'],
    ['nl', 'nl'],
    ['guides', 'guides'],
    ['a.nl.mdx', 'a-nl-mdx'],
    ['x '.repeat(100), 'x-x-x-x-x-x-x-x-x-x-x-x-x-x-x-x-x-x-x-x-x-x-x-x-x-x-x-x-x-x'],
  ] as const) {
    await window.newEntry('guides');
    await window.field('Titel').fill(title.slice(0, 119));
    await window.save();
    await expect(window.page).toHaveURL(new RegExp(`/entries/${id}$`, 'u'));
    const files = desk.repository.git('diff', '--name-only', 'main', `cms/guides/${id}`);
    expect(files).toBe(`content/guides/${id}.nl.mdx`);
  }
});

test('7 · a title without letters is refused with advice, and stays', async ({ desk }) => {
  const window = await desk.open();
  await window.newEntry('guides');
  await window.field('Titel').fill('🚲🚲');
  expect(await window.saveRefused()).toContain('Geef eerst een titel met letters of cijfers');
  await expect(window.field('Titel')).toHaveValue('🚲🚲');
});
