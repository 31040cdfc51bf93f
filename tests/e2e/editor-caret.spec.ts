/** What a person does in the rich text goes where the caret is on the screen, however busy the computer is. */
import type { Locator } from '@playwright/test';

import { expect, test } from '../support/editor-desk.ts';
import type { Desk, Window } from '../support/editor-desk.ts';
import { aPage } from '../support/editor-entries.ts';

const nlPath = 'content/pages/proef.nl.mdx';

/** Opens a text with the caret at the start of its first paragraph. */
async function openText({ repository, open }: Desk, paragraphs: readonly string[]): Promise<Window> {
  repository.commit({ [nlPath]: aPage(['## Doel {#purpose}', ...paragraphs].join('\n\n')) });
  const window = await open();
  await window.openEntry('pages', 'proef');
  await window
    .text()
    .getByText(paragraphs[0] ?? '')
    .click();
  return window;
}

/** Events by which a browser tells what a person does at the caret. */
const deeds = {
  'pasting from a word processor': { type: 'paste', data: { 'text/html': '<p>XY</p>', 'text/plain': 'XY' } },
  'pasting plain text': { type: 'paste', data: { 'text/plain': 'XY' } },
  typing: { type: 'beforeinput', inputType: 'insertText', data: 'XY' },
  'a word that the spelling check puts in': { type: 'beforeinput', inputType: 'insertReplacementText', data: 'XY' },
} as const;

type Deed = (typeof deeds)[keyof typeof deeds];

/** Moves the caret and does something there, before the browser has told anybody that the caret moved. */
function doAt(text: Locator, at: { words: string; offset: number }, deed: Deed): Promise<void> {
  return text.evaluate(
    (element, [{ words, offset }, what]) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()?.textContent !== words);
      getSelection()?.collapse(walker.currentNode, offset);
      const manner = { bubbles: true, cancelable: true };
      if (what.type === 'paste') {
        const clipboardData = new DataTransfer();
        for (const [kind, content] of Object.entries(what.data)) clipboardData.setData(kind, content);
        element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, ...manner }));
        return;
      }
      const caret = { startContainer: walker.currentNode, startOffset: offset };
      const range = new StaticRange({ ...caret, endContainer: walker.currentNode, endOffset: offset });
      const { inputType, data } = what;
      element.dispatchEvent(new InputEvent('beforeinput', { inputType, data, targetRanges: [range], ...manner }));
    },
    [at, deed] as const,
  );
}

for (const [name, deed] of Object.entries(deeds)) {
  test(`${name} goes where the caret was put a moment ago, and the caret stays behind it`, async ({ desk }) => {
    const window = await openText(desk, ['Eerste alinea.', 'Einde van de tekst.']);
    await doAt(window.text(), { words: 'Einde van de tekst.', offset: 9 }, deed);
    await expect(window.text()).toContainText('Einde vanXY de tekst.');
    await window.page.keyboard.type('ab');
    await expect(window.text()).toContainText('Einde vanXYab de tekst.');
    await expect(window.text()).toContainText('Eerste alinea.');
  });
}

test('on a slow computer, who clicks, goes to the end, types and pastes finds all of it there', async ({ desk }) => {
  const paragraphs = [
    'Een alinea om in te klikken.',
    'De tweede alinea is langer.',
    'Nog een derde om mee te eindigen.',
  ];
  const window = await openText(desk, paragraphs);
  const session = await window.page.context().newCDPSession(window.page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  for (const [index, paragraph] of [...paragraphs, ...paragraphs].entries()) {
    await window.text().getByText(paragraph).click();
    await window.page.keyboard.press('End');
    await window.page.keyboard.type(` Hier${index}:`);
    await window.text().evaluate((element) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', '<b>plak</b>');
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
  }
  for (const [index, paragraph] of paragraphs.entries())
    await expect(window.text()).toContainText(`${paragraph} Hier${index}:plak Hier${index + 3}:plak`);
});
