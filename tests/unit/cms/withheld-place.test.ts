import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, test } from 'node:test';

import { documentFormat } from '../../../cms/format/entry-format.ts';
import { aWindow, serveApi, type Api } from '../../support/editor-backend.ts';
import { aVisit } from '../../support/editor-entries.ts';
import { aRepository, type TestRepository } from '../../support/editor-repository.ts';

const format = documentFormat((base) => base);
const path = 'content/visits/proef.nl.mdx';
const checked = 'checked: [no-infrastructure, no-exact-place, consent]';
const withheld = aVisit(checked).replace(
  'direction:',
  'sensitivity:\n  level: place-withheld\narea:\n  country: UA\n  region: UA-18\ndirection:',
);

let repository: TestRepository;
let api: Api;
before(async () => {
  repository = aRepository({ content: ['municipalities', 'organisations'] });
  api = await serveApi(repository.folder, { name: 'Redactie', email: 'redactie@example.org' });
});
after(async () => {
  await api.close();
  repository.remove();
});

const draft = (): string => repository.git('for-each-ref', '--format=%(objectname)', 'refs/heads/cms/visits');

beforeEach(() => {
  repository.git('reset', '--hard', '--quiet', 'HEAD');
  for (const ref of repository.git('for-each-ref', '--format=%(refname)', 'refs/heads/cms').split('\n').filter(Boolean))
    repository.git('update-ref', '-d', ref);
});

interface Sent {
  path?: string;
  assets?: readonly { path: string; content?: string }[];
  message?: string;
}

