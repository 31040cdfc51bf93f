import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { createTranslator } from '#i18n/translator.ts';
import { nl } from '#i18n/strings/nl.ts';
import { boardNote } from '#i18n/strings/nl/board-note.ts';
import { uk } from '#i18n/strings/uk.ts';
import { locales, type Locale } from '#locales';

const strings = { nl, uk };

function textsOf(locale: Locale): [string, string][] {
  return Object.entries(strings[locale]).flatMap(([key, text]): [string, string][] =>
    typeof text === 'string' ? [[key, text]] : Object.entries(text).map(([form, one]) => [`${key}_${form}`, one]),
  );
}

function placeholdersOf(text: string): string {
  return [...new Set(text.match(/\{\{\w+\}\}/gu) ?? [])].toSorted().join(' ');
}

describe('interface texts', () => {
  test('both languages fill in the same values', () => {
    for (const [key, dutch] of Object.entries(strings.nl)) {
      const ukrainian = strings.uk[key as keyof typeof strings.uk];
      const forms = (text: typeof ukrainian) => (typeof text === 'string' ? [text] : Object.values(text));
      const used = new Set([...forms(dutch), ...forms(ukrainian)].map(placeholdersOf));
      assert.equal(used.size, 1, `${key}: ${[...used].join(' | ')}`);
    }
  });

  for (const locale of locales) {
    test(`every counted text of ${locale} has the plural forms of its language`, () => {
      const { pluralCategories } = new Intl.PluralRules(locale).resolvedOptions();
      for (const [key, text] of Object.entries(strings[locale])) {
        if (typeof text === 'string') continue;
        assert.deepEqual(Object.keys(text).toSorted(), pluralCategories.toSorted(), key);
      }
    });

    test(`no text of ${locale} is empty or carries a straight quotation mark`, () => {
      for (const [key, text] of textsOf(locale)) {
        const words = text.replace(/<[^>]*>/gu, '');
        assert.notEqual(words.trim(), '', key);
        assert.doesNotMatch(words, /["']/u, key);
      }
    });
  }

  test('the note for the board, in Dutch only, keeps the same rules', () => {
    const texts = Object.values(boardNote).flatMap((part) => (typeof part === 'string' ? [part] : Object.values(part)));
    for (const text of texts) {
      assert.notEqual(text.trim(), '');
      assert.doesNotMatch(text, /["']/u);
    }
  });

  test('Ukrainian counts have the right form', () => {
    const t = createTranslator('uk');
    const forms = [0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 111, 1.5].map((count) => t('count.guides', { count }));
    assert.deepEqual(forms, [
      '0 порадників',
      '1 порадник',
      '2 порадники',
      '4 порадники',
      '5 порадників',
      '11 порадників',
      '12 порадників',
      '14 порадників',
      '21 порадник',
      '22 порадники',
      '25 порадників',
      '101 порадник',
      '111 порадників',
      '1.5 порадника',
    ]);
  });

  test('no full stop follows a Ukrainian date, which ends in “р.”', () => {
    for (const [key, text] of textsOf('uk')) assert.doesNotMatch(text, /\{\{date\}\}\./u, key);
  });

  test('the summary of the contents is right for one section as for many', () => {
    const summaries = [1, 5].map((current) => createTranslator('uk')('contents.summary', { current, count: 9 }));
    assert.deepEqual(summaries, [
      'Оригіналу відповідає 1 із 9 розділів тексту.',
      'Оригіналу відповідає 5 із 9 розділів тексту.',
    ]);
  });

  test('a key without a text is an error, never shown', () => {
    const t = createTranslator('nl');
    assert.throws(() => t('site.nothing' as 'site.skip'), /There is no interface text "site.nothing"/u);
  });
});
