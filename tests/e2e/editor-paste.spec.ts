/** What is typed and pasted into the rich text is what is saved, word by word. */
import { expect, test } from '../support/editor-desk.ts';
import type { Window } from '../support/editor-desk.ts';
import { aPage } from '../support/editor-entries.ts';

const path = 'content/pages/proef.nl.mdx';
const draft = 'cms/pages/proef';

/** Pastes at the caret what another program puts on the clipboard. */
async function paste(window: Window, html: string, text = ''): Promise<void> {
  await window.text().evaluate(
    (element, [richText, plainText]) => {
      const clipboardData = new DataTransfer();
      if (richText !== '') clipboardData.setData('text/html', richText);
      clipboardData.setData('text/plain', plainText);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [html, text] as const,
  );
}

/** Puts the caret behind words. */
async function caretAfter(window: Window, words: string): Promise<void> {
  await window.text().getByText(words, { exact: true }).first().click();
  await window.page.keyboard.press('End');
}

const googleDocs = `<meta charset="utf-8"><b style="font-weight:normal" id="docs-internal-guid-0"><ul><li dir="ltr" aria-level="1"><p dir="ltr">docs een</p></li><ul><li aria-level="2"><p>docs sub</p></li></ul><li aria-level="1"><p>docs twee</p></li></ul></b>`;
const writer =
  '<ul><li><p>writer een</p><ol><li><p>writer sub</p></li></ol></li><li><p>writer a</p><p>writer b</p></li></ul>';
const table =
  '<table><tr><th>kop a</th><th>kop b</th></tr><tr><td><ul><li>cel een</li><li>cel twee</li></ul></td><td>cel drie</td></tr></table>';

test('pasted lists keep every word, and undo takes them back', async ({ desk }) => {
  desk.repository.commit({ [path]: aPage('## Doel {#purpose}\n\nBegin.\n\n* punt\n* einde\n\nSlot.') });
  const window = await desk.open();
  const { keyboard } = window.page;
  const body = (): string => (desk.repository.show(draft, path) ?? '').split('---\n').at(-1) ?? '';
  await window.openEntry('pages', 'proef');

  await caretAfter(window, 'Begin.');
  await paste(window, '<p>weg een</p><ul><li>weg twee</li></ul>');
  await expect(window.text()).toContainText('weg twee');
  await keyboard.press('Control+z');
  await expect(window.text()).not.toContainText('weg');
  await expect(window.text()).toContainText('Begin.');

  await caretAfter(window, 'Begin.');
  await keyboard.press('Enter');
  await paste(window, googleDocs);
  await paste(window, writer);
  await caretAfter(window, 'punt');
  await paste(window, '', '• plat een\n• plat twee');
  await caretAfter(window, 'Slot.');
  await keyboard.press('Enter');
  await paste(window, table);
  await window.save();
  expect(body()).toContain(
    'Begin.\n\n* docs een\n  * docs sub\n* docs twee\n* writer een\n  1. writer sub\n* writer a\\\n  writer b\n* punt\n* plat een\n* plat twee\n* einde',
  );
  expect(body()).toContain('| • cel een • cel twee | cel drie |');
});

test('keys in lists lose no word, and signs stay as they are typed, also after the source was shown', async ({
  desk,
}) => {
  desk.repository.commit({ [path]: aPage('## Doel {#purpose}\n\n* een twee\n* drie\n\nSlot.') });
  const window = await desk.open();
  const { keyboard } = window.page;
  await window.openEntry('pages', 'proef');
  await caretAfter(window, 'een twee');
  for (const key of ['Enter', 'Tab']) await keyboard.press(key);
  await keyboard.type('vier');
  await keyboard.press('Shift+Enter');
  await keyboard.type('vijf');
  await caretAfter(window, 'drie');
  await keyboard.press('Home');
  await keyboard.press('Backspace');
  await caretAfter(window, 'Slot.');
  for (const line of ['+ 31 is het landnummer', '1) eerst', '&nbsp; &copy; *a* [x] <b> {c}', '«https://een.example»']) {
    await keyboard.press('Enter');
    await keyboard.type(line);
  }
  await window.page.locator('.Pane1').getByRole('button', { name: 'Tekst met opmaakcodes' }).click();
  await window.page.locator('.Pane1').getByRole('button', { name: 'Opgemaakte tekst' }).click();
  await expect(window.text()).toContainText('+ 31 is het landnummer');
  await window.save();
  const body = desk.repository.show(draft, path)?.split('{#purpose}\n\n')[1] ?? '';
  expect(body.match(/een|twee|drie|vier|vijf/gu)).toEqual(['een', 'twee', 'vier', 'vijf', 'drie', 'een']);
  expect(body).toContain(
    'Slot.\n\n\\+ 31 is het landnummer\n\n1\\) eerst\n\n\\&nbsp; \\&copy; \\*a\\* \\[x] \\<b> \\{c}\n\n«https://een.example»\n',
  );
  await window.page.reload();
  await expect(window.text()).toContainText('&nbsp; &copy; *a* [x] <b> {c}');
});

for (const [locale, labels, typed, read, refusal] of [
  ['nl', [/^Waarde/u, /^Adres \(/u], '12.500', 'Gelezen als: 12.500', 'schrijf hier alleen het getal, zonder ‘%’'],
  ['uk', [/^Значення/u, /^Адреса \(/u], '12500,5', 'Прочитано як: 12 500,5', 'пишіть тут лише число, без «%»'],
] as const) {
  test(`${locale}: a number is read in the notation of the interface, and what came along with an address goes`, async ({
    desk,
  }) => {
    const window = await desk.open(locale);
    await window.openEntry('cases', 'alkmaar-biz');
    const [value, address] = labels.map((label) => window.page.locator('.Pane1').getByLabel(label).first());
    if (!value || !address) throw new Error('The fields are not there.');
    await value.fill('12%');
    await value.blur();
    expect(await window.saveRefused()).toContain(refusal);
    await value.fill(typed);
    await expect(window.page.locator('.Pane1').getByText(read)).toBeVisible();
    await address.fill(' <https://een.example/pad>\u00a0');
    await address.blur();
    await expect(address).toHaveValue('https://een.example/pad');
    await window.save();
    const file = desk.repository.show('cms/cases/alkmaar-biz', 'content/cases/alkmaar-biz.nl.mdx') ?? '';
    expect(file).toContain(`value: ${typed === '12.500' ? '12500' : '12500.5'}\n`);
    expect(file).toContain('url: https://een.example/pad\n');
  });
}