/** What the local server answers to somebody who sends a file past the editor: undefined when it is saved. */
async function send(raw: string, sent: Sent = {}): Promise<string | undefined> {
  const { path: at = path, assets = [], message = 'content: visit' } = sent;
  try {
    await api.request('persistEntry', {
      dataFiles: [{ path: at, slug: 'proef', raw }],
      assets,
      options: { collectionName: 'visits', useWorkflow: true, status: 'draft', newEntry: true, commitMessage: message },
    });
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** Every way in which a file may name a place: each must be refused before it is committed. */
const ways: Readonly<Record<string, string>> = {
  'a municipality that is chosen': withheld.replace('direction:', 'municipalities: [radomyshl]\ndirection:'),
  'the title': withheld.replace('title: Proef', 'title: Візит до Радомишля'),
  'the summary': withheld.replace('summary: Kort.', 'summary: Op bezoek in Radomysjl.'),
  'the address': withheld.replace('slug: proef', 'slug: bezoek-radomyshl'),
  'the host': withheld.replace('uk: спробна громада', 'uk: Мирноградська міська рада'),
  'a guest of one word': withheld.replace('nl: proefgemeente', 'nl: Dolyna'),
  'a participant': withheld.replace(
    'direction:',
    'participants:\n  - function:\n      nl: x\n      uk: мер Долини\ndirection:',
  ),
  'the programme': withheld.replace(
    'direction:',
    'programme:\n  - when:\n      nl: x\n      uk: х\n    what:\n      nl: In Ізюм\n      uk: х\ndirection:',
  ),
  'the name of a picture': withheld.replace('drawing.png', 'radomyshl-1.png'),
  'the maker of a picture': withheld.replace('credit: Proef', 'credit: Радомишльська громада'),
  'a description of a picture': withheld.replace(checked, `${checked}\n    alt:\n      nl: x\n      uk: РАДОМИШЛЬ`),
  'a source': withheld.replace(
    'direction:',
    'sources:\n  - url: https://example.org/radomyshl\n    title: x\ndirection:',
  ),
  'a change': withheld.replace(
    'direction:',
    'changes:\n  - note:\n      nl: hromada Vyhadanivka weg\n      uk: x\ndirection:',
  ),
  'the word of the partner': withheld.replace('nl: afdelingshoofd', 'nl: burgemeester van Radomyshl'),
  'a field that nobody knows': withheld.replace('direction:', 'onbekend:\n  diep: [у Радомишлі]\ndirection:'),
  'the text': withheld.replace('Tekst van de proef.', 'Wij waren in Radomyshl.'),
  'a heading': withheld.replace('## Doel', '## Радомишль'),
  'a word with marks inside': withheld.replace('Tekst van de proef.', 'у Радо**миш**лі'),
  'a word with invisible signs': withheld.replace('Tekst van de proef.', 'у Радо\u00ADмиш\u200Bлі'),
  'a word with letters that look alike': withheld.replace('Tekst van de proef.', 'у Рaдомишлі'),
  'a link inside a word': withheld.replace('Tekst van de proef.', 'у Радо[миш](https://example.org)лі'),
  'the address of a link': withheld.replace('Tekst van de proef.', '[hier](https://radomyshl.example.org)'),
  'a block': withheld.replace('Tekst van de proef.', '<Note kind="info" text="Радомишль" />'),
  code: withheld.replace('Tekst van de proef.', '`у Радомишлі`'),
  'an entity': withheld.replace('Tekst van de proef.', 'у &#1056;адомишлі'),
};

describe('everything but the place: the local server saves no file that names it in', () => {
  for (const [way, raw] of Object.entries(ways)) {
    test(way, async () => {
      assert.notEqual(raw, withheld);
      const answer = (await send(raw)) ?? 'saved';
      assert.match(answer, /^private-data\n/u);
      assert.match(answer, /De plaats mag niet openbaar[^\t\n]*\t[^\n]*Місця не можна розголошувати/u);
      assert.equal(draft(), '');
    });
  }

  test('its own name, the name of a picture beside it, or the message of the commit', async () => {
    const named = 'content/visits/radomyshl.nl.mdx';
    assert.match((await send(withheld, { path: named })) ?? 'saved', /radomyshl/u);
    const assets = [{ path: 'content/media/visits/proef/dolyna.png', content: '' }];
    assert.match((await send(withheld, { assets })) ?? 'saved', /dolyna/u);
    assert.match((await send(withheld, { message: 'Radomyshl' })) ?? 'saved', /Radomyshl/u);
    assert.equal(draft(), '');
  });

  test('its other language, which stands there already', async () => {
    const other = aVisit(checked).replace('title: Proef', 'title: Радомишль');
    repository.write('content/visits/proef.uk.mdx', other);
    repository.git('add', '.');
    repository.git('commit', '--quiet', '--message=Visit');
    assert.match((await send(withheld)) ?? 'saved', /Українська: Titel/u);
    repository.git('reset', '--hard', '--quiet', 'HEAD~1');
  });

  test('and no draft of a municipality that readers do not know yet', async () => {
    // A place of the saying, not of the map.
    const place = {
      path: 'content/municipalities/example.yaml',
      slug: 'example',
      raw: 'name:\n  uk: Тьмутаракань\ncountry: UA\n',
    };
    const options = {
      collectionName: 'municipalities',
      useWorkflow: true,
      status: 'draft',
      newEntry: true,
      commitMessage: 'x',
    };
    await api.request('persistEntry', { dataFiles: [place], assets: [], options });
    const raw = withheld.replace('Tekst van de proef.', 'у Тьмутаракані');
    assert.match((await send(raw)) ?? 'saved', /Тьмутаракані/u);
  });
});

test('a text that names the region alone is saved', async () => {
  const region = 'У Житомирській області, in de oblast Zjytomyr, met de gemeente Aalsmeer.';
  assert.equal(await send(withheld.replace('Tekst van de proef.', region)), undefined);
});

test('a text that says its place is saved as before', async () => {
  assert.equal(await send(aVisit(checked).replace('title: Proef', 'title: Radomyshl')), undefined);
});

describe('the editor', () => {
  const options = { collectionName: 'visits', useWorkflow: true, commitMessage: 'content: visit' };

  /** Saves the visit as Decap does. */
  async function save(window: ReturnType<typeof aWindow>, raw: string): Promise<void> {
    const { data } = await window.getEntry(path);
    const base = format.fromFile(data);
    await window.persistEntry(
      { dataFiles: [{ path, slug: 'proef', raw: format.toFile({ ...base, ...format.fromFile(raw) }) }], assets: [] },
      options,
    );
  }

  const told = aVisit(checked).replace('title: Proef', 'title: Naar Radomyshl');
  before(() => {
    repository.commit({ [path]: told });
  });

  for (const [locale, sentence] of [
    ['nl', 'Nederlands: Titel: De plaats mag niet openbaar, maar hier staat een naam: ‘Radomyshl’.'],
    ['uk', 'Nederlands: Назва: Місця не можна розголошувати, але тут є назва: «Radomyshl».'],
  ] as const) {
    test(`says in ${locale} where the place stands, before anything is written`, async () => {
      const text = withheld.replace('title: Proef', 'title: Naar Radomyshl');
      await assert.rejects(save(aWindow(api, locale), text), ({ message }: Error) => message.includes(sentence));
      assert.equal(draft(), '');
    });
  }

  test('tells that earlier versions keep a place that is taken out', async () => {
    const window = aWindow(api);
    await save(window, withheld);
    assert.deepEqual(window.said, [
      'Opgeslagen, zonder de plaats. Maar eerdere versies in Git noemen de plaats en blijven bestaan, ook op de Git-server. Mag niemand die zien? Vraag de beheerder van de Git-server nu om ze te laten verwijderen, en publiceer pas daarna.',
    ]);
  });
});
