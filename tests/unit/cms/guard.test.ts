import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import type { DataFile, PersistOptions } from '../../../cms/guard/backend-types.ts';
import { documentFormat } from '../../../cms/format/entry-format.ts';
import { aWindow, serveApi, type Api } from '../../support/editor-backend.ts';
import { aRepository, type TestRepository } from '../../support/editor-repository.ts';

const format = documentFormat((base) => base);
const nlPath = 'content/pages/about.nl.mdx';
const ukPath = 'content/pages/about.uk.mdx';

const about = (body: string, more = ''): string =>
  `---\nsourceLocale: nl\ntitle: Over\nslug: over\nsummary: Kort.\nstatus: released\npublished: 2026-11-23\nupdated: 2026-11-23\nmenuLabel: Over\nmenuOrder: 1\n${more}---\n\n${body}\n`;

let repository: TestRepository;
let api: Api;

beforeEach(async () => {
  repository = aRepository();
  repository.commit({ [nlPath]: about('## Wie {#who}\n\nWij.') });
  api = await serveApi(repository.folder, { name: 'Redactie', email: 'redactie@example.org' });
});
afterEach(async () => {
  await api.close();
  repository.remove();
});

type Window = ReturnType<typeof aWindow>;
type Change = Record<string, unknown>;

const options: PersistOptions = { collectionName: 'pages', useWorkflow: true, commitMessage: 'content: change about' };

/** Opens the published entry in a window, as Decap does. */
async function openForms(window: Window): Promise<Record<string, Change>> {
  const [nl, uk] = await Promise.all([window.getEntry(nlPath), window.getEntry(ukPath)]);
  return { [nlPath]: format.fromFile(nl.data), [ukPath]: format.fromFile(uk.data) };
}

async function openDraft(window: Window): Promise<Record<string, Change>> {
  const read = (path: string): Promise<string> => window.unpublishedEntryDataFile('pages', 'about', path, '');
  return { [nlPath]: format.fromFile(await read(nlPath)), [ukPath]: format.fromFile(await read(ukPath)) };
}

function saveForms(
  window: Window,
  forms: Record<string, Change>,
  more: Partial<PersistOptions> = {},
): Promise<unknown> {
  const dataFiles: DataFile[] = Object.entries(forms).map(([path, data]) => ({
    path,
    slug: 'about',
    raw: format.toFile(data),
  }));
  return window.persistEntry({ dataFiles, assets: [] }, { ...options, ...more });
}

function withTitle(forms: Record<string, Change>, title: string): Record<string, Change> {
  return { ...forms, [nlPath]: { ...forms[nlPath], title } };
}

test('of two windows that save one draft the second is refused and told so', async () => {
  const [a, b] = [aWindow(api), aWindow(api)];
  await saveForms(a, withTitle(await openForms(a), 'Eerst'));
  const [formsA, formsB] = [await openDraft(a), await openDraft(b)];
  await saveForms(a, withTitle(formsA, 'Van A'), { unpublished: true });
  await assert.rejects(saveForms(b, withTitle(formsB, 'Van B'), { unpublished: true }), {
    message: /Iemand anders heeft dit intussen gewijzigd/u,
  });
  assert.match(repository.show('cms/pages/about', nlPath) ?? '', /title: Van A/u);
  assert.equal(b.said.length, 1);
});

test('a window that opened the published text is refused when a draft has appeared', async () => {
  const [a, b] = [aWindow(api), aWindow(api, 'uk')];
  const formsB = await openForms(b);
  await saveForms(a, withTitle(await openForms(a), 'Van A'));
  await assert.rejects(saveForms(b, withTitle(formsB, 'Van B')), { message: /хтось інший створив чернетку/u });
  assert.match(repository.show('cms/pages/about', nlPath) ?? '', /title: Van A/u);
});

