import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';

import { parseDocument, parseRecord } from '#model/entry-file.ts';

import { documentFormat, recordFormat } from '../../../cms/format/entry-format.ts';
import { entryIdFor } from '../../../cms/guard/entry-id.ts';
import { aWindow, serveApi, type Api } from '../../support/editor-backend.ts';
import { aRepository, type TestRepository } from '../../support/editor-repository.ts';

const format = documentFormat((base) => base);
type Values = Record<string, unknown>;
type Window = ReturnType<typeof aWindow>;
type Locale = 'nl' | 'uk';

const locales = ['nl', 'uk'] as const;
const pathOf = (id: string, locale: Locale): string => `content/pages/${id}.${locale}.mdx`;
const full: Values = { summary: 'Kort.', menuLabel: 'Kort', menuOrder: 1, sourceLocale: 'nl', status: 'released' };
const complete = { nl: { ...full, body: '## Kop\n\nTekst.' }, uk: { ...full, body: '## Заголовок\n\nТекст.' } };

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

/** Saves a new page. */
function add(window: Window, id: string, forms: Partial<Record<Locale, Values>>): Promise<unknown> {
  const dataFiles = locales.map((locale) => {
    return { path: pathOf(id, locale), slug: id, raw: format.toFile(forms[locale] ?? { menuOrder: 1 }) };
  });
  const options = { newEntry: true, useWorkflow: true, collectionName: 'pages', commitMessage: 'content: add' };
  return window.persistEntry({ dataFiles, assets: [] }, options);
}

/** Opens a page as Decap does, the draft when there is one, and saves it with other values. */
async function change(window: Window, id: string, values: Partial<Record<Locale, Values>>): Promise<void> {
  const isDraft = repository.git('for-each-ref', `refs/heads/cms/pages/${id}`) !== '';
  const dataFiles = await Promise.all(
    locales.map(async (locale) => {
      const path = pathOf(id, locale);
      const text = isDraft
        ? await window.unpublishedEntryDataFile('pages', id, path, '')
        : (await window.getEntry(path)).data;
      return { path, slug: id, raw: format.toFile({ ...format.fromFile(text), ...values[locale] }) };
    }),
  );
  const options = {
    unpublished: isDraft,
    useWorkflow: true,
    collectionName: 'pages',
    commitMessage: 'content: change',
  };
  await window.persistEntry({ dataFiles, assets: [] }, options);
}

const publish = (window: Window, id: string): Promise<unknown> => window.publishUnpublishedEntry('pages', id);

/** What a file says of its address: where it stands, and where it stood. */
function addressIn(branch: string, id: string, locale: Locale = 'nl'): unknown[] {
  const { slug, formerSlugs } = parseDocument(repository.show(branch, pathOf(id, locale)) ?? '').data;
  return [slug, formerSlugs];
}

const titled = (nl: string, uk: string, slugs: Partial<Record<Locale, string>> = {}) => ({
  nl: { ...complete.nl, title: nl, slug: slugs.nl },
  uk: { ...complete.uk, title: uk, slug: slugs.uk },
});

async function addPublished(id: string, forms: Record<Locale, Values>): Promise<Window> {
  const window = aWindow(api);
  await add(window, id, forms);
  await publish(window, id);
  return window;
}

test('a title that is an address of the portal itself gets a number; who types that address is told', async () => {
  await add(aWindow(api), 'gemeenten', titled('Gemeenten', 'Пошук'));
  assert.deepEqual(addressIn('cms/pages/gemeenten', 'gemeenten'), ['gemeenten-2', undefined]);
  assert.deepEqual(addressIn('cms/pages/gemeenten', 'gemeenten', 'uk'), ['poshuk-2', undefined]);
  await assert.rejects(add(aWindow(api), 'a', titled('A', 'А', { nl: 'zoeken' })), {
    message:
      'De tekst is niet opgeslagen; hij staat nog in dit venster. Verbeter dit en sla opnieuw op:\n– Nederlands › Laatste deel van het adres: Het adres ‘zoeken’ hoort bij het portaal zelf. Kies een ander adres.',
  });
  await assert.rejects(add(aWindow(api, 'uk'), 'a', titled('A', 'А', { uk: 'pilot' })), {
    message:
      'Текст не збережено; він іще в цьому вікні. Виправте це й збережіть ще раз:\n– Українська › Остання частина адреси: Адреса «pilot» належить самому порталу. Оберіть іншу адресу.',
  });
});

