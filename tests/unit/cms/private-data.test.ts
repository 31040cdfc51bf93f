import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';

import { documentFormat } from '../../../cms/format/entry-format.ts';
import { aWindow, serveApi, type Api } from '../../support/editor-backend.ts';
import { aPage } from '../../support/editor-entries.ts';
import { aRepository, type TestRepository } from '../../support/editor-repository.ts';

const format = documentFormat((base) => base);
const path = 'content/pages/proeftekst.nl.mdx';
const options = { collectionName: 'pages', useWorkflow: true, commitMessage: 'content: change proeftekst' };

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

/** Saves the page with another text, as Decap does. */
async function saveText(window: Window, body: string): Promise<void> {
  const { data } = await window.getEntry(path);
  const raw = format.toFile({ ...format.fromFile(data), body });
  await window.persistEntry({ dataFiles: [{ path, slug: 'proeftekst', raw }], assets: [] }, options);
}

const branches = (): string => repository.git('for-each-ref', 'refs/heads/cms');

describe('a draft is a commit, and Git never forgets', () => {
  const data = {
    'phone-number': '099-0000000',
    iban: 'NL91 ABNA 0417 1643 00',
    'bank-card': '4111 1111 1111 1111',
    bsn: '111222333',
    'person-number': 'РНОКПП 1234567890',
    'passport-number': 'paspoort AA0000000',
    coordinates: '0.12345, 0.12345',
    'unit-number': 'частина А0000',
  };
  for (const [kind, text] of Object.entries(data)) {
    test(`${kind}: the save is refused, and nothing is written`, async () => {
      repository.commit({ [path]: aPage('## Doel {#purpose}\n\nTekst.') });
      const window = aWindow(api);
      await assert.rejects(saveText(window, `## Doel\n\nTekst ${text}`), {
        message: /blijft voor altijd in de geschiedenis staan[^]*– Nederlands › Tekst › Doel: Dit lijkt op/u,
      });
      assert.equal(branches(), '');
    });
  }

  test('no mark, escape, entity or line break hides it', async () => {
    repository.commit({ [path]: aPage('## Doel {#purpose}\n\nTekst.') });
    for (const text of ['099**-00000**00', '099\\-0000000', '099&#45;0000000', '099-000\n0000', '099-0000`000`'])
      await assert.rejects(saveText(aWindow(api), `## Doel\n\n${text}`), { message: /telefoonnummer/u }, text);
    await assert.rejects(saveText(aWindow(api), '<Note kind="info" text="bel 099-&#10;0000000" />'));
    assert.equal(branches(), '');
  });

  test('it is said in the language of the editor, with the place and the way out', async () => {
    repository.commit({ [path]: aPage('## Doel {#purpose}\n\nTekst.') });
    await assert.rejects(saveText(aWindow(api, 'uk'), 'Tekst 099-0000000'), {
      message:
        'Текст не збережено; він іще в цьому вікні. Усе збережене назавжди лишається в історії. Приберіть це або позначте, що це не персональні дані, і збережіть ще раз:\n– Nederlands › Текст: Це схоже на номер телефону: 099-0000000. Назвіть посаду і службову скриньку. Якщо це щось інше, поставте позначку в полі «Не персональні дані».',
    });
    await assert.rejects(saveText(aWindow(api), 'Tekst 099-0000000'), {
      message:
        'De tekst is niet opgeslagen; hij staat nog in dit venster. Wat eenmaal is opgeslagen, blijft voor altijd in de geschiedenis staan. Haal dit weg, of zeg dat het geen persoonsgegeven is, en sla opnieuw op:\n– Nederlands › Tekst: Dit lijkt op een telefoonnummer: 099-0000000. Noem een functie en een functionele mailbox. Is het dat niet? Zet dan een vinkje bij ‘Geen persoonsgegevens’.',
    });
  });

  test('a mailbox that looks like a person’s is saved with a notice', async () => {
    repository.commit({ [path]: aPage('## Doel {#purpose}\n\nTekst.') });
    const window = aWindow(api);
    await saveText(window, '## Doel\n\nMail j.jansen@example.org.');
    assert.match(window.said.join('\n'), /^Opgeslagen\. Kijk dit na[^]*j\.jansen@example\.org/u);
    assert.match(repository.show('cms/pages/proeftekst', path) ?? '', /j\.jansen/u);
  });

  test('what the file holds already may be saved again, or taken out', async () => {
    repository.commit({ [path]: aPage('## Doel {#purpose}\n\nBel 099-0000000.') });
    const window = aWindow(api);
    await saveText(window, '## Doel\n\nBel 099-0000000 nu.');
    assert.deepEqual(window.said, []);
  });
});

test('ordinary words and the mailbox of an office are saved without a word', async () => {
  repository.commit({ [path]: aPage('## Doel {#purpose}\n\nTekst.') });
  const window = aWindow(api);
  await saveText(window, '## Doel\n\nPlan A 2026, А 2025 року, A-1234, KvK 111222333, economische.zaken@example.org.');
  assert.deepEqual(window.said, []);
});

test('a text with data about a person cannot be published, also when it was saved another way', async () => {
  repository.commit({ [path]: aPage('## Doel {#purpose}\n\nTekst.') });
  const window = aWindow(api);
  await saveText(window, '## Doel\n\nTekst twee.');
  repository.git('checkout', '-q', 'cms/pages/proeftekst');
  repository.commit({ [path]: aPage('## Doel {#purpose}\n\nBel 099-0000000.') });
  repository.git('checkout', '-q', 'main');
  const message = /– Nederlands › Tekst › Doel: Dit lijkt op een telefoonnummer/u;
  await assert.rejects(window.publishUnpublishedEntry('pages', 'proeftekst'), { message });
  await assert.rejects(window.updateUnpublishedEntryStatus('pages', 'proeftekst', 'pending_publish'), { message });
});

test('hints never stand in the way of a publication', async () => {
  repository.commit({ [path]: aPage('## Doel {#purpose}\n\nTekst.') });
  const window = aWindow(api);
  await saveText(window, `## Doel\n\nWij doen dit middels [hier](../pages/proeftekst). ${'Woord '.repeat(40)}.`);
  await window.publishUnpublishedEntry('pages', 'proeftekst');
  assert.match(repository.read(path), /middels/u);
});
