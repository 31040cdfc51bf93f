import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { locales, type Locale, type Localized } from '#locales';
import { typesetHtml } from '#publish/typography/typeset-html.ts';

const softHyphen = '\u00AD';

/** A page once it is set, `·` for a soft hyphen. */
const set = (html: string): string => typesetHtml(html).replaceAll(softHyphen, '·');

function inHeading(locale: Locale, text: string): string {
  return set(`<h2 lang="${locale}">${text}</h2>`).replaceAll(/<\/?h2[^>]*>/gu, '');
}

/** Words as they must come out. */
const examples = {
  nl: {
    'at syllables': ['Bedrij·ven·in·ves·te·rings·zone', 'park·ma·na·ge·ment', 'toe·komst·be·sten·dige'],
    'at the seam of a compound': [
      'onder·ne·mers·loket',
      'groeps·trans·port·over·een·komst',
      'ener·gie·mana·ger',
      'ves·ti·gings·loca·ties',
    ],
    'but not where a diaeresis would vanish': ['ener·gie·coö·pe·ra·tie'],
    'but not beside an apostrophe': ['bevei·li·gings·ca·me·ra’s', 'auto’s·ver·koop·af·de·ling'],
    'in each part around a hyphen or stroke': [
      'energie-ken·nis·uit·wis·se·ling',
      'park·ma·na·ge·ment/ken·nis·uit·wis·se·ling',
    ],
  },
  uk: {
    'at syllables': ['Під·при·єм·ни·цтво', 'загаль·но·дер·жав·ної', 'нідер·ланд·ською'],
    'at the seam of a compound': ['само·вря·ду·ва·ння', 'парк·мене·джмент'],
    'but not before an apostrophe': ['вза·є·мо·з’єд·на·ність'],
  },
} satisfies Localized<Record<string, readonly string[]>>;

const thirteen = { nl: 'gemeentehuize', uk: 'підприємництв' } satisfies Localized;

for (const locale of locales) {
  describe(`${locale}: a word of 14 letters may break`, () => {
    for (const [where, words] of Object.entries<readonly string[]>(examples[locale]))
      test(where, () => {
        for (const word of words) assert.equal(inHeading(locale, word.replaceAll('·', '')), word);
      });
  });

  test(`${locale}: a word of 13 letters stays whole`, () => {
    assert.equal(thirteen[locale].length, 13);
    assert.equal(inHeading(locale, thirteen[locale]), thirteen[locale]);
  });

  test(`${locale}: three letters stay together at both ends of a word`, () => {
    for (const word of Object.values<readonly string[]>(examples[locale]).flat()) {
      const parts = inHeading(locale, word.replaceAll('·', ''))
        .split(/[/-]/u)
        .filter((part) => part.includes('·'));
      for (const part of parts) assert.match(part, /^[^·]{3}.*[^·]{3}$/u);
    }
  });
}

const word = 'ondernemersvereniging';
const broken = 'onder·ne·mers·ver·e·ni·ging';

test('soft hyphens stand in headings, cells, terms and navigation', () => {
  for (const name of ['h1', 'h2', 'h3', 'h4', 'th', 'td', 'dt', 'nav'])
    assert.equal(
      set(`<div lang="nl"><${name}><a>${word}</a></${name}></div>`),
      `<div lang="nl"><${name}><a>${broken}</a></${name}></div>`,
    );
});

test('running text has none', () => {
  for (const name of ['p', 'li', 'dd', 'h5', 'figcaption', 'button'])
    assert.equal(set(`<${name} lang="nl">${word}</${name}>`), `<${name} lang="nl">${word}</${name}>`);
});

test('names that must not be translated stay whole', () => {
  assert.equal(
    inHeading('nl', `<span translate="no">${word}</span> ${word}`),
    `<span translate="no">${word}</span> ${broken}`,
  );
  assert.equal(inHeading('nl', `samen<b translate="no">${word}</b>`), `samen<b translate="no">${word}</b>`);
});

test('figures, addresses and marks of the build stay whole', () => {
  for (const text of [
    `${word}2026`,
    `CO2-${word}`,
    `CO<sub>2</sub>-${word}`,
    `www.${word}.nl`,
    `${word}.nl`,
    `https://example.org/${word}`,
    `info@${word}`,
    `%shelf-size:/nl/${word}/%`,
  ])
    assert.equal(inHeading('nl', text), text);
});

test('a word that has a soft hyphen already keeps only that', () => {
  for (const mark of ['&shy;', '&#173;', '&#xAD;', '\u00AD']) {
    const heading = `<h2 lang="nl">ondernemers${mark}vereniging</h2>`;
    assert.equal(typesetHtml(heading), heading);
  }
});

test('the letters of an entity are none of the word', () => {
  assert.equal(
    inHeading('nl', `Koop &amp; Co&CounterClockwiseContourIntegral;`),
    'Koop &amp; Co&CounterClockwiseContourIntegral;',
  );
  assert.equal(inHeading('nl', `&lsquo;${word}&rsquo;`), `&lsquo;${broken}&rsquo;`);
});

test('two words that stand side by side in two elements are two words', () => {
  const pagination =
    '<a lang="nl">Originele <span>pagina</span><span lang="uk">Українська</span><span>Nederlands</span></a>';
  assert.equal(inHeading('nl', pagination), pagination);
  assert.equal(inHeading('nl', `<b>groen</b>${word}`), `<b>groen</b>${broken}`);
});

test('a word of an unknown language stays whole', () => {
  assert.equal(inHeading('nl', '<i lang="en">internationalisation</i>'), '<i lang="en">internationalisation</i>');
});
