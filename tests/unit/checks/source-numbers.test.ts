import assert from 'node:assert/strict';
import { test } from 'node:test';

import { perLocale } from '#locales';
import type { Locale } from '#locales';
import { formatDocument } from '#model/entry-file.ts';

import { errorsIn } from './written-content.ts';

const source = { url: 'https://example.org/', title: 'Bron', publisher: 'Voorbeeld', accessed: '2026-11-23' };

/** What is said of the numbers of sources in a case that lists one source. */
async function sentences(locale: Locale, ...numbers: readonly number[]): Promise<string[]> {
  const indicators = numbers.map((number) => ({ name: { nl: 'Stemmen', uk: 'Голоси' }, source: number }));
  const data = { sourceLocale: 'nl', title: 'Proef', status: 'draft', sources: [source], indicators };
  const errors = await errorsIn({ 'cases/x.nl.mdx': formatDocument({ data, body: '', keyOrder: [] }) }, locale);
  return errors.filter((line) => /bron|джерел/u.test(line));
}

const expected = perLocale(
  (locale) =>
    ({
      nl: 'cases/x.nl.mdx:18  ‘Uitkomsten, 2, Nummer van de bron’ is 7, maar het aantal bronnen is 1. Voeg de bron toe, verbeter het nummer of haal het weg.',
      uk: 'cases/x.nl.mdx:18  У полі «Показники, 2, Номер джерела» стоїть 7, а кількість джерел — 1. Додайте джерело, виправте номер або приберіть його.',
    })[locale],
);

test('the number of a source that a case does not list is refused, with the field that holds it', async () => {
  for (const locale of ['nl', 'uk'] as const) assert.deepEqual(await sentences(locale, 1, 7), [expected[locale]]);
});

test('half a number and nought are numbers of no source', async () => {
  assert.equal((await sentences('nl', 1.5, 0, -1, 1)).length, 3);
});
