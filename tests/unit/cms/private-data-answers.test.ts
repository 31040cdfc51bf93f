import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';

import { documentFormat, recordFormat } from '../../../cms/format/entry-format.ts';
import { keptAnswers } from '../../../cms/guard/kept-answers.ts';
import { openDataIn } from '../../../cms/guard/private-data.ts';
import { aWindow, serveApi, type Api } from '../../support/editor-backend.ts';
import { aPage } from '../../support/editor-entries.ts';
import { aRepository, type TestRepository } from '../../support/editor-repository.ts';

const documents = documentFormat((base) => base);
const records = recordFormat((base) => base);
const path = 'content/pages/proeftekst.nl.mdx';
const ukPath = 'content/pages/proeftekst.uk.mdx';
const options = { collectionName: 'pages', useWorkflow: true, commitMessage: 'content: change proeftekst' };

const phone = '099-0000000';
const question = { collection: 'pages', id: 'proeftekst', words: [phone] };

let repository: TestRepository;
let api: Api;

beforeEach(async () => {
  repository = aRepository();
  repository.commit({ [path]: aPage('## Doel {#purpose}\n\nTekst.') });
  api = await serveApi(repository.folder, { name: 'Redactie', email: 'redactie@example.org' });
});
afterEach(async () => {
  await api.close();
  repository.remove();
});

type Window = ReturnType<typeof aWindow>;

/** Opens the page, or its draft, and saves it with other values, as Decap does. */
async function save(window: Window, change: Record<string, unknown>, isDraft = false): Promise<void> {
  const data = isDraft
    ? await window.unpublishedEntryDataFile('pages', 'proeftekst', path, '')
    : (await window.getEntry(path)).data;
  const raw = documents.toFile({ ...documents.fromFile(data), ...change });
  const dataFiles = [{ path, slug: 'proeftekst', raw }];
  await window.persistEntry({ dataFiles, assets: [] }, { ...options, unpublished: isDraft });
}

const draft = (): string => repository.show('cms/pages/proeftekst', path) ?? '';
const messageOf = (ref: string): string => repository.git('log', '-1', '--format=%B', ref);

