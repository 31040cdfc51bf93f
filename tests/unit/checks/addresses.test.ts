import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

import { checkContent } from '#checks/check-content.ts';
import { placeOf, reportOf } from '#checks/report.ts';
import type { WordingLocale } from '#model/issues/issue-kind-info.ts';

const marks = { nl: '[Voorbeeld]', uk: '[Приклад]' };

interface Page {
  slug: string;
  former?: string[];
}

/** A language of an example page. */
function aPage(locale: 'nl' | 'uk', { slug, former = [] }: Page): string {
  const formerSlugs = former.length === 0 ? '' : `formerSlugs:\n${former.map((name) => `  - ${name}\n`).join('')}`;
  const translation = locale === 'uk' ? 'translation:\n  method: human\n  sections: {}\n' : '';
  return `---
sourceLocale: nl
title: "${marks[locale]}"
slug: ${slug}
${formerSlugs}summary: Kort.
status: example
published: 2026-11-23
updated: 2026-11-23
${translation}menuLabel: Kort
menuOrder: 1
---
`;
}

/** What the check says of pages: place and message. Pages without a language have none. */
async function linesFor(
  pages: Record<string, { nl?: Page; uk?: Page }>,
  locale: WordingLocale,
  more: Record<string, string> = {},
): Promise<string[]> {
  const root = mkdtempSync(join(tmpdir(), 'addresses-'));
  const files = Object.entries(pages).flatMap(([id, { nl, uk }]) => [
    ...(nl ? [[`content/pages/${id}.nl.mdx`, aPage('nl', nl)] as const] : []),
    ...(uk ? [[`content/pages/${id}.uk.mdx`, aPage('uk', uk)] as const] : []),
  ]);
  try {
    for (const [path, text] of [...files, ...Object.entries(more)]) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    const { issues } = reportOf(await checkContent(root, { today: '2026-11-23' }), locale);
    return issues.map((issue) => `${placeOf(issue)}  ${issue.message}`);
  } finally {
    rmSync(root, { recursive: true });
  }
}

const a = 'content/pages/a.nl.mdx';
const b = 'content/pages/b.nl.mdx';
const [one, two] = [{ slug: 'a' }, { slug: 'b' }];

const reserved = { a: { nl: { slug: 'gemeenten' }, uk: one } };
const former = { a: { nl: { slug: 'a', former: ['oud'] }, uk: one }, b: { nl: { slug: 'oud' }, uk: two } };
const twice = {
  a: { nl: { slug: 'a', former: ['oud'] }, uk: one },
  b: { nl: { slug: 'b', former: ['ouder', 'oud'] }, uk: two },
};
const taken = { a: { nl: one }, b: { nl: two, uk: { slug: 'a' } } };
const noPlace = { pilot: { nl: one } };

const said: [pages: Parameters<typeof linesFor>[0], words: Record<WordingLocale, string>][] = [
  [
    reserved,
    {
      en: `${a}:4  The address "gemeenten" belongs to the portal itself. Choose another slug.`,
      nl: `${a}:4  Het adres ‘gemeenten’ hoort bij het portaal zelf. Kies een ander adres.`,
      uk: `${a}:4  Адреса «gemeenten» належить самому порталу. Оберіть іншу адресу.`,
    },
  ],
  [
    former,
    {
      en: `${b}:4  slug "oud" was the address of ${a} before, and old links to it lead there. Choose another slug.`,
      nl: `${b}:4  ‘oud’ was eerder het adres van ${a}, en oude links leiden daarheen. Kies een ander adres.`,
      uk: `${b}:4  «oud» раніше була адресою, за якою стояв текст ${a}, і давні посилання ведуть до нього. Оберіть іншу адресу.`,
    },
  ],
  [
    twice,
    {
      en: `${b}:7  "oud" stands among the former addresses of ${a} as well. Remove it where the text never stood there.`,
      nl: `${b}:7  ‘oud’ staat ook bij de eerdere adressen van ${a}. Haal het weg bij de tekst die daar nooit stond.`,
      uk: `${b}:7  «oud» є й серед попередніх адрес тексту ${a}. Приберіть її там, де текст ніколи за нею не стояв.`,
    },
  ],
  [
    taken,
    {
      en: `${a}  Without a translation this text stands at "a", which is the address of content/pages/b.uk.mdx. Add the translation, or give one of the two another name.`,
      nl: `${a}  Zonder vertaling staat deze tekst op het adres ‘a’, en dat is van content/pages/b.uk.mdx. Voeg de vertaling toe, of geef een van beide een andere naam.`,
      uk: `${a}  Без перекладу цей текст стоїть за адресою «a», а її вже має content/pages/b.uk.mdx. Додайте переклад або змініть назву одного з двох.`,
    },
  ],
  [
    noPlace,
    {
      en: `content/pages/pilot.nl.mdx  Without a translation this text stands at "pilot", and that address belongs to the portal itself. Add the translation, or give the text another name.`,
      nl: `content/pages/pilot.nl.mdx  Zonder vertaling staat deze tekst op het adres ‘pilot’, en dat hoort bij het portaal zelf. Voeg de vertaling toe, of geef de tekst een andere naam.`,
      uk: `content/pages/pilot.nl.mdx  Без перекладу цей текст стоїть за адресою «pilot», а вона належить самому порталу. Додайте переклад або дайте тексту іншу назву.`,
    },
  ],
];

