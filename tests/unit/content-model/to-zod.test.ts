import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { documentNames } from '#model/collection-names.ts';
import type { CollectionName } from '#model/collection-names.ts';
import { collections } from '#model/collections.ts';
import { isDate } from '#model/dates.ts';
import { schemaFor } from '#model/to-zod.ts';

const theme = {
  name: { nl: 'Thema', uk: 'Тема' },
  slug: { nl: 'thema', uk: 'tema' },
  summary: { nl: 'Kort.', uk: 'Коротко.' },
  order: 1,
};

const source = { url: 'https://example.org/', title: 'Wet', publisher: 'X', accessed: '2026-11-23' };
const law = {
  country: 'NL',
  title: { nl: 'Wet', uk: 'Закон' },
  status: 'in-force',
  checkedOn: '2026-11-23',
  sources: [source],
};

/** What a schema says about data: `path message`. */
function said(name: CollectionName, data: unknown): string[] {
  const { error } = schemaFor(name).safeParse(data);
  return (
    error?.issues.map(({ path, code, message }) => `${path.join('.')} ${code === 'custom' ? message : code}`) ?? []
  );
}

describe('schemas', () => {
  test('let through what the model asks', () => {
    assert.deepEqual(said('themes', theme), []);
    assert.deepEqual(said('laws', { ...law, date: '2014-12' }), []);
  });

  test('every kind of document has what the status asks for: the group of a withdrawal', () => {
    for (const name of documentNames) {
      assert.equal(collections[name].fields.withdrawn.kind, 'group', name);
      assert.ok(Object.hasOwn(collections[name].fields.status.options, 'withdrawn'), name);
    }
  });

  test('refuse unknown fields, at every depth', () => {
    assert.deepEqual(said('themes', { ...theme, color: 'red' }), [' unrecognized_keys']);
    assert.deepEqual(said('themes', { ...theme, name: { ...theme.name, de: 'Thema' } }), ['name unrecognized_keys']);
  });

  test('need both languages of a localized text', () => {
    assert.deepEqual(said('themes', { ...theme, name: { nl: 'Thema' } }), ['name.uk invalid_type']);
    assert.deepEqual(said('themes', { ...theme, name: { nl: 'Thema', uk: ' ' } }), ['name.uk empty']);
  });

  test('need real dates, as fine as the field asks', () => {
    assert.deepEqual(said('laws', { ...law, checkedOn: '2026-02-30' }), ['checkedOn not-a-date:day']);
    assert.deepEqual(said('laws', { ...law, checkedOn: '2026-11' }), ['checkedOn not-a-date:day']);
    assert.deepEqual(said('laws', { ...law, date: '14 november' }), ['date not-a-date:year']);
  });

  test('take a bare year for what was written', () => {
    const parsed = schemaFor('laws').parse({ ...law, date: 2014 });
    assert.deepEqual([parsed.checkedOn, parsed.date], ['2026-11-23', '2014']);
  });

  test('refuse choices, addresses and ids out of shape', () => {
    assert.deepEqual(said('laws', { ...law, country: 'BE', sources: [{ ...source, url: 'javascript:alert(1)' }] }), [
      'country invalid_value',
      'sources.0.url not-a-url',
    ]);
    assert.deepEqual(said('topics', { ...theme, theme: '../x' }).slice(0, 1), ['theme invalid_format']);
  });

  test('let optional fields be absent', () =>
    assert.deepEqual(said('organisations', { name: theme.name, role: theme.name, country: 'NL' }), []));
});

test('dates: a finer one is as good, an impossible one is none', () => {
  assert.deepEqual(
    ['2024-02-29', '2026-02-29', '2026-13', '2026', '26-1-1', ''].map((text) => isDate(text, 'year')),
    [true, false, false, true, false, false],
  );
  assert.equal(isDate('2026', 'month'), false);
});
