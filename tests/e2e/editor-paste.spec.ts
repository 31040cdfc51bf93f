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
