import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Locale } from '#locales';
import { fieldHints, writingFindings } from '#model/writing/analyse.ts';
import { personalDataKinds } from '#model/writing/personal/kinds.ts';
import { findingText, writingKinds } from '#model/writing/wording.ts';

const today = '2026-11-23';

function kindsOf(body: string, locale: Locale = 'nl'): string[] {
  return writingFindings(body, { locale, today }).map(({ kind, line }) => `${line} ${kind}`);
}

/** Texts with what is found in them, as `line kind`. */
const found: Readonly<Record<Locale, Readonly<Record<string, readonly string[]>>>> = {
  nl: {
    'Lees [hier](../pages/about) meer.': ['1 vague-link'],
    '[Klik hier!](../pages/about) en [**lees meer**](https://example.org)': ['1 vague-link', '1 vague-link'],
    'Tekst.\n\n[](../pages/about)': ['3 empty-link'],
    'Zie https://example.org/a': ['1 bare-address'],
    '![foto](../media/pages/a/b.jpg)': ['1 vague-alt'],
    '![IMG_0001.JPG](../media/pages/a/b.jpg)': ['1 vague-alt'],
    '### Eerst dit\n\n## Dan dat {#that}\n\n### En dit': ['1 heading-order'],
    'De gemeente dient te handelen conform het plan.': ['1 hard-word', '1 hard-word'],
    'Regel een\nen middels\n\nregel vier': ['2 hard-word'],
    [`${'woord '.repeat(25)}woord.`]: ['1 long-sentence'],
    '<Note kind="info" text="Dit gebeurt teneinde te helpen." />': ['1 hard-word'],
    'In de oblast Proef is de brug bij Proefdorp kapot.': ['1 exact-site'],
    'Op 3 mei 2027 begint het bezoek aan Oekraïne.': ['1 coming-visit'],
    'De beschieting in Oekraïne was op 3 mei 2026.': ['1 place-of-strike'],
    'Het adres in de hromada is vul. Proba, 5.': ['1 exact-address'],
    'Bel 099-0000000.': ['1 phone-number'],
    'Het is geld met een doel, en acht bedrijven kregen een nee.': ['1 translated-wording', '1 translated-wording'],
    'Begin klein. Dit is een advies van de redactie, geen eis van de wet.': ['1 translated-wording'],
    'Op grond van de hromada geldt besluit 265.': ['1 double-meaning', '1 double-meaning'],
    'Ondernemers gaven de gemeente een 6,4.': ['1 mark-without-scale'],
    '| Het cijfer was 7. | b |\n| --- | --- |\n| Op grond van de gemeente | c |': ['3 double-meaning'],
  },
  uk: {
    'Читайте [тут](../pages/about) і [за посиланням](../pages/about).': ['1 vague-link', '1 vague-link'],
    '[Детальніше…](../pages/about)': ['1 vague-link'],
    '![Світлина](../media/pages/a/b.jpg)': ['1 vague-alt'],
    'Він приймає участь згідно до плану.': ['1 calque', '1 calque'],
    'Це зроблено з метою допомогти.': ['1 hard-word'],
    [`${'слово '.repeat(25)}слово.`]: ['1 long-sentence'],
    'У громаді підстанція біля Пробного не працює.': ['1 exact-site'],
    'Візит до України почнеться 3 травня 2027 року.': ['1 coming-visit'],
    'Делегація їде до України 2027-05-03.': ['1 coming-visit'],
    'В Україні був обстріл 3 травня 2026 року.': ['1 place-of-strike'],
    'Громада чекає на вас: вул. Пробна, буд. 5.': ['1 exact-address'],
    'Телефонуйте (000) 000-00-00.': ['1 phone-number'],
    'Строк має сказати юрист.': ['1 translated-wording'],
    'Є й інші такі місця, приклад Проба.': ['1 translated-wording'],
    'Почніть з малого. Це порада редакції.': ['1 translated-wording'],
    'За словами членів правління, на анкету йшло дві години.': ['1 double-meaning'],
    'Середня оцінка — 7.': ['1 mark-without-scale'],
    'Підприємці оцінили послуги муніципалітету на 6,4.': ['1 mark-without-scale'],
    'Підприємці поставили 5,7.': ['1 mark-without-scale'],
  },
};