test('a window that opened the published text is refused when it was changed since', async () => {
  const a = aWindow(api);
  const forms = await openForms(a);
  repository.commit({ [nlPath]: about('## Wie {#who}\n\nJullie.') });
  await assert.rejects(saveForms(a, withTitle(forms, 'Van A')), { message: /Iemand anders heeft dit/u });
  assert.equal(repository.git('for-each-ref', 'refs/heads/cms'), '');
});

test('reading lists does not make an old form a new one', async () => {
  const [a, b] = [aWindow(api), aWindow(api)];
  await saveForms(a, withTitle(await openForms(a), 'Eerst'));
  const formsB = await openDraft(b);
  await saveForms(a, withTitle(await openDraft(a), 'Van A'), { unpublished: true });
  await openDraft(b);
  await b.entriesByFolder('content/pages', 'mdx', 1);
  await assert.rejects(saveForms(b, withTitle(formsB, 'Van B'), { unpublished: true }), { message: /Iemand anders/u });
});

test('one window saves the same form again and again', async () => {
  const a = aWindow(api);
  await saveForms(a, withTitle(await openForms(a), 'Een'));
  const forms = await openDraft(a);
  for (const title of ['Twee', 'Drie', 'Een', 'Twee'])
    await saveForms(a, withTitle(forms, title), { unpublished: true });
  assert.match(repository.show('cms/pages/about', nlPath) ?? '', /title: Twee/u);
});

test('a new entry does not overwrite one that has appeared at its path', async () => {
  const a = aWindow(api);
  const save = (): Promise<unknown> =>
    a.persistEntry(
      { dataFiles: [{ path: nlPath, slug: 'about', raw: format.toFile({ title: 'Over' }) }], assets: [] },
      { ...options, newEntry: true },
    );
  await assert.rejects(save(), { message: /Er bestaat al iets met deze titel/u });
  assert.equal(repository.show('main', nlPath), about('## Wie {#who}\n\nWij.'));
});

test('Decap finds out that an entry exists by its path without a language', async () => {
  const a = aWindow(api);
  assert.equal((await a.getEntry('content/pages/about.mdx')).file.path, nlPath);
  await assert.rejects(a.getEntry('content/pages/other.mdx'), { status: 404 });
});

test('a file that cannot be read is not opened, not even its other language', async () => {
  const a = aWindow(api);
  for (const bad of ['---\ntitle: [\n---\n', '---js\nglobalThis.ran = true\n---\n', 'niets']) {
    repository.commit({ [ukPath]: bad });
    await assert.rejects(a.getEntry(nlPath), { message: /niet te lezen[\s\S]*about\.uk\.mdx/u });
    await assert.rejects(a.getEntry(ukPath), { message: /niet te lezen/u });
  }
  repository.commit({ [ukPath]: about('import x from "y"\n\n{x}') });
  await assert.rejects(a.getEntry(nlPath), { message: /opmaak die de redactie niet kan bewaren[\s\S]*import/u });
});

test('a draft that cannot be read is not opened', async () => {
  repository.git('branch', 'cms/pages/about');
  repository.git('checkout', '--quiet', 'cms/pages/about');
  repository.commit({ [nlPath]: '---\ntitle: [\n---\n' });
  repository.git('checkout', '--quiet', 'main');
  const a = aWindow(api);
  await assert.rejects(a.unpublishedEntry({ collection: 'pages', slug: 'about' }), { message: /niet te lezen/u });
  await a.unpublishedEntry({ id: 'pages/about' });
});

test('a language without a file opens with what both share, and saving the other makes none', async () => {
  const a = aWindow(api);
  const forms = await openForms(a);
  assert.partialDeepStrictEqual(forms[ukPath], { menuOrder: 1 });
  assert.equal(forms[ukPath]?.['title'], undefined);
  await saveForms(a, withTitle(forms, 'Anders'));
  assert.equal(repository.show('cms/pages/about', ukPath), undefined);
});

