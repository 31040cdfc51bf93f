/** What looks like data about a person is refused, and an editor can say that it is none. */
import { barriersOn } from '../support/editor-axe.ts';
import { expect, test } from '../support/editor-desk.ts';
import type { Window } from '../support/editor-desk.ts';
import { aPage } from '../support/editor-entries.ts';

test.setTimeout(120_000);

const path = 'content/pages/proeftekst.nl.mdx';
const ukPath = 'content/pages/proeftekst.uk.mdx';
const draft = 'cms/pages/proeftekst';
const phone = '099-0000000';

const page = aPage('## Doel {#purpose}\n\nTekst.').replace('title: Proeftekst', 'title: "[Voorbeeld] Proeftekst"');
const files = {
  [path]: page.replace('status: released', 'status: example'),
  [ukPath]: page
    .replace('[Voorbeeld] Proeftekst', '[Приклад] Спроба')
    .replace('status: released', 'status: example')
    .replace('slug: proeftekst', 'slug: sproba')
    .replace('menuLabel: Proef', 'translation:\n  method: machine\nmenuLabel: Проба'),
};

/** The field of answers, in the pane of a language. */
const fieldIn = ({ page: shown }: Window, pane: 'Pane1' | 'Pane2' = 'Pane1') => shown.locator(`.${pane} .not-personal`);

test('a save is refused, the finding answered in the message, and the text saved and published', async ({ desk }) => {
  desk.repository.commit(files);
  const window = await desk.open();
  await window.openEntry('pages', 'proeftekst');
  await window.field('Samenvatting').fill(`Sluis ${phone} is oud.`);
  expect(await window.saveRefused()).toContain(`Nederlands › Samenvatting: Dit lijkt op een telefoonnummer: ${phone}.`);
  expect(desk.repository.show(draft, path)).toBeUndefined();

  const button = window.page.getByRole('button', { name: `Dit is geen persoonsgegeven: ${phone}` });
  expect(await barriersOn(window.page, '.notices')).toEqual([]);
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(window.page.locator('.notice output')).toHaveText(
    'Genoteerd bij ‘Geen persoonsgegevens’. Sla de tekst opnieuw op.',
  );
  await expect(fieldIn(window).getByRole('checkbox')).toBeChecked();
  await expect(fieldIn(window, 'Pane2').getByRole('checkbox')).toBeChecked();
  await expect(fieldIn(window, 'Pane2').getByRole('checkbox')).toBeDisabled();
  expect(await barriersOn(window.page, '.Pane1 .not-personal')).toEqual([]);

  await window.save();
  for (const file of [path, ukPath])
    expect(desk.repository.show(draft, file)).toContain(`notPersonal:\n  - ${phone}\n`);
  expect(desk.repository.git('log', '-1', '--format=%B', draft)).toContain(`Not-personal-data: ${phone}`);

  await window.chooseStage('Klaar');
  await expect(window.page.getByRole('button', { name: 'Stand: Klaar' })).toBeVisible();
  await window.publish();
  await expect.poll(() => desk.repository.show('main', path), { timeout: 20_000 }).toContain(phone);
  expect(desk.repository.git('log', '-1', '--format=%B', 'main')).toContain(`Not-personal-data: ${phone}`);
});

test('the field shows what is found before a save, in the words of the editor, and a changed number is asked again', async ({
  desk,
}) => {
  desk.repository.commit(files);
  const window = await desk.open('uk');
  await window.openEntry('pages', 'proeftekst');
  await expect(fieldIn(window)).toHaveText('Перевірка нічого не знайшла в цьому тексті.');
  await window.field('Короткий зміст', 'uk').fill(`Шлюз ${phone}.`);
  await expect(fieldIn(window)).toContainText('Це схоже на номер телефону (Українська › Короткий зміст).');
  await fieldIn(window).getByLabel(`Це не персональні дані: ${phone}`).check();
  await window.save();
  expect(desk.repository.show(draft, ukPath)).toContain(`notPersonal:\n  - ${phone}\n`);

  await window.field('Короткий зміст', 'uk').fill('Шлюз 099-0000001.');
  expect(await window.saveRefused()).toContain('Це схоже на номер телефону: 099-0000001.');
  await expect(fieldIn(window)).toContainText('Цього в тексті вже немає. Після збереження позначка зникне.');
  await expect(window.page.getByRole('button', { name: 'Це не персональні дані: 099-0000001' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await window.field('Короткий зміст', 'uk').fill('Шлюз.');
  await window.save();
  await expect.poll(() => desk.repository.show(draft, ukPath)).not.toContain('notPersonal');
});

test('an answer is taken back by the same button, and given with the keys', async ({ desk }) => {
  desk.repository.commit(files);
  const window = await desk.open();
  await window.openEntry('pages', 'proeftekst');
  await window.field('Samenvatting').fill(`Sluis ${phone}.`);
  await window.saveRefused();
  const button = window.page.getByRole('button', { name: `Dit is geen persoonsgegeven: ${phone}` });
  await button.focus();
  await window.page.keyboard.press('Space');
  await expect(fieldIn(window).getByRole('checkbox')).toBeChecked();
  await window.page.keyboard.press('Enter');
  await expect(fieldIn(window).getByRole('checkbox')).not.toBeChecked();
  await fieldIn(window).getByRole('checkbox').focus();
  await window.page.keyboard.press('Space');
  await window.save();
  expect(desk.repository.show(draft, path)).toContain('notPersonal');
});

test('the writing help below a text says no more of what is answered', async ({ desk }) => {
  desk.repository.commit(files);
  const window = await desk.open();
  await window.openEntry('pages', 'proeftekst');
  await window.page.locator('.Pane1').getByRole('button', { name: 'Tekst met opmaakcodes' }).click();
  await window.text().fill('## Doel\n\nDe sluis 099-**000**0000.');
  const help = window.page.locator('.Pane1 .writing summary');
  await expect(help).toHaveText('Schrijfhulp (1, waarvan 1 verplicht)');
  await expect(fieldIn(window)).toContainText('Dit lijkt op een telefoonnummer (Nederlands › Tekst › Doel).');
  await fieldIn(window).getByRole('checkbox').check();
  await expect(help).toHaveText('Schrijfhulp: niets gevonden');
});

test('a small fact is answered in the same way, a new one too', async ({ desk }) => {
  const window = await desk.open();
  await window.newEntry('organisations');
  await expect(window.page.locator('.not-personal')).toHaveText('De controle vindt in deze tekst niets.');
  await window.page.getByLabel('Nederlands').first().fill('Sluis 111222333');
  expect(await window.saveRefused()).toContain('Dit lijkt op een burgerservicenummer: 111222333.');
  await window.page.getByRole('button', { name: 'Dit is geen persoonsgegeven: 111222333' }).click();
  await window.save();
  expect(
    desk.repository.show('cms/organisations/sluis-111222333', 'content/organisations/sluis-111222333.yaml'),
  ).toContain('notPersonal:\n  - "111222333"\n');
});

test('a message about an entry that is not open says where to answer', async ({ desk }) => {
  desk.repository.commit(files);
  const window = await desk.open();
  await window.openEntry('pages', 'proeftekst');
  await window.field('Samenvatting').fill(`Sluis ${phone}.`);
  await window.saveRefused();
  await window.openEntry('pages', 'about');
  const button = window.page.getByRole('button', { name: `Dit is geen persoonsgegeven: ${phone}` });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  await expect(window.page.locator('.notice output')).toHaveText(
    'Open eerst de tekst. Zet daar een vinkje bij ‘Geen persoonsgegevens’ en sla op.',
  );
});