/** Texts in which nothing is found. */
const quiet: Readonly<Record<Locale, readonly string[]>> = {
  nl: [
    'Zie [De regels voor plaatsen](../pages/publication-rules) en bron [1](#s1).',
    '[info@example.org](mailto:info@example.org)',
    '## Doel {#purpose}\n\n### Klein\n\n## Weer {#again}\n\n### Nog een',
    'Het woord `middels` en\n\n```\nconform het plan\n```',
    '> De gemeente dient te handelen conform het plan.',
    'Conformiteit en middelste zijn andere woorden.',
    'Ondernemers gaven de gemeente een 6,4 op een schaal van 1 tot 10.',
    'Het ministerieel besluit 265 en het kabinetsbesluit 731 gelden. Op grond van de wet mag dit.',
    'Zeg niet ‘militair bewind’: dat klinkt als een staatsgreep.',
    'Het geeft een overgangstijd tot 1 januari, en 7 van de 10 kregen een brief.',
    `${'woord '.repeat(24)}woord.`,
    `- ${'woord '.repeat(15)};\n- ${'woord '.repeat(15)}.`,
    'De brug bij Proefdorp in Nederland is mooi.',
    'Op 3 mei 2026 was het bezoek aan Oekraïne.',
    'In mei 2027 is er misschien een bezoek aan Oekraïne.',
    'Wij noemen geen legeronderdelen, bruggen en leidingen in Oekraïne.',
  ],
  uk: [
    'Дивіться [Правила публікації](../pages/publication-rules).',
    'Протягом року він бере участь згідно з планом.',
    'Міст біля Пробного в Нідерландах гарний.',
    'Візит до України був 3 травня 2026 року.',
    'Не кажіть «правління»: це орган об’єднання або фонду.',
    'Підприємці оцінили послуги на 6,4 за десятибальною шкалою.',
    'Складають баланс і готують оцінювання стратегії: 3 розділи.',
    'За одними оцінками на 7 тисяч родин, за іншими — на 10 тисяч.',
    'Заяву оцінює комісія, до якої входить 7 осіб.',
    'Ми не пишемо про мости, мережі й військові частини в Україні.',
    `Закон (ст. 20, п. 3). ${'Слово '.repeat(20)}.`,
  ],
};

for (const locale of ['nl', 'uk'] as const) {
  describe(`the writing help in ${locale}`, () => {
    for (const [body, expected] of Object.entries(found[locale])) {
      test(JSON.stringify(body.slice(0, 60)), () => assert.deepEqual(kindsOf(body, locale), expected));
    }
    for (const body of quiet[locale]) {
      test(`is quiet about ${JSON.stringify(body.slice(0, 50))}`, () => assert.deepEqual(kindsOf(body, locale), []));
    }
  });
}

test('every kind is found in some text above, and none is said without words', () => {
  const kinds = new Set(Object.values(found).flatMap((texts) => Object.values(texts).flat()));
  const seen = [...kinds].map((text) => text.replace(/^\d+ /u, ''));
  const ofPeople = personalDataKinds;
  const ofWholeTexts = ['short-sentences', 'many-disclaimers', 'disclaimer-in-summary', 'search-only'];
  const ofFields = ['home-page', 'name-in-address', 'official-title'];
  assert.deepEqual(new Set([...seen, ...ofPeople, ...ofWholeTexts, ...ofFields]), new Set(Object.keys(writingKinds)));
});

test('a visit to Ukraine need not say so in every sentence', () => {
  const text = 'Wij zagen de brug bij Proefdorp.';
  const hints = fieldHints(text, { locale: 'nl', today, isInUkraine: true });
  assert.deepEqual(
    hints.map(({ kind }) => kind),
    ['exact-site'],
  );
});

test('a sentence says what was found and what to do, in both languages of the editor', () => {
  const [finding] = writingFindings('Wij doen dit middels een plan.', { locale: 'nl', today });
  assert.ok(finding);
  assert.equal(findingText(finding, 'nl'), '‘middels’ is een moeilijk woord. Eenvoudiger is: met, door.');
  assert.equal(findingText(finding, 'uk'), '«middels» — канцелярський вислів. Простіше так: met, door.');
});

test('words with placeholders or marks of their own stay as they are', () => {
  const text = findingText({ kind: 'vague-link', line: 1, found: '{plain} $& hier', values: { plain: 'nee' } }, 'nl');
  assert.match(text, /‘\{plain\} \$& hier’/u);
});

describe('a text as long as it may be is read: what takes time beyond its length would not end here', () => {
  const parts = [
    'a',
    'a ',
    'a. ',
    '[hier](#a) ',
    'vul. A',
    'вул. А',
    '’',
    'А.',
    '1 mei 2027 ',
    'в Україні міст біля ',
    '#',
  ];
  for (const part of parts) {
    test(`of ${JSON.stringify(part)}`, () => {
      const body = part.repeat(Math.floor(190_000 / part.length));
      for (const locale of ['nl', 'uk'] as const) {
        assert.ok(Array.isArray(writingFindings(`Oekraïne Україна ${body}`, { locale, today })));
      }
    });
  }
});
