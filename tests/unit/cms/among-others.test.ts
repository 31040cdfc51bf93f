/** What the content check refuses because of other entries, told in the editor at save and at "ready". */
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';

import { portalFacts } from '#checks/portal.ts';

import { documentFormat } from '../../../cms/format/entry-format.ts';
import { aWindow, serveApi, type Api } from '../../support/editor-backend.ts';
import { aRepository, type TestRepository } from '../../support/editor-repository.ts';

const format = documentFormat((base) => base);
const fields = { summary: 'Kort.', menuLabel: 'Kort', menuOrder: 1, sourceLocale: 'nl', status: 'released' };
const { url } = portalFacts();

let repository: TestRepository;
let api: Api;

beforeEach(async () => {
  repository = aRepository({ content: ['pages', 'guides', 'laws', 'themes', 'topics'] });
  api = await serveApi(repository.folder, { name: 'Redactie', email: 'redactie@example.org' });
});
afterEach(async () => {
  await api.close();
  repository.remove();
});

interface Typed {
  title?: string;
  body?: string;
  more?: object;
}

/** Saves a new page in Dutch, and gives what the editor said. */
async function saved({ title = 'Proef', body = '## Kop\n\nTekst.', more = {} }: Typed, locale: 'nl' | 'uk' = 'nl') {
  const window = aWindow(api, locale);
  const raw = format.toFile({ ...fields, title, body, ...more });
  const file = { path: 'content/pages/proef.nl.mdx', slug: 'proef', raw };
  const options = { newEntry: true, useWorkflow: true, collectionName: 'pages', commitMessage: 'content: add' };
  await window.persistEntry({ dataFiles: [file], assets: [] }, options);
  return window;
}

interface Case {
  typed: Typed;
  nl: readonly string[];
  uk: readonly string[];
}

const cases: Record<string, Case> = {
  'a title of another text': {
    typed: { title: 'OVER  dit portaal' },
    nl: ['De titel ‘OVER dit portaal’ is al van Pagina about (Nederlands). Zeg in de titel wat hier anders is.'],
    uk: ['Назву «OVER dit portaal» вже має Сторінка about (Nederlands). Покажіть у назві, чим цей матеріал інший.'],
  },
  'a title of the portal itself, which no example has': {
    typed: { title: 'Handleidingen' },
    nl: ['De titel ‘Handleidingen’ is al van een pagina van het portaal zelf. Kies een andere titel.'],
    uk: ['Назву «Handleidingen» вже має сторінка самого порталу. Оберіть іншу назву.'],
  },
  'links, numbers and choices that lead nowhere': {
    typed: {
      body: `## Kop\n\n[a](../guides/nergens), [b](../pages/about#nergens), [c](${url}/nl/handleidingen/nergens/).[1](#s1)`,
      more: { laws: ['nergens'] },
    },
    nl: [
      'De link ../guides/nergens leidt naar een tekst die niet bestaat.',
      'De link ../pages/about#nergens leidt naar een onderdeel dat niet bestaat.',
      `Het adres ${url}/nl/handleidingen/nergens/ is van het portaal zelf, maar die pagina is er niet.`,
      'De tekst noemt bron 1, maar de lijst telt er 0.',
      '‘Wetten, 1’ noemt ‘nergens’, en dat bestaat niet in content/laws.',
    ],
    uk: [
      'Посилання ../guides/nergens веде до матеріалу, якого немає.',
      'Посилання ../pages/about#nergens веде до розділу, якого немає.',
      `Адреса ${url}/nl/handleidingen/nergens/ належить самому порталу, але такої сторінки немає.`,
      'Текст посилається на джерело 1, а в списку їх 0.',
      'Поле «Закони, 1» називає «nergens», а такого немає в content/laws.',
    ],
  },
  'a replacement by itself, and a source that is the portal': {
    typed: {
      more: {
        status: 'withdrawn',
        withdrawn: { reason: { nl: 'Oud', uk: 'Старе' }, date: '2026-01-01', replacedBy: 'pages/proef' },
        sources: [{ title: 'A', url: `${url}/nl/` }],
      },
    },
    nl: ['Een ingetrokken tekst kan zichzelf niet vervangen.', `‘Bronnen, 1, Adres’ is ${url}/nl/`],
    uk: ['Відкликаний текст не може замінити сам себе.', `стоїть ${url}/nl/ — адреса самого порталу`],
  },
  'an example without its mark': {
    typed: { more: { status: 'example' } },
    nl: ['Een voorbeeld moet dat in de titel zeggen. Begin ‘Titel’ met [Voorbeeld].'],
    uk: ['Приклад має бути позначений у назві.'],
  },
};

describe('a text is saved, and the editor says what the others have against it', () => {
  for (const [name, { typed, nl, uk }] of Object.entries(cases)) {
    test(name, async () => {
      const lacks = (message: string | undefined, parts: readonly string[]): string[] =>
        parts.filter((part) => message?.includes(part) !== true);
      const dutch = await saved(typed);
      const message = dutch.said.at(-1);
      assert.match(message ?? '', /^Opgeslagen\. Verbeter dit nog voordat u publiceert:\n– Nederlands: /u);
      assert.deepEqual(lacks(message, nl), [], message);
      await assert.rejects(dutch.updateUnpublishedEntryStatus('pages', 'proef', 'pending_publish'), (error: Error) => {
        assert.deepEqual(lacks(error.message, nl), [], error.message);
        return true;
      });
      repository.git('update-ref', '-d', 'refs/heads/cms/pages/proef');
      const told = (await saved(typed, 'uk')).said.at(-1);
      assert.match(told ?? '', /^Збережено\. Перш ніж публікувати, виправте ще це:\n– Nederlands: /u);
      assert.deepEqual(lacks(told, uk), [], told);
    });
  }
});

test('nothing is said of links and titles that are right', async () => {
  const body = `## Kop {#deel}\n\n[Over](../pages/about), [hier](#deel), [daar](${url}/nl/over-dit-portaal/) en [ver](https://example.org/).`;
  const window = await saved({ body, more: { laws: ['eu-avg'] } });
  assert.deepEqual(window.said, []);
});