test('an id never is an address of the portal, for a text without a translation stands there', () => {
  assert.equal(entryIdFor('pages', { nl: { title: 'Pilot' }, uk: undefined }), 'pilot-2');
  assert.equal(entryIdFor('guides', { nl: { title: 'Thema' }, uk: undefined }), 'thema-2');
  assert.equal(entryIdFor('guides', { nl: { title: 'Pilot' }, uk: undefined }), 'pilot');
});

test('a title like that of another text gets a number; who types its address is told whose it is', async () => {
  await addPublished('contact', titled('Contact', 'Контакти'));
  await add(aWindow(api), 'contact-1', titled('Cóntact!', 'Контакти'));
  assert.deepEqual(addressIn('cms/pages/contact-1', 'contact-1'), ['contact-2', undefined]);
  assert.deepEqual(addressIn('cms/pages/contact-1', 'contact-1', 'uk'), ['kontakty-2', undefined]);
  await assert.rejects(add(aWindow(api), 'b', titled('B', 'Б', { uk: 'kontakty' })), {
    message:
      /– Українська › Laatste deel van het adres: Het adres ‘kontakty’ is al van ‘Contact’\. Kies een ander adres\.$/u,
  });
});

test('an address that was published stays, changed twice and back; one of a draft does not', async () => {
  const window = await addPublished('over', titled('Over', 'Про'));
  await change(window, 'over', { nl: { slug: 'draft-een' } });
  await change(window, 'over', { nl: { slug: 'twee' } });
  await publish(window, 'over');
  assert.deepEqual(addressIn('main', 'over'), ['twee', ['over']]);
  assert.deepEqual(addressIn('main', 'over', 'uk'), ['pro', undefined]);
  await change(window, 'over', { nl: { slug: 'drie' } });
  await publish(window, 'over');
  assert.deepEqual(addressIn('main', 'over'), ['drie', ['over', 'twee']]);
  await change(window, 'over', { nl: { slug: 'over' } });
  await publish(window, 'over');
  assert.deepEqual(addressIn('main', 'over'), ['over', ['twee', 'drie']]);
  await change(window, 'over', { nl: { summary: 'Anders.' } });
  assert.deepEqual(addressIn('cms/pages/over', 'over'), ['over', ['twee', 'drie']]);
});

test('the address of a published text that readers could not see yet leads nowhere afterwards', async () => {
  const later = { sensitivity: { level: 'delayed', until: '2999-01-01' } };
  const forms = titled('Over', 'Про');
  const window = await addPublished('over', { nl: { ...forms.nl, ...later }, uk: { ...forms.uk, ...later } });
  await change(window, 'over', { nl: { slug: 'nieuw' } });
  await publish(window, 'over');
  await change(window, 'over', { nl: { slug: 'nieuwer' } });
  assert.deepEqual(addressIn('cms/pages/over', 'over'), ['nieuwer', undefined]);
});

test('a form neither loses nor invents an old address', async () => {
  const window = await addPublished('over', titled('Over', 'Про'));
  await change(window, 'over', { nl: { slug: 'nieuw' } });
  await publish(window, 'over');
  for (const formerSlugs of [undefined, [], ['verzonnen'], 'kapot', null]) {
    await change(window, 'over', { nl: { formerSlugs, summary: String(formerSlugs) }, uk: { formerSlugs } });
    assert.deepEqual(addressIn('cms/pages/over', 'over'), ['nieuw', ['over']]);
    assert.deepEqual(addressIn('cms/pages/over', 'over', 'uk'), ['pro', undefined]);
  }
});

test('an old address is never given to another text', async () => {
  const window = await addPublished('over', titled('Over', 'Про'));
  await change(window, 'over', { nl: { slug: 'nieuw', title: 'Over ons' } });
  await publish(window, 'over');
  await add(window, 'over-1', titled('Over', 'Інше'));
  assert.deepEqual(addressIn('cms/pages/over-1', 'over-1'), ['over-2', undefined]);
  await assert.rejects(add(window, 'x', titled('X', 'Х', { nl: 'over' })), {
    message: /‘over’ was eerder het adres van ‘Over ons’, en oude links leiden daarheen\. Kies een ander adres\.$/u,
  });
});

