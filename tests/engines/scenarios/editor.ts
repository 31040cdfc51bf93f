import { aPage } from '../../support/editor-entries.ts';
import type { PageView } from '../page.ts';
import { assertThat, type EditorScenario } from '../scenario.ts';

const words = {
  nl: {
    signIn: 'Inloggen',
    guides: 'Handleidingen',
    title: 'Titel',
    save: 'Opslaan',
    changed: 'Niet-opgeslagen wijzigingen',
    saved: 'Wijzigingen opgeslagen',
    stage: /^Stand:/u,
    ready: 'Klaar',
    isReady: 'Stand: Klaar',
    publish: 'Publiceer',
    now: 'Publiceer nu',
    published: /Item gepubliceerd/u,
  },
  uk: {
    signIn: 'Увійти',
    guides: 'Порадники',
    title: 'Назва',
    save: 'Зберегти',
    changed: 'Незбережені зміни',
    saved: 'Зміни збережено',
    stage: /^Стан:/u,
    ready: 'Готово',
    isReady: 'Стан: Готово',
    publish: 'Опублікувати',
    now: 'Опублікувати зараз',
    published: /Запис опублікован/u,
  },
} as const;

const path = 'content/pages/proef.nl.mdx';
/** What opens a menu. */
const menu = '[role=button], button';
const text = '.Pane1 .cms-editor-visual [contenteditable=true]';

/** What another program puts on the clipboard: two pages of it are copied by the keys themselves. */
const source = `<!doctype html><meta charset="utf-8"><title>Bron</title>
<p>Geplakt: <b>vet</b> en їжак</p><ul><li>een</li><li>twee<ul><li>sub</li></ul></li></ul>`;

async function copyPage(page: PageView): Promise<void> {
  await page.goto('/source.html');
  await page.see('li');
  await page.tab.withControl('a');
  await page.tab.withControl('c');
}

async function save(page: PageView, word: (typeof words)[keyof typeof words]): Promise<void> {
  await page.see('*', word.changed);
  await page.click('button', word.save);
  await page.see('*', word.saved);
}

async function typeInto(page: PageView): Promise<void> {
  await page.click(`${text} p`, 'Begin.');
  await page.tab.press('End');
  await page.tab.press('Enter');
  await page.tab.type('Ґанок, їжак & Ünïcode — ‘zo’ *niet* [x]');
  await page.see(`${text} p`, 'Ґанок, їжак & Ünïcode — ‘zo’ *niet* [x]');
  await page.tab.press('Enter');
  await page.tab.withControl('v');
  await page.see(`${text} *`, 'Geplakt: vet en їжак');
}

export const editorScenarios: readonly EditorScenario[] = (['nl', 'uk'] as const).map((locale) => ({
  name: `in the editor in ${locale} a text is opened, typed, pasted, saved and published`,
  behind: 'editor',
  files: { [path]: aPage('## Doel {#purpose}\n\nBegin.\n\nSlot.') },
  run: async ({ page, host, repository }) => {
    const word = words[locale];
    host.show('/source.html', source);
    await copyPage(page);
    await page.goto(`/admin/?lang=${locale}`);
    await page.click('button', word.signIn);
    await page.see('a', word.guides);
    await page.goto('/admin/#/collections/pages/entries/proef');
    await page.click('.Pane1 label', word.title);
    await page.tab.withControl('a');
    await page.tab.type('Een naam, ім’я');
    await typeInto(page);
    await save(page, word);
    const draft = repository.show('cms/pages/proef', path) ?? '';
    const body = draft.split('{#purpose}\n\n')[1];
    assertThat(draft.includes('title: Een naam, ім’я\n'), `The title is not what was typed:\n${draft}`);
    const expected =
      'Begin.\n\nҐанок, їжак & Ünïcode — ‘zo’ \\*niet\\* \\[x]\n\nGeplakt: **vet** en їжак\n\n* een\n* twee\n  * sub\n\nSlot.\n';
    assertThat(body === expected, `The text is not what was typed and pasted:\n${String(body)}`);
    await page.click(menu, word.stage);
    await page.click('[role=menuitem]', word.ready);
    await page.see(menu, word.isReady);
    await page.click(menu, word.publish);
    await page.click('[role=menuitem]', word.now);
    await page.see('*', word.published);
    assertThat(repository.read(path).includes('їжак & Ünïcode'), 'The text is not on the published branch.');
  },
}));
