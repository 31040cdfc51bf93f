import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';

import { locales, perLocale } from '#locales';
import { collectionNames } from '#model/collection-names.ts';

import { folderStore, type DraftStore } from '../../support/fuzz/publish/draft-store.ts';
import { earlyFaults } from '../../support/fuzz/publish/judge-batch.ts';
import { makeBatch, type Tried } from '../../support/fuzz/publish/make-batch.ts';
import { publishEntry } from '../../support/fuzz/publish/publish-entry.ts';
import { readBackFaults } from '../../support/fuzz/publish/read-back.ts';
import { windowOn } from '../../support/editor-backend.ts';

const today = '2026-11-30';

describe('entries of every kind with arbitrary values', () => {
  const day = process.env['SITE_DATE'];
  let store: DraftStore;
  let tried: readonly Tried[];

  before(async () => {
    process.env['SITE_DATE'] = today;
    store = await folderStore(process.cwd());
    const picture = await readFile('content/media/visits/example/drawing.png', 'base64');
    tried = await makeBatch(store, { seed: 20261130, first: 0, count: 60, today, picture });
  });
  after(async () => {
    if (day === undefined) delete process.env['SITE_DATE'];
    else process.env['SITE_DATE'] = day;
    await store.remove();
  });

  test('every kind is tried, and some of each are accepted', () => {
    const accepted = tried.filter(({ outcome }) => outcome.kind === 'published');
    const kinds = new Set(accepted.map(({ entry }) => entry.collection));
    assert.deepEqual(
      collectionNames.filter((name) => !kinds.has(name)),
      [],
    );
    assert.ok(accepted.length < tried.length, 'none was refused');
  });

  test('what is refused has a sentence in both languages, and what is accepted reads back as typed', () => {
    const faults = earlyFaults(tried).map(({ kind, tried: { number }, message }) => `${kind} ${number}: ${message}`);
    assert.deepEqual(faults, []);
  });

  test('a number that one language alone is sure of is refused in the other, and leaves no draft', async () => {
    const data = {
      ...{ name: { nl: 'Proef', uk: 'Спроба' }, summary: { nl: 'Een proef', uk: 'Спроба' }, order: '12.500' },
      slug: { nl: 'proef', uk: 'sproba' },
    };
    const forms = { nl: data, uk: data };
    const entry = { collection: 'themes', forms, languages: locales, words: { nl: [], uk: [] } } as const;
    const windows = perLocale((locale) => windowOn(store.backend, locale, today));
    const [uk, nl] = [
      await publishEntry({ entry, windows, locale: 'uk', picture: '' }),
      await publishEntry({ entry, windows, locale: 'nl', picture: '' }),
    ];
    assert.equal(uk.kind, 'refused');
    assert.match(uk.message, /«12\.500» може означати 12\s500 або 12,5/u);
    assert.equal(nl.kind, 'published');
    assert.deepEqual(await readBackFaults(windows.nl, { entry, id: nl.id, window: 'nl' }), []);
    assert.deepEqual(await store.backend.unpublishedEntries(), []);
  });
});