for (const [pages, words] of said) {
  test(`said of addresses: ${words.en.split('  ')[1] ?? ''}`, async () => {
    for (const locale of ['en', 'nl', 'uk'] as const) assert.deepEqual(await linesFor(pages, locale), [words[locale]]);
  });
}

test('a language whose file cannot be read is not taken for a missing one', async () => {
  const lines = await linesFor({ b: { nl: two, uk: { slug: 'a' } }, a: { nl: one } }, 'en', {
    'content/pages/a.uk.mdx': '---\ntitle: [\n---\n',
  });
  assert.deepEqual(
    lines.filter((line) => line.includes('address')),
    [],
  );
});

test('an address of more characters than the name of a folder should have is refused', async () => {
  const lines = await linesFor({ a: { nl: { slug: 'a'.repeat(101) }, uk: one } }, 'nl');
  assert.deepEqual(
    lines.map((line) => line.split('  ')[0]),
    [`${a}:4`],
  );
});

test('the address of a removed text is given to no other, in any of three wordings', async () => {
  const more = { 'content/gone/pages/weg.yaml': 'nl:\n  - warmte\nuk:\n  - teplo\n' };
  const pages = { a: { nl: { slug: 'warmte' }, uk: { slug: 'inshe' } }, teplo: { nl: { slug: 'x' } } };
  const linesIn = async (locale: WordingLocale): Promise<string[]> =>
    (await linesFor(pages, locale, more)).filter((line) => /warmte|«teplo»|"teplo"|‘teplo’/u.test(line));
  assert.deepEqual(await linesIn('nl'), [
    `${a}:4  Het adres ‘warmte’ was van een tekst die van de site is gehaald, en een adres wordt nooit opnieuw gebruikt. Kies een ander adres.`,
    'content/pages/teplo.nl.mdx  Zonder vertaling staat deze tekst op het adres ‘teplo’, en dat was van een tekst die van de site is gehaald. Voeg de vertaling toe, of geef de tekst een andere naam.',
  ]);
  assert.match(
    (await linesIn('uk')).join('\n'),
    /«warmte» належала тексту, який знято із сайту[^]*«teplo», а вона належала/u,
  );
  assert.match((await linesIn('en')).join('\n'), /"warmte" was the address of a text that was taken off the site/u);
});

test('a removed text that came back has its addresses, those of other kinds and languages are free', async () => {
  const more = {
    'content/gone/pages/a.yaml': 'nl:\n  - warmte\nuk: []\n',
    'content/gone/guides/b.yaml': 'nl:\n  - anders\nuk: []\n',
    'content/gone/pages/c.yaml': 'nl: []\nuk:\n  - anders\n',
  };
  const pages = { a: { nl: { slug: 'warmte' }, uk: { slug: 'a' } }, b: { nl: { slug: 'anders' }, uk: { slug: 'b' } } };
  const lines = await linesFor(pages, 'en', more);
  assert.deepEqual(
    lines.filter((line) => line.includes('taken off')),
    [],
  );
});

test('a file of removed addresses that has no place or cannot be read is told', async () => {
  const more = { 'content/gone/weg.yaml': 'nl: []\n', 'content/gone/pages/kapot.yaml': 'nl: [\n' };
  const lines = await linesFor({}, 'en', more);
  assert.deepEqual(
    lines.map((line) => line.split('  ')[0]),
    ['content/gone/pages/kapot.yaml:2', 'content/gone/weg.yaml'],
  );
});
