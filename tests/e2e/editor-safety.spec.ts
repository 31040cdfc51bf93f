/** What stock Decap loses in ordinary use, and this editor must not. */
import { expect, test } from '../support/editor-desk.ts';
import type { Window } from '../support/editor-desk.ts';
import { aPage } from '../support/editor-entries.ts';

const nlPath = 'content/pages/proef.nl.mdx';

/** Types at the end of the rich text. */
async function typeIn(window: Window, text: string): Promise<void> {
  await window.text().getByText('Einde.').click();
  await window.page.keyboard.press('End');
  await window.page.keyboard.type(text);
}

async function sourceOf(window: Window): Promise<string> {
  await window.page.locator('.Pane1').getByRole('button', { name: 'Tekst met opmaakcodes' }).click();
  return window.text().inputValue();
}

test('1 · of two windows with one entry the second is refused, and keeps its text', async ({ desk }) => {
  const [a, b] = [await desk.open(), await desk.open('uk')];
  await a.openEntry('pages', 'about');
  await b.openEntry('pages', 'about');
  await a.field('Titel').fill('Van A');
  await a.save();
  await b.field('Назва').fill('Від B');
  expect(await b.saveRefused()).toContain('Нічого не перезаписано');
  await expect(b.field('Назва')).toHaveValue('Від B');
  expect(desk.repository.show('cms/pages/about', 'content/pages/about.nl.mdx')).toContain('title: Van A\n');
});

test('1 · a new entry whose title has appeared since does not overwrite it', async ({ desk }) => {
  const window = await desk.open();
  await window.newEntry('pages');
  desk.repository.commit({ [nlPath.replace('proef', 'proeftekst')]: aPage('## Oud {#old}') });
  await window.field('Titel').fill('Proeftekst');
  await window.save();
  expect(desk.repository.show('main', nlPath.replace('proef', 'proeftekst'))).toContain('## Oud {#old}');
  expect(desk.repository.show('cms/pages/proeftekst-1', 'content/pages/proeftekst-1.nl.mdx')).toContain(
    'title: Proeftekst\n',
  );
});

test('2 · a file that cannot be read is not opened as an empty form, and no code in it runs', async ({ desk }) => {
  desk.repository.commit({
    [nlPath]: '---\ntitle: [\n---\n\nTekst die moet blijven.\n',
    'content/pages/code.nl.mdx': '---js\n{ "title": globalThis.ran = "ran" }\n---\n\nTekst.\n',
    'content/pages/import.nl.mdx': aPage('import x from "y"\n\n{globalThis.ran = 1}'),
    'content/terms/bad.yaml': 'word: [\n',
  });
  const window = await desk.open();
  await window.openList('pages');
  await expect(window.page.getByText('⚠ content/pages/proef.nl.mdx')).toBeVisible();
  await expect(window.page.getByText('· about')).toBeVisible();
  for (const [collection, id] of [
    ['pages', 'proef'],
    ['pages', 'code'],
    ['pages', 'import'],
    ['terms', 'bad'],
  ] as const) {
    await window.page.goto('about:blank');
    await window.page.goto(`${desk.url}/admin/#/collections/${collection}/entries/${id}`);
    await expect(window.page.locator('.notice p').first()).toContainText(/niet te lezen|niet kan bewaren/u);
    await expect(window.page.getByRole('button', { name: 'Opslaan', exact: true })).toBeHidden();
  }
  await window.page.goto(`${desk.url}/admin/#/collections/pages/entries/weg`);
  await expect(window.page.getByText('Dit bestaat niet, of niet meer.').first()).toBeVisible();
  await window.page.getByRole('link', { name: 'Terug naar de lijst' }).click();
  await expect(window.page.getByText('· about')).toBeVisible();
  expect(await window.page.evaluate(() => 'ran' in globalThis)).toBe(false);
  expect(desk.repository.git('status', '--porcelain')).toBe('');
});

const difficult = `## Doel {#purpose}

| a \\| b | c |
| :-- | --: |
| 1 | 2 |

- [x] gedaan
- een

  twee alinea’s[^1]

[^1]: Een noot.

\`\`\`js title="x"
const a = { b: 1 };
\`\`\`

<Note kind="info" text="een &#123; &quot;twee&quot;&#10;&#10;drie /&gt;" />`;