test('text that would run or break is refused, and every reason is told', async () => {
  const a = aWindow(api);
  const forms = await openForms(a);
  const body =
    '## Wie\n\n![x](data:image/png;base64,AAAA) [y](javascript:alert(1))\n\n<Note kind="info" text="a" tone={1} />';
  await assert.rejects(saveForms(a, { ...forms, [nlPath]: { ...forms[nlPath], body } }), (error: Error) => {
    assert.match(error.message, /De tekst is niet opgeslagen/u);
    assert.match(error.message, /Nederlands: een geplakte afbeelding/u);
    assert.match(error.message, /Nederlands: een onveilige link: javascript:alert\(1\)/u);
    return true;
  });
});

test('a path outside the content is refused', async () => {
  const a = aWindow(api);
  for (const path of [
    'package.json',
    'content/pages/../../package.json',
    '.git/hooks/post-commit',
    'content/pages/.nl.mdx',
    'content/pages/A b.nl.mdx',
  ]) {
    await assert.rejects(
      a.persistEntry(
        { dataFiles: [{ path, slug: 'x', raw: '---\ntitle: x\n---\n' }], assets: [] },
        { ...options, newEntry: true },
      ),
      { message: /buiten de mappen/u },
    );
  }
});

test('a draft may be incomplete; calling it ready tells what is missing, in each language that it has', async () => {
  const a = aWindow(api);
  const forms = await openForms(a);
  await saveForms(a, {
    [nlPath]: { ...forms[nlPath], summary: '' },
    [ukPath]: { ...forms[ukPath], title: 'Про', body: '## Хто\n\n![](../media/pages/x.jpg)' },
  });
  await assert.rejects(a.updateUnpublishedEntryStatus('pages', 'about', 'pending_publish'), (error: Error) => {
    assert.match(error.message, /– Nederlands › Samenvatting\n/u);
    assert.match(error.message, /– Українська › Samenvatting\n/u);
    assert.match(error.message, /– Українська: een afbeelding zonder beschrijving/u);
    return true;
  });
  await a.updateUnpublishedEntryStatus('pages', 'about', 'pending_review');
  await assert.rejects(a.publishUnpublishedEntry('pages', 'about'), { message: /nog niet klaar/u });
});

test('deleting takes both languages in one commit', async () => {
  const a = aWindow(api);
  repository.commit({ [ukPath]: about('## Хто {#who}\n\nМи.') });
  const before = repository.git('rev-parse', 'main');
  await a.deleteFiles([nlPath, ukPath], 'content: remove about');
  assert.equal(repository.git('rev-list', '--count', `${before}..main`), '1');
  assert.equal(repository.show('main', nlPath) ?? repository.show('main', ukPath), undefined);
});

test('taking a published text back keeps it as a draft', async () => {
  const a = aWindow(api);
  const forms = await openForms(a);
  await a.deleteFiles([nlPath, ukPath], 'content: remove about');
  await saveForms(a, forms, { status: 'pending_publish' });
  const changed = repository.git('diff', '--name-only', 'main~1', 'cms/pages/about');
  assert.equal(changed, 'content/gone/pages/about.yaml');
});

test('pictures do not go past review', async () => {
  const a = aWindow(api);
  await assert.rejects(a.persistMedia({ path: 'content/media/x.jpg' }, options), { message: /vanuit de tekst/u });
  await assert.rejects(a.deleteFiles(['content/media/x.jpg'], 'x'), { message: /vanuit de tekst/u });
});

test('without a connection the editor says so', async () => {
  const a = aWindow({ ...api, request: () => Promise.reject(new TypeError('Failed to fetch')) });
  const file = { path: nlPath, slug: 'about', raw: format.toFile({ title: 'x' }) };
  const saving = a.persistEntry({ dataFiles: [file], assets: [] }, options);
  await assert.rejects(saving, { message: /geen verbinding/u });
});
