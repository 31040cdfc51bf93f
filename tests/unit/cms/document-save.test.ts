import assert from 'node:assert/strict';
import { test } from 'node:test';

import { parseDocument } from '#model/entry-file.ts';
import { sectionsOf } from '#model/sections.ts';

import { documentTexts } from '../../../cms/guard/document-save.ts';
import type { DocumentTexts } from '../../../cms/guard/document-save.ts';
import { documentFormat } from '../../../cms/format/entry-format.ts';

const format = documentFormat((base) => base);

type Values = Record<string, unknown>;

/** A form as Decap hands it over. */
function aForm(values: Values): string {
  return format.toFile({ sourceLocale: 'nl', status: 'released', ...values });
}

interface Save {
  nl?: Values;
  uk?: Values;
  before?: DocumentTexts;
  published?: DocumentTexts;
  isNew?: boolean;
}

function save({ nl, uk, before, published, isNew = before === undefined }: Save): DocumentTexts {
  const file = (locale: 'nl' | 'uk', values: Values | undefined) => ({
    draft: values && aForm(values),
    current: before?.[locale],
    published: published?.[locale],
  });
  return documentTexts({
    name: 'visits',
    id: 'bezoek-1',
    isNew,
    files: { nl: file('nl', nl), uk: file('uk', uk) },
    today: '2026-11-23',
    state: 'now',
  });
}

function read(text: string | undefined) {
  assert.ok(text !== undefined);
  return parseDocument(text);
}

const dutch = { title: 'Bezoek', body: '## Doel\n\nKijken.\n\n## Open vragen\n\nGeen.' };
const ukrainian = { title: 'Візит', body: '## Мета\n\nДивитися.\n\n## Відкриті питання\n\nНемає.' };

test('writing Dutch only makes no Ukrainian file', () => {
  const texts = save({
    nl: dutch,
    uk: {
      body: '## Мета\n\n## Що ми побачили\n\n## Чого навчилися господарі\n\n## Чого навчилися гості\n\n## Відкриті питання',
    },
  });
  assert.equal(texts.uk, undefined);
  assert.equal(read(texts.nl).data['translation'], undefined);
});

test('writing Ukrainian only makes it the original', () => {
  const texts = save({ nl: {}, uk: ukrainian });
  assert.equal(texts.nl, undefined);
  assert.equal(read(texts.uk).data['sourceLocale'], 'uk');
  assert.equal(read(texts.uk).data['slug'], 'vizyt');
});

test('writing nothing is refused', () => {
  assert.throws(() => save({ nl: { body: '' }, uk: {} }), { code: 'empty-entry' });
});

test('both languages get the ids, the shared values and the days', () => {
  const texts = save({ nl: { ...dutch, direction: 'online' }, uk: ukrainian });
  const [nl, uk] = [read(texts.nl), read(texts.uk)];
  assert.deepEqual(
    sectionsOf(nl.body).map(({ id }) => id),
    ['purpose', 'questions'],
  );
  assert.deepEqual(
    sectionsOf(uk.body).map(({ id }) => id),
    ['purpose', 'questions'],
  );
  for (const { data } of [nl, uk])
    assert.deepEqual([data['direction'], data['published'], data['updated']], ['online', '2026-11-23', '2026-11-23']);
});

test('a new translation follows its source as it stands', () => {
  const texts = save({ nl: dutch, uk: ukrainian });
  const hashes: Record<string, string> = {};
  for (const { id, hash } of sectionsOf(read(texts.nl).body)) hashes[id ?? ''] = hash;
  assert.deepEqual(read(texts.uk).data['translation'], { method: 'human', sections: hashes });
});

test('a change of the source leaves the translation file alone, which is outdated by that', () => {
  const before = save({ nl: dutch, uk: ukrainian });
  const texts = save({ nl: { ...dutch, body: '## Doel\n\nZien.\n\n## Open vragen\n\nGeen.' }, uk: ukrainian, before });
  assert.match(texts.nl ?? '', /Zien\./u);
  assert.equal(texts.uk, undefined);
});

test('a translated section that changes follows the source; an untouched one keeps its hash', () => {
  const first = save({ nl: dutch, uk: ukrainian });
  const changed = save({
    nl: { ...dutch, body: '## Doel\n\nZien.\n\n## Open vragen\n\nVeel.' },
    uk: ukrainian,
    before: first,
  });
  const before = { ...first, nl: changed.nl };
  const texts = save({
    nl: { ...dutch, body: '## Doel\n\nZien.\n\n## Open vragen\n\nVeel.' },
    uk: { ...ukrainian, body: '## Мета\n\nПобачити.\n\n## Відкриті питання\n\nНемає.' },
    before,
  });
  const now = sectionsOf(read(changed.nl).body);
  const then = sectionsOf(read(first.nl).body);
  assert.deepEqual(read(texts.uk).data['translation'], {
    method: 'human',
    sections: { purpose: now[0]?.hash, questions: then[1]?.hash },
  });
  assert.equal(texts.nl, undefined);
});

test('a title that changes keeps the address', () => {
  const before = save({ nl: dutch });
  assert.match(save({ nl: { ...dutch, title: 'Anders' }, uk: {}, before }).nl ?? '', /^slug: bezoek$/mu);
});

test('a copy of an entry gets an address of its own', () => {
  const texts = save({ nl: { ...dutch, title: 'Nog een bezoek', slug: 'bezoek', _base: 'abc' } });
  assert.match(texts.nl ?? '', /^slug: nog-een-bezoek$/mu);
  assert.doesNotMatch(texts.nl ?? '', /_base/u);
});

test('changing only the title changes one line, whatever the text holds', () => {
  const body =
    '## Doel\n\n| a \\| b | c |\n| :-- | --: |\n| 1 | 2 |\n\n- [x] ja\n- een\n\n  twee[^1]\n\n[^1]: noot\n\n```js\nconst a = {};\n```\n\n<Note kind="info" text="een &#123; twee" />';
  const before = save({ nl: { ...dutch, body } });
  const texts = save({
    nl: { ...dutch, body, title: 'Ander bezoek', slug: 'bezoek', published: '2026-11-23', updated: '2026-11-23' },
    uk: {},
    before,
  });
  assert.equal(texts.nl, before.nl?.replace('title: Bezoek', 'title: Ander bezoek'));
});

test('saving without a change writes nothing', () => {
  const before = save({ nl: dutch, uk: ukrainian });
  const same = { published: '2026-11-23', updated: '2026-11-23' };
  assert.deepEqual(save({ nl: { ...dutch, ...same, slug: 'bezoek' }, uk: { ...ukrainian, ...same }, before }), {
    nl: undefined,
    uk: undefined,
  });
});
