import assert from 'node:assert/strict';
import { test } from 'node:test';

import { locales, perLocale } from '#locales';

import type { MadeEntry } from '../../support/fuzz/publish/made-entries.ts';
import { smallestFaulty } from '../../support/fuzz/publish/smaller.ts';

const entry: MadeEntry = {
  collection: 'pages',
  languages: locales,
  words: perLocale(() => []),
  forms: perLocale((locale) => ({
    title: `Een titel in ${locale}`,
    status: 'released',
    sources: [{ title: 'goed' }, { title: 'dit is fout en lang', publisher: 'x' }],
    body: `eerste\n\ntweede woord\n\nderde in ${locale}`,
  })),
};

test('a faulty entry loses all that has no part in its fault, in both languages alike', async () => {
  const isFaulty = ({ forms }: MadeEntry): Promise<boolean> =>
    Promise.resolve(locales.every((locale) => JSON.stringify(forms[locale]['sources'] ?? '').includes('fout')));
  const smallest = await smallestFaulty(entry, isFaulty, 500);
  assert.deepEqual(
    smallest.forms,
    perLocale(() => ({ sources: [{ title: 'fout' }] })),
  );
});

test('a word that is at fault in one text is left alone there', async () => {
  const isFaulty = ({ forms }: MadeEntry): Promise<boolean> =>
    Promise.resolve(locales.some((locale) => String(forms[locale]['body']).includes('woord')));
  const { forms } = await smallestFaulty(entry, isFaulty, 500);
  assert.deepEqual(
    locales.map((locale) => forms[locale]['body']).filter((body) => body !== undefined && body !== ''),
    ['woord'],
  );
});

test('an entry is asked about no more often than is allowed', async () => {
  let asked = 0;
  await smallestFaulty(entry, () => Promise.resolve((asked += 1) < 0), 7);
  assert.equal(asked, 7);
});