describe('an answer to a finding', () => {
  test('is asked for where a save is refused, lets the same words be saved, and stands in the commit', async () => {
    const window = aWindow(api);
    const body = `## Doel\n\nDe sluis ${phone} is oud.`;
    await assert.rejects(save(window, { body }));
    assert.deepEqual(window.asked, [question]);
    await save(window, { body, notPersonal: [phone] });
    assert.match(draft(), /notPersonal:\n {2}- 099-0000000\n/u);
    assert.equal(messageOf('cms/pages/proeftekst'), `content: change proeftekst\n\nNot-personal-data: ${phone}`);
  });

  test('goes along to the publication, in the file and in its message', async () => {
    const window = aWindow(api);
    await save(window, { body: '## Doel\n\nTekst twee.' });
    await save(window, { body: `## Doel\n\nDe sluis ${phone}.`, notPersonal: [phone] }, true);
    await window.updateUnpublishedEntryStatus('pages', 'proeftekst', 'pending_publish');
    await window.publishUnpublishedEntry('pages', 'proeftekst');
    assert.match(repository.show('main', path) ?? '', /notPersonal:\n {2}- 099-0000000\n/u);
    assert.equal(messageOf('main'), `content: change proeftekst\n\nNot-personal-data: ${phone}`);
    assert.equal(
      repository.git('log', '-1', '--format=%(trailers:key=Not-personal-data,valueonly)', 'main').trim(),
      phone,
    );
  });

  test('covers no other number, and no other words of its kind', async () => {
    const window = aWindow(api);
    await save(window, { body: `## Doel\n\nDe sluis ${phone}.`, notPersonal: [phone] });
    for (const other of ['099-0000001', `${phone} en 099-0000001`])
      await assert.rejects(save(window, { body: `## Doel\n\n${other}`, notPersonal: [phone] }, true), {
        message: /Dit lijkt op een telefoonnummer: 099-0000001\. /u,
      });
    assert.deepEqual(window.asked.at(-1), { ...question, words: ['099-0000001'] });
  });

  test('covers the same words with other spaces, and in a field', async () => {
    const window = aWindow(api);
    const body = '## Doel\n\nDe sluis 099\u20110000000.';
    await save(window, { body, summary: `Sluis ${phone}.`, notPersonal: [phone] });
    assert.match(draft(), /notPersonal/u);
  });

  test('goes when nothing asks for it any more', async () => {
    const window = aWindow(api);
    await save(window, { body: `## Doel\n\nDe sluis ${phone}.`, notPersonal: [phone] });
    await save(window, { body: '## Doel\n\nDe sluis.', notPersonal: [phone] }, true);
    assert.doesNotMatch(draft(), /notPersonal/u);
  });

  test('never brings words into Git that stand nowhere else', async () => {
    const window = aWindow(api);
    await save(window, { title: 'Anders', notPersonal: ['06-00000000', 'j.jansen@example.org'] });
    assert.doesNotMatch(draft(), /notPersonal|06-00000000|jansen/u);
    assert.doesNotMatch(messageOf('cms/pages/proeftekst'), /Not-personal-data/u);
  });

  test('that nothing asks for is no change to save', async () => {
    await assert.rejects(save(aWindow(api), { notPersonal: [phone] }), {
      message: 'Er is niets veranderd om op te slaan.',
    });
  });

  test('about a mailbox is asked for with the notice, and lets the text be published', async () => {
    const window = aWindow(api);
    await save(window, { body: '## Doel\n\nMail j.jansen@example.org.' });
    assert.deepEqual(window.asked, [{ ...question, words: ['j.jansen@example.org'] }]);
    await assert.rejects(window.publishUnpublishedEntry('pages', 'proeftekst'));
    assert.deepEqual(window.asked.at(-1), { ...question, words: ['j.jansen@example.org'] });
    await save(window, { notPersonal: ['j.jansen@example.org'] }, true);
    await window.publishUnpublishedEntry('pages', 'proeftekst');
    assert.match(repository.show('main', path) ?? '', /- j\.jansen@example\.org\n/u);
  });

  test('is for both languages, and stays while one of them needs it', async () => {
    const uk = aPage(`## Мета {#purpose}\n\nШлюз ${phone}.`).replace(
      'menuOrder',
      `notPersonal:\n  - ${phone}\nmenuOrder`,
    );
    repository.commit({
      [path]: aPage('## Doel {#purpose}\n\nTekst.').replace('menuOrder', `notPersonal:\n  - ${phone}\nmenuOrder`),
      [ukPath]: uk,
    });
    await save(aWindow(api), { title: 'Anders' });
    assert.match(draft(), /notPersonal:\n {2}- 099-0000000\n/u);
  });
});

test('a record has answers too', async () => {
  const theme = 'content/themes/proef.yaml';
  repository.commit({ [theme]: 'name:\n  nl: Proef\n  uk: Проба\nslug:\n  nl: proef\n  uk: proba\norder: 99\n' });
  const window = aWindow(api);
  const saveTheme = async (change: Record<string, unknown>): Promise<void> => {
    const { data } = await window.getEntry(theme);
    const raw = records.toFile({ ...records.fromFile(data), ...change });
    const dataFiles = [{ path: theme, slug: 'proef', raw }];
    await window.persistEntry({ dataFiles, assets: [] }, { ...options, collectionName: 'themes' });
  };
  const summary = { nl: 'Sluis 111222333.', uk: 'Шлюз.' };
  await assert.rejects(saveTheme({ summary }), {
    message: /– Nederlands › In het kort: Dit lijkt op een burgerservicenummer: 111222333\. /u,
  });
  assert.deepEqual(window.asked, [{ collection: 'themes', id: 'proef', words: ['111222333'] }]);
  await saveTheme({ summary, notPersonal: ['111222333', '099-0000000'] });
  const saved = repository.show('cms/themes/proef', theme) ?? '';
  assert.match(saved, /notPersonal:\n {2}- "111222333"\n$/u);
});

test('a place is told by language, field and heading', () => {
  const raw = aPage(`## Doel {#purpose}\n\n### Klein\n\n${phone}`).replace('Kort.', phone);
  assert.deepEqual(
    openDataIn(path, raw, 'uk').map(({ text }) => text.replace(/: .*/u, '')),
    ['Nederlands › Короткий зміст', 'Nederlands › Текст › Doel'],
  );
});

test('an entry without answers is not read for them', () => {
  assert.equal(
    keptAnswers({ title: 'x' }, () => assert.fail()),
    undefined,
  );
});