test('a text that waits for its translation keeps its place, and takes nobody else’s', async () => {
  const window = await addPublished('huis', titled('Huis', 'Дім', { uk: 'tuin' }));
  await add(window, 'water', { nl: { ...complete.nl, title: 'Water' } });
  await publish(window, 'water');
  await add(window, 'voda', titled('Voda', 'Water'));
  assert.deepEqual(addressIn('cms/pages/voda', 'voda', 'uk'), ['water-2', undefined]);
  await assert.rejects(add(window, 'tuin', { nl: { ...complete.nl, title: 'Tuin' } }), {
    message: /– Українська › Titel: Zonder vertaling staat deze tekst op het adres ‘tuin’, en dat is van ‘Huis’/u,
  });
});

test('two drafts that want one address: the second to be called ready is told', async () => {
  const window = aWindow(api);
  await add(window, 'een', titled('Zelfde', 'Перше'));
  await add(window, 'twee', titled('Zelfde', 'Друге'));
  await publish(window, 'een');
  await assert.rejects(window.updateUnpublishedEntryStatus('pages', 'twee', 'pending_publish'), {
    message: /Nederlands › Laatste deel van het adres: Het adres ‘zelfde’ is al van ‘Zelfde’/u,
  });
  await change(window, 'twee', { nl: { slug: '', title: 'Zelfde!' }, uk: { summary: 'Інше.' } });
  assert.deepEqual(addressIn('cms/pages/twee', 'twee'), ['zelfde-2', undefined]);
  await publish(window, 'twee');
});

test('a title without a letter has the id for its address', async () => {
  await add(aWindow(api), 'fiets', titled('🚲', 'Велосипед'));
  assert.deepEqual(addressIn('cms/pages/fiets', 'fiets'), ['fiets', undefined]);
});

test('the old address of a text that names the place which it is to withhold goes', async () => {
  const path = 'content/guides/plan.nl.mdx';
  const guide = { ...full, title: 'Plan', municipalities: undefined, body: '## Kop\n\nTekst.' };
  repository.commit({ [path]: format.toFile({ ...guide, slug: 'plan-voor-radomyshl', published: '2026-11-01' }) });
  const window = aWindow(api);
  const forms = await Promise.all(
    locales.map(async (locale) => {
      const each = `content/guides/plan.${locale}.mdx`;
      const values = format.fromFile((await window.getEntry(each)).data);
      const hidden = { sensitivity: { level: 'place-withheld' }, area: { country: 'UA' } };
      const raw = format.toFile({ ...values, ...hidden, ...(locale === 'nl' && { slug: 'plan-voor-een-hromada' }) });
      return { path: each, slug: 'plan', raw };
    }),
  );
  const options = { useWorkflow: true, collectionName: 'guides', commitMessage: 'content: change' };
  await window.persistEntry({ dataFiles: forms, assets: [] }, options);
  assert.doesNotMatch(repository.show('cms/guides/plan', path) ?? 'radomyshl', /radomyshl/u);
});

test('a theme keeps its addresses in both languages', async () => {
  const record = recordFormat((base) => base);
  const path = 'content/themes/wonen.yaml';
  const theme = { name: { nl: 'Wonen', uk: 'Житло' }, slug: { nl: 'wonen', uk: 'zhytlo' }, order: 1 };
  const other = { name: { nl: 'Werk', uk: 'Праця' }, slug: { nl: 'werk', uk: 'pratsia' }, order: 2 };
  repository.commit({ [path]: record.toFile(theme), 'content/themes/werk.yaml': record.toFile(other) });
  const window = aWindow(api);
  const save = async (slug: Values): Promise<unknown> => {
    const raw = record.toFile({ ...record.fromFile((await window.getEntry(path)).data), slug });
    const options = { useWorkflow: true, collectionName: 'themes', commitMessage: 'content: change' };
    return window.persistEntry({ dataFiles: [{ path, slug: 'wonen', raw }], assets: [] }, options);
  };
  await assert.rejects(save({ nl: 'werk', uk: 'zhytlo' }), {
    message: /Nederlands › Laatste deel van het adres: Het adres ‘werk’ is al van ‘Werk’/u,
  });
  await save({ nl: 'huizen', uk: 'zhytlo' });
  assert.deepEqual(parseRecord(repository.show('cms/themes/wonen', path) ?? '')['formerSlugs'], { nl: ['wonen'] });
});
