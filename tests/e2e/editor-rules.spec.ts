/** A rule of a law in a text: chosen from the laws, and refused when there is none. */
import { expect, test } from '../support/editor-desk.ts';
import { aPage } from '../support/editor-entries.ts';

const law = `country: UA
title:
  nl: Proefwet
  uk: Закон-спроба
status: unknown
checkedOn: 2026-11-01
rules:
  - id: owner
    article: art. 18
    text:
      nl: De eigenaar kiest.
      uk: Обирає власник.
sources:
  - url: https://example.org/
    title: Proefwet
    publisher: Proef
    accessed: 2026-11-01
`;

test('a rule of a law is chosen from the laws, and its field says which one it is', async ({ desk }) => {
  desk.repository.commit({
    'content/laws/ua-1.yaml': law,
    'content/pages/proef.nl.mdx': aPage('## Doel {#purpose}\n\n<Rule of="ua-1/buyer" />'),
  });
  const { page, ...window } = await desk.open('nl');
  await window.openEntry('pages', 'proef');
  const field = page.locator('.Pane1').getByLabel('Wet en regel');
  await expect(field).toHaveValue('ua-1/buyer');
  const note = page.locator('.Pane1 .typed-value', { hasText: 'ua-1' });
  await expect(note).toContainText('heeft geen regel ‘buyer’. Wel: owner');
  await expect(page.locator('.Pane1 datalist option[value="ua-1/owner"]')).toHaveText('Proefwet, art. 18');
  await field.fill('ua-1/owner');
  await expect(page.locator('.Pane1 .typed-value', { hasText: 'Proefwet, art. 18' })).toBeVisible();
});
