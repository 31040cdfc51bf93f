import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { locales, type Locale, type Localized } from '#locales';
import { typesetHtml } from '#publish/typography/typeset-html.ts';

const noBreakSpace = '\u00A0';

/** The text of a paragraph once it is set, `~` for a no-break space. */
function inParagraph(locale: Locale, text: string): string {
  const [, result = ''] = /^<p lang="\w\w">(.*)<\/p>$/su.exec(typesetHtml(`<p lang="${locale}">${text}</p>`)) ?? [];
  return result.replaceAll(noBreakSpace, '~');
}

/** Texts as they must come out; an author types a space for every `~`. */
const examples = {
  nl: {
    'a number and its unit': [
      'een terrein van 8~hectare',
      'op 1,5~km afstand',
      '(10~MW)',
      '5~%, niet meer',
      'in 10~jaar',
      '€~3~miljoen',
    ],
    'a currency and its amount': ['kosten van €~500', 'tot EUR~500'],
    'an abbreviation and its number': ['zie art.~5', 'Nr.~12', '(blz.~3)', '§~4'],
    'a day and its month': ['op 23~november 2026.', 'vóór (1~mei)'],
    'the parts of what is not known': ['Geld: niet~bekend.'],
    'a dash and the word before it': ['ondernemers~– soms~– betalen'],
  },
  uk: {
    'a day and its month': ['від 1~січня 2026~р.', 'від «23~листопада»'],
    'a negation and its word': ['ще не~відомо', 'Не~діє'],
    'a one-letter word and the next': ['живе в~Києві', 'У~Львові', 'а~також і~з~ними', '«У~нас» (о~восьмій)', 'й~далі'],
    'a year and its abbreviation': ['2026~р.', '2026–2027~рр., далі'],
    'a number and its unit': ['150~га', '10~%.', '12~кБ', '3~млн євро', '5~тис. грн', '60~км/год', 'до 20~°C', '5~м²'],
    'a sign and its number': ['№~5', '§~12', 'закон №~123-IX'],
    'an abbreviation and its number': ['ст.~5', 'п.~3 ч.~2', '(Ст.~7)'],
    'a dash and the word before it': ['Київ~— столиця', '«Дія»~— портал'],
    'the groups of a large number': ['10~000~грн', '1~250~000'],
  },
} satisfies Localized<Record<string, readonly string[]>>;

/** Texts in which every space may end a line. */
const loose = {
  nl: [
    'de BI-zone in 2026 was de eerste',
    '8 bedrijven',
    'In 2026 meldde',
    'vóór 2027 uurloon',
    '2026 november',
    'in mei 20 bedrijven',
    'niet gevraagd',
    'e-mail €. 5',
    '3 kmx',
  ],
  uk: [
    'а) перший',
    'б. другий',
    'Зона та місто',
    '5 міст',
    '2026 року',
    '2026 травня',
    'травень 20 підприємств',
    'слово-а слово',
    '2026 100',
    '— репліка',
    'м5 гарно',
    'т. зв.',
  ],
} satisfies Localized<readonly string[]>;

for (const locale of locales) {
  describe(`${locale}: a line does not break`, () => {
    for (const [what, texts] of Object.entries<readonly string[]>(examples[locale]))
      test(`between ${what}`, () => {
        for (const text of texts) assert.equal(inParagraph(locale, text.replaceAll('~', ' ')), text);
      });
  });

  test(`${locale}: elsewhere a line may break`, () => {
    for (const text of loose[locale]) assert.equal(inParagraph(locale, text), text);
  });
}

test('a rule of one language leaves the other language alone', () => {
  assert.equal(inParagraph('nl', 'в Києві 10 грн'), 'в Києві 10 грн');
  assert.equal(inParagraph('uk', '10 jaar, nr. 5'), '10 jaar, nr. 5');
});

test('words are kept together across links and emphasis', () => {
  assert.equal(inParagraph('uk', 'в <a href="/x">Києві</a>'), 'в~<a href="/x">Києві</a>');
  assert.equal(inParagraph('nl', '<b>8</b> <i>hectare</i>'), '<b>8</b>~<i>hectare</i>');
  assert.equal(inParagraph('uk', '<b>у </b> <a>місті</a>'), '<b>у~</b><a>місті</a>');
  assert.equal(
    inParagraph('uk', 'у <code>x y</code> і <svg><path d="M0"/></svg> там'),
    'у~<code>x y</code> і~<svg><path d="M0"/></svg> там',
  );
});

test('a line break in the source becomes one no-break space', () => {
  assert.equal(inParagraph('uk', 'живе в\n    Києві'), 'живе в~Києві');
});

test('words of two blocks or two lines have nothing to do with each other', () => {
  const page =
    '<div lang="uk"><p>пункт а </p> <p> — репліка</p><p>у <br> місті</p><pre>x</pre> — y <span>у </span></div>';
  assert.equal(typesetHtml(page), page);
});
