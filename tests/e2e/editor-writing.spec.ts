/** Help with writing below each text, and what keeps a text from being published. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Page } from '@playwright/test';

import { locales } from '#locales';

import { expect, test } from '../support/editor-desk.ts';
import type { Window } from '../support/editor-desk.ts';
import { aPage, aVisit } from '../support/editor-entries.ts';

const nlPath = 'content/pages/proef.nl.mdx';
const draft = 'cms/pages/proef';

const words = {
  nl: {
    panel: 'Schrijfhulp',
    source: 'Tekst met opmaakcodes',
    advice: 'Advies',
    hard: '‘middels’ is een moeilijk woord',
  },
  uk: {
    panel: 'Поради щодо тексту',
    source: 'Текст із розміткою',
    advice: 'Поради',
    hard: '«middels» — канцелярський вислів',
  },
} as const;

/** Serious faults of the panels, by axe. */
async function axeFaultsOf(page: Page, selector: string): Promise<string[]> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async (area) => {
    interface Axe {
      run: (area: string) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    }
    // axe puts itself on the window.
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(area);
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id} ${html}`));
  }, selector);
}

async function sourceOf(window: Window, label: string = words.nl.source): Promise<void> {
  await window.page.locator('.Pane1').getByRole('button', { name: label }).click();
}

for (const locale of locales) {
  const word = words[locale];
  test(`the writing help speaks ${locale}, and quotes the text in its own language`, async ({ desk }) => {
    desk.repository.commit({
      [nlPath]: aPage('## Doel {#purpose}\n\nWij doen dit middels een plan. Lees [hier](../pages/about).'),
    });
    const window = await desk.open(locale);
    await window.openEntry('pages', 'proef');
    const panel = window.page.locator('.Pane1 .writing');
    await expect(panel.locator('summary')).toHaveText(`${word.panel} (2)`);
    await expect(panel.getByRole('status')).toHaveText('');
    await panel.locator('summary').click();
    await expect(panel.getByRole('list', { name: word.advice }).getByRole('listitem')).toHaveCount(2);
    await expect(panel).toContainText(word.hard);
    await expect(panel).toHaveAttribute('lang', locale);
    await expect(panel.getByText('middels', { exact: true })).toHaveAttribute('lang', 'nl');
    await expect(window.page.locator('.Pane2 .writing summary')).toBeVisible();
    await sourceOf(window, word.source);
    await window.text().fill('## Doel\n\nBel 099-0000000 middels een toestel.');
    await expect(panel.locator('summary')).toContainText('2, ');
    await expect(panel.getByRole('status')).toContainText(`${word.panel} (2, `);
    await expect(panel).toContainText('099-0000000');
    expect(await axeFaultsOf(window.page, '.Pane1 .writing')).toEqual([]);
  });
}

test('nothing is read while somebody types', async ({ desk }) => {
  desk.repository.commit({ [nlPath]: aPage('## Doel {#purpose}\n\nTekst.') });
  const window = await desk.open();
  const { clock, keyboard } = window.page;
  await clock.install();
  await window.openEntry('pages', 'proef');
  await sourceOf(window);
  const summary = window.page.locator('.Pane1 .writing summary');
  await expect(summary).toHaveText('Schrijfhulp: niets gevonden');
  await window.text().focus();
  await keyboard.press('Control+End');
  await clock.pauseAt(Date.now() + 60_000);
  for (const letter of ' middels middels') {
    await keyboard.press(letter);
    await clock.runFor(600);
  }
  await expect(summary).toHaveText('Schrijfhulp: niets gevonden');
  await clock.runFor(1000);
  await expect(summary).toHaveText('Schrijfhulp (2)');
});

test('a phone number and a summary that is too long do not get into Git, and the text stays in the window', async ({
  desk,
}) => {
  desk.repository.commit({ [nlPath]: aPage('## Doel {#purpose}\n\nTekst.') });
  const window = await desk.open();
  await window.openEntry('pages', 'proef');
  await sourceOf(window);
  await window.text().fill('## Doel\n\nBel 099-0000000.');
  expect(await window.saveRefused()).toMatch(
    /blijft voor altijd in de geschiedenis staan[^]*Nederlands › Tekst › Doel: Dit lijkt op een telefoonnummer/u,
  );
  await expect(window.text()).toHaveValue('## Doel\n\nBel 099-0000000.');
  await window.field('Samenvatting').fill('x'.repeat(201));
  expect(await window.saveRefused()).toContain('Samenvatting: hoogstens 200 tekens');
  expect(desk.repository.git('for-each-ref', 'refs/heads/cms')).toBe('');
});

/** Pastes behind the rich text what a word processor puts on the clipboard. */
async function paste(window: Window, html: string, text: string): Promise<void> {
  await window.text().getByText('Einde.').click();
  await window.page.keyboard.press('End');
  await window.page.keyboard.type(' Hier:');
  await window.text().evaluate(
    (element, [richText, plainText]) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', richText);
      clipboardData.setData('text/plain', plainText);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [html, text] as const,
  );
}

const pixel =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const fromWord = (picture: string): string =>
  `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<p class=MsoNormal>Een <b>vet</b> woord<o:p></o:p></p>
<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'>Tweede &lt;5 en {naam}</p>${picture}
<!--EndFragment--></body></html>`;

test('9 · the words of a word processor are kept', async ({ desk }) => {
  desk.repository.commit({ [nlPath]: aPage('## Doel {#purpose}\n\nEinde.') });
  const window = await desk.open();
  await window.openEntry('pages', 'proef');
  await paste(window, fromWord(''), 'Een vet woord\nTweede <5 en {naam}');
  await window.save();
  const file = desk.repository.show(draft, nlPath) ?? '';
  for (const part of ['Einde. Hier:', 'vet', 'woord', 'Tweede', '\\<5', '\\{naam}']) expect(file).toContain(part);
  expect(file).not.toMatch(/mso|o:p|style=/u);
});

test('9 · pictures in the pasted words (data: and file:) do not get into Git, the words stay', async ({ desk }) => {
  desk.repository.commit({ [nlPath]: aPage('## Doel {#purpose}\n\nEinde.') });
  const window = await desk.open();
  for (const address of [pixel, 'file:///C:/Users/proef/image001.png']) {
    await window.openEntry('pages', 'proef');
    await paste(window, fromWord(`<p><img src="${address}" alt="Proef"></p>`), 'Een vet woord\nTweede');
    expect(await window.saveRefused()).toContain('een geplakte afbeelding: haal die weg');
    await expect(window.text()).toContainText('Tweede');
    expect(desk.repository.git('for-each-ref', 'refs/heads/cms')).toBe('');
    // Another form leaves what was pasted behind.
    await window.openList('terms');
  }
});

test('22 · what fails a check is not called ready and not published', async ({ desk }) => {
  desk.repository.commit({ [nlPath]: aPage('## Doel {#purpose}\n\nTekst.') });
  const window = await desk.open();
  await window.openEntry('pages', 'proef');
  await sourceOf(window);
  await window.text().fill('## Doel\n\n[naar niets](nergens) en [](../pages/about)\n\n#### Te diep');
  await window.save();
  await window.chooseStage('Klaar');
  const notice = window.page.locator('.notice p');
  for (const fault of [
    'een link die nergens heen gaat',
    'Een link heeft geen woorden',
    'een kop op het verkeerde niveau',
  ])
    await expect(notice).toContainText(fault);
  await expect(window.page.getByRole('button', { name: 'Stand: Concept' })).toBeVisible();
  expect(desk.repository.show('main', nlPath)).toContain('Tekst.');
});

test('22 · a draft that was called ready before it failed is not published', async ({ desk }) => {
  const { repository } = desk;
  repository.commit({ [nlPath]: aPage('## Doel {#purpose}\n\nTekst.') });
  const window = await desk.open();
  await window.openEntry('pages', 'proef');
  await window.field('Titel').fill('Proef twee');
  await window.save();
  await window.chooseStage('Klaar');
  await expect(window.page.getByRole('button', { name: 'Stand: Klaar' })).toBeVisible();
  repository.git('checkout', '--quiet', draft);
  repository.commit({ [nlPath]: aPage('## Doel {#purpose}\n\nBel 099-0000000.') });
  repository.git('checkout', '--quiet', 'main');
  await window.publish();
  await expect(window.page.locator('.notice p')).toContainText('Dit lijkt op een telefoonnummer');
  expect(repository.show('main', nlPath)).not.toContain('099');
});

test('26 · a picture in the text without words cannot be published', async ({ desk }) => {
  desk.repository.commit({ [nlPath]: aPage('## Doel {#purpose}\n\nTekst.') });
  const window = await desk.open();
  await window.openEntry('pages', 'proef');
  await sourceOf(window);
  await window.text().fill('## Doel\n\n![](../media/visits/example/drawing.png)');
  await expect(window.page.locator('.Pane1 .writing summary')).toHaveText('Schrijfhulp (1, waarvan 1 verplicht)');
  await window.save();
  await window.chooseStage('Klaar');
  await expect(window.page.locator('.notice p')).toContainText('een afbeelding zonder beschrijving');
});

test('26 · a picture of a visit needs words in both languages, and somebody who looked at it', async ({ desk }) => {
  const { repository } = desk;
  repository.commit({ 'content/visits/proef.nl.mdx': aVisit('checked: [consent]') });
  const window = await desk.open('uk');
  await window.openEntry('visits', 'proef');
  await window.field('Назва').fill('Proef twee');
  await window.save();
  await window.chooseStage('Готово');
  const notice = window.page.locator('.notice p');
  await expect(notice).toContainText('Світлини › Що зображено');
  await expect(notice).toContainText(
    'Світлини › 1 › Перевірено: немає військових, енергетики та іншої інфраструктури, місце не впізнати',
  );
});
