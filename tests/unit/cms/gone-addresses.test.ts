/** The address of a text that was taken off the site: kept by the commit that removes it, and given to no other. */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { documentFormat } from '../../../cms/format/entry-format.ts';
import { aWindow, serveApi, type Api } from '../../support/editor-backend.ts';
import { aRepository, type TestRepository } from '../../support/editor-repository.ts';

const format = documentFormat((base) => base);
type Locale = 'nl' | 'uk';
const locales = ['nl', 'uk'] as const;
const pathOf = (id: string, locale: Locale): string => `content/pages/${id}.${locale}.mdx`;
const fields = { summary: 'Kort.', menuLabel: 'Kort', menuOrder: 1, sourceLocale: 'nl', status: 'released' };

let repository: TestRepository;
let api: Api;

beforeEach(async () => {
  repository = aRepository();
  api = await serveApi(repository.folder, { name: 'Redactie', email: 'redactie@example.org' });
});
afterEach(async () => {
  await api.close();
  repository.remove();
});

type Window = ReturnType<typeof aWindow>;

function add(window: Window, id: string, values: Record<Locale, object>): Promise<unknown> {
  const dataFiles = locales.map((locale) => {
    const body = locale === 'nl' ? '## Kop\n\nTekst.' : '## Заголовок\n\nТекст.';
    return { path: pathOf(id, locale), slug: id, raw: format.toFile({ ...fields, ...values[locale], body }) };
  });
  const options = { newEntry: true, useWorkflow: true, collectionName: 'pages', commitMessage: 'content: add' };
  return window.persistEntry({ dataFiles, assets: [] }, options);
}

/** A page that was published, got another address, and was removed. */
async function aRemovedPage(): Promise<Window> {
  const window = aWindow(api);
  await add(window, 'warmte', { nl: { title: 'Warmte', slug: 'warmtenet' }, uk: { title: 'Тепло', slug: 'teplo' } });
  await window.publishUnpublishedEntry('pages', 'warmte');
  await window.deleteFiles(
    locales.map((locale) => pathOf('warmte', locale)),
    'content: take off warmte',
  );
  return window;
}

const gone = 'content/gone/pages/warmte.yaml';

test('the commit that removes a text keeps its addresses, and no word of it', async () => {
  await aRemovedPage();
  assert.equal(repository.show('main', gone), 'nl:\n  - warmtenet\nuk:\n  - teplo\n');
  const changed = repository.git('show', '--format=%s', '--name-status', 'main').split('\n').filter(Boolean);
  assert.deepEqual(
    changed.map((line) => line.replace('\t', ' ')),
    ['content: take off warmte', `A ${gone}`, `D ${pathOf('warmte', 'nl')}`, `D ${pathOf('warmte', 'uk')}`],
  );
});

test('a title like its address gets a number; who types the address is told, in both languages', async () => {
  await aRemovedPage();
  await add(aWindow(api), 'ander', { nl: { title: 'Warmtenet' }, uk: { title: 'Тепло' } });
  const slugs = locales.map(
    (locale) => /^slug: (.+)$/mu.exec(repository.show('cms/pages/ander', pathOf('ander', locale)) ?? '')?.[1],
  );
  assert.deepEqual(slugs, ['warmtenet-2', 'teplo-2']);
  const typed = { nl: { title: 'Een', slug: 'warmtenet' }, uk: { title: 'Один', slug: 'odyn' } };
  await assert.rejects(add(aWindow(api), 'een', typed), {
    message:
      /Het adres ‘warmtenet’ was van een tekst die van de site is gehaald, en een adres wordt nooit opnieuw gebruikt\. Kies een ander adres\.$/u,
  });
  await assert.rejects(add(aWindow(api, 'uk'), 'een', typed), {
    message:
      /Адреса «warmtenet» належала тексту, який знято із сайту, а адреси ніколи не використовують повторно\. Оберіть іншу адресу\.$/u,
  });
});

test('a new text does not take the name of a removed one, which is more than its address', async () => {
  await aRemovedPage();
  const other = { nl: { title: 'Warmte', slug: 'anders' }, uk: { title: 'Інше', slug: 'inshe' } };
  await assert.rejects(add(aWindow(api), 'warmte', other), {
    message: /^Een tekst met deze titel is van de site gehaald/u,
  });
  await assert.rejects(add(aWindow(api, 'uk'), 'warmte', other), { message: /^Текст із такою назвою знято із сайту/u });
});

test('the removed text itself comes back at its address, and a second removal adds what is new', async () => {
  const window = await aRemovedPage();
  const dataFiles = locales.map((locale) => {
    const values = {
      ...fields,
      title: 'Warmte',
      slug: locale === 'nl' ? 'warmtenet-nieuw' : 'teplo',
      body: '## Kop\n\nTekst.',
    };
    return { path: pathOf('warmte', locale), slug: 'warmte', raw: format.toFile(values) };
  });
  repository.commit(Object.fromEntries(dataFiles.map(({ path, raw }) => [path, raw])));
  await window.deleteFiles(
    locales.map((locale) => pathOf('warmte', locale)),
    'content: take off warmte',
  );
  assert.equal(repository.show('main', gone), 'nl:\n  - warmtenet\n  - warmtenet-nieuw\nuk:\n  - teplo\n');
});

const unseen = [
  ['a draft', { status: 'draft' }],
  ['one that is told later', { sensitivity: { level: 'delayed' } }],
  ['one whose day has not come', { sensitivity: { level: 'delayed', until: '2999-01-01' } }],
  ['one that may not appear yet', { release: { notBefore: '2999-01-01' } }],
] as const;

for (const [what, values] of unseen) {
  test(`a text that readers never saw leaves no address behind: ${what}`, async () => {
    const text = format.toFile({ ...fields, ...values, title: 'X', slug: 'x', body: '## Kop\n\nTekst.' });
    repository.commit({ [pathOf('x', 'nl')]: text });
    await aWindow(api).deleteFiles([pathOf('x', 'nl')], 'content: take off x');
    assert.equal(repository.git('ls-tree', '--name-only', 'main', 'content/gone'), '');
  });
}

test('a text whose day has come leaves its address behind', async () => {
  const seen = { sensitivity: { level: 'delayed', until: '2026-01-01' }, release: { notBefore: '2026-01-01' } };
  const text = format.toFile({ ...fields, ...seen, title: 'X', slug: 'x', body: '## Kop\n\nTekst.' });
  repository.commit({ [pathOf('x', 'nl')]: text });
  await aWindow(api).deleteFiles([pathOf('x', 'nl')], 'content: take off x');
  assert.equal(repository.show('main', 'content/gone/pages/x.yaml'), 'nl:\n  - x\nuk:\n  - x\n');
});