test('3 · opening changes nothing, and changing the title changes one line', async ({ desk }) => {
  desk.repository.commit({ [nlPath]: aPage(difficult) });
  const window = await desk.open();
  await window.openEntry('pages', 'proef');
  await expect(window.page.getByText('opmaak die bij ‘Opgemaakte tekst’ verloren zou gaan')).toBeVisible();
  await window.text().click();
  await expect(window.page.getByText('Wijzigingen opgeslagen')).toBeVisible();
  await window.field('Titel').fill('Andere titel');
  await window.save();
  expect(desk.repository.show('cms/pages/proef', nlPath)).toBe(
    aPage(difficult).replace('title: Proeftekst', 'title: Andere titel'),
  );
});

test('3 · typing in the rich text leaves every other paragraph as it was written', async ({ desk }) => {
  const body =
    '## Doel {#purpose}\n\n- een\n- twee\n\n| a   | b |\n| --- | - |\n| 1   | 2 |\n\n*schuin* en __vet__\n\n<Note kind="info" text="een &#123; twee" />\n\nEinde.';
  desk.repository.commit({ [nlPath]: aPage(body) });
  const window = await desk.open();
  await window.openEntry('pages', 'proef');
  await expect(window.text()).toHaveAttribute('contenteditable', 'true');
  await typeIn(window, ' Nog iets.');
  await window.save();
  expect(desk.repository.show('cms/pages/proef', nlPath)).toBe(aPage(body.replace('Einde.', 'Einde. Nog iets.')));
});

test('3 · every block comes back with blank lines, braces, quotes and its own closing tag', async ({ desk }) => {
  const blocks = [
    '<Note kind="warning" text="een&#10;&#10;twee &#123;x&#125; &quot;y&quot; &lt;/Note&gt; /&gt;" />',
    '<StepFacts who="a &#123;b&#125;" when="c" />',
    '<Compare subject="s" netherlands="een&#10;twee" sign="close" ukraine="&quot;три&quot;" />',
  ];
  const body = ['## Deel {#part}', ...blocks, 'Einde.'].join('\n\n');
  desk.repository.commit({ [nlPath]: aPage(body) });
  const window = await desk.open();
  await window.openEntry('pages', 'proef');
  await expect(window.text()).toHaveAttribute('contenteditable', 'true');
  await typeIn(window, ' Ja.');
  await window.save();
  expect(desk.repository.show('cms/pages/proef', nlPath)).toBe(aPage(body.replace('Einde.', 'Einde. Ja.')));
});

test('4 · what is typed is saved, comes back the same, and never becomes code', async ({ desk }) => {
  desk.repository.commit({ [nlPath]: aPage('Begin.') });
  const typed = ['Bij <5 °C en {naam} <script>alert(1)</script> <br> <!-- x -->', 'import dit', 'export dat', '1. '];
  const window = await desk.open();
  await window.openEntry('pages', 'proef');
  await window.text().click();
  await window.page.keyboard.press('Control+End');
  for (const line of typed) {
    await window.page.keyboard.press('Enter');
    await window.page.keyboard.insertText(line);
  }
  await window.save();
  const saved = desk.repository.show('cms/pages/proef', nlPath) ?? '';
  expect(saved).toContain('Bij \\<5 °C en \\{naam} \\<script>alert(1)\\</script>');
  expect(saved).not.toMatch(/^(?:import|export)/mu);
  await window.openEntry('pages', 'proef');
  for (const line of typed.slice(0, 3)) await expect(window.text()).toContainText(line);
  await expect(window.page.getByText('Wijzigingen opgeslagen')).toBeVisible();
});

test('4 · the same typed as source comes back the same', async ({ desk }) => {
  desk.repository.commit({ [nlPath]: aPage('Begin.') });
  const typed = 'Bij <5 °C en {naam} <script>alert(1)</script>\n\nimport dit\n\n1\\. geen lijst';
  const window = await desk.open();
  await window.openEntry('pages', 'proef');
  await sourceOf(window);
  await window.text().fill(typed);
  await window.save();
  await window.openEntry('pages', 'proef');
  if (await window.page.locator('.Pane1 .body-source').isHidden()) await sourceOf(window);
  await expect(window.text()).toHaveValue(typed);
});
