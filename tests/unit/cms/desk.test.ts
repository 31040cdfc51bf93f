import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { locales, otherLocale } from '#locales';
import type { Locale } from '#locales';
import { hashesOfSource } from '#model/freshness.ts';
import { sectionsOf } from '#model/sections.ts';

import { rowKinds } from '../../../cms/desk/desk-row.ts';
import { deskRows } from '../../../cms/desk/desk-rows.ts';
import type { DeskDraft, DeskFile } from '../../../cms/desk/desk-rows.ts';
import { consentLines } from '../../support/consent.ts';

const today = '2026-11-25';
const body = '## Eerst {#first}\n\nEen zin.\n\n## Dan {#second}\n\nNog een.';

interface Text {
  locale?: Locale;
  source?: Locale;
  fields?: string;
  text?: string;
}

/** One language of the page `proef`. */
function aFile({ locale = 'nl', source = 'nl', fields = '', text = body }: Text = {}): DeskFile {
  const status = fields.includes('status:') ? '' : 'status: released\n';
  const front = `sourceLocale: ${source}\ntitle: Proef ${locale}\n${status}${fields}`;
  return { path: `content/pages/proef.${locale}.mdx`, text: `---\n${front}---\n\n${text}\n` };
}

/** The `translation` group of a text that follows an original. */
function following(original: string, method = 'human', text = body): string {
  const hashes = Object.entries(hashesOfSource(sectionsOf(original), sectionsOf(text)));
  return `translation:\n  method: ${method}\n  sections:\n${hashes.map(([id, hash]) => `    ${id}: '${hash}'\n`).join('')}`;
}

/** Both languages of a page that lacks nothing, with shared fields. */
function aPair(fields = ''): DeskFile[] {
  return [aFile({ fields }), aFile({ locale: 'uk', fields: fields + following(body) })];
}

function kinds(files: readonly DeskFile[], drafts: readonly DeskDraft[] = []): string[] {
  return deskRows({ files, drafts }, today).map(({ kind, locale }) => (locale ? `${kind} ${locale}` : kind));
}

function aLaw(status: string, checkedOn: string, validOn = checkedOn): DeskFile {
  const text = `title:\n  nl: Proefwet\n  uk: Закон-спроба\nstatus: ${status}\ncheckedOn: ${checkedOn}\nvalidOn: ${validOn}\n`;
  return { path: 'content/laws/proefwet.yaml', text };
}

function aVisit(picture: string): DeskFile[] {
  return locales.map((locale) => ({
    path: `content/visits/proef.${locale}.mdx`,
    text: `---\nsourceLocale: nl\ntitle: Proef\nstatus: released\n${consentLines}pictures:\n  - file: ../media/visits/proef/a.jpg\n${picture}---\n`,
  }));
}

test('a pair that follows its original asks for nothing', () => {
  assert.deepEqual(kinds(aPair()), []);
});

for (const source of locales) {
  describe(`a text whose original is in ${source}`, () => {
    const other = otherLocale(source);

    test('is missing in the other language', () => {
      assert.deepEqual(kinds([aFile({ locale: source, source })]), [`missing ${other}`]);
    });

    test('has sections that changed, that are missing, and that the original does not have', () => {
      const translated = '## A {#first}\n\nA.\n\n## B {#old}\n\nB.';
      const files = [
        aFile({ locale: source, source, text: body.replace('Een zin', 'Iets anders') }),
        aFile({ locale: other, source, fields: following(body, 'human', translated), text: translated }),
      ];
      const rows = deskRows({ files, drafts: [] }, today);
      assert.deepEqual(
        rows.map(({ kind, locale, names }) => [kind, locale, names]),
        [
          ['outdated', other, [{ [source]: 'Eerst', [other]: 'A' }]],
          ['extra-sections', other, [{ [other]: 'B' }]],
          ['missing-sections', other, [{ [source]: 'Dan' }]],
        ],
      );
    });

    test('is outdated where nobody noted what the translation follows', () => {
      const files = [aFile({ locale: source, source }), aFile({ locale: other, source })];
      assert.deepEqual(kinds(files), [`outdated ${other}`]);
    });

    test('has a translation by a machine until somebody looks it over', () => {
      const by = (method: string) => [
        aFile({ locale: source, source }),
        aFile({ locale: other, source, fields: following(body, method) }),
      ];
      assert.deepEqual(kinds(by('machine')), [`machine ${other}`]);
      assert.deepEqual(kinds(by('machine-reviewed')), []);
    });
  });
}

test('a review is due on its day, and announced thirty days before', () => {
  const on = (day: string) => kinds(aPair(`reviewBy: ${day}\n`));
  assert.deepEqual(on('2026-11-25'), ['review-overdue']);
  assert.deepEqual(on('2026-12-25'), ['review-soon']);
  assert.deepEqual(on('2026-12-26'), []);
});

test('a law is to be checked after 180 days, without a day, and when its state is not known', () => {
  assert.deepEqual(kinds([aLaw('in-force', '2026-11-01')]), []);
  assert.deepEqual(kinds([aLaw('in-force', '2026-05-28')]), ['law-old']);
  assert.deepEqual(kinds([aLaw('in-force', 'ooit')]), ['law-old']);
  assert.deepEqual(kinds([aLaw('unknown', '2026-11-01')]), ['law-unknown']);
  assert.deepEqual(kinds([aLaw('nonsense', '2026-11-01')]), ['law-unknown']);
});

test('a law whose text of today nobody read is to be read', () => {
  assert.deepEqual(kinds([aLaw('in-force', '2026-11-01', '2019')]), ['law-unread']);
  assert.deepEqual(kinds([aLaw('in-force', '2026-11-01', '')]), ['law-unread']);
});

test('a picture wants every box of its list, whoever travels, and a description in both languages', () => {
  const alt = '    alt:\n      nl: Een huis\n      uk: Будинок\n';
  const all = '    checked: [no-infrastructure, no-exact-place, consent]\n';
  assert.deepEqual(kinds(aVisit(alt + all)), []);
  assert.deepEqual(kinds(aVisit(`${alt}    checked: [consent]\n`)), ['picture-unchecked']);
  assert.deepEqual(kinds(aVisit(`${alt}    checked: [consent]\ndirection: to-netherlands\n`)), ['picture-unchecked']);
  assert.deepEqual(kinds(aVisit(alt)), ['picture-unchecked']);
  assert.deepEqual(kinds(aVisit(`    alt:\n      nl: Een huis\n${all}`)), ['picture-alt uk']);
  assert.deepEqual(kinds(aVisit(all)), ['picture-alt nl', 'picture-alt uk']);
});

test('what waits for the word of a partner or host says so, with what was found', () => {
  const picture =
    '    alt:\n      nl: Een huis\n      uk: Будинок\n    checked: [no-infrastructure, no-exact-place, consent]\n';
  const files = aVisit(picture).map((file) => ({ ...file, text: file.text.replace(consentLines, '') }));
  const [row] = deskRows({ files, drafts: [] }, today);
  const told = {
    nl: 'Er is nog geen toestemming: dit is een bezoek. Vul bij ‘Toestemming’ in wie (functie) ja zei en op welke dag: de partner, de gastheer. Of kies bij ‘Wat de site laat zien’: niets.',
    uk: 'Ще немає згоди: це візит. У групі «Дозвіл» укажіть, хто (посада) погодився і якого дня: партнер, господарі. Або оберіть у полі «Що показує сайт» «нічого».',
  };
  assert.deepEqual([row?.kind, row?.names], ['waiting', [told]]);
});

test('a picture in a text wants a description', () => {
  const text = `${body}\n\n![](../media/pages/proef/a.jpg)`;
  const files = [aFile({ text }), aFile({ locale: 'uk', fields: following(text) })];
  assert.deepEqual(kinds(files), ['picture-alt nl']);
});

test('a field that is filled in one language only is named', () => {
  const term = { path: 'content/terms/proef.yaml', text: 'word:\n  nl: proef\nnetherlands:\n  nl: a\n  uk: б\n' };
  const [row] = deskRows({ files: [term], drafts: [] }, today);
  assert.deepEqual([row?.kind, row?.locale, row?.names], ['half-filled', 'uk', [{ nl: 'Woord', uk: 'Слово' }]]);
});

test('a file that cannot be opened is a row, and hides no other', () => {
  const broken = { path: 'content/guides/kapot.nl.mdx', text: '---\ntitle: [\n---\n' };
  const script = { path: 'content/guides/script.uk.mdx', text: '---\ntitle: A\nstatus: example\n---\n\n{1 + 1}\n' };
  const law = { path: 'content/laws/kapot.yaml', text: 'a: 1\na: 2\n' };
  const found = kinds([broken, script, law, ...aPair('reviewBy: 2026-01-01\n')]);
  assert.deepEqual(found, ['unreadable nl', 'unreadable uk', 'unreadable', 'review-overdue']);
});

test('what is withdrawn or an example takes no part, and what no entry may be called is passed over', () => {
  assert.deepEqual(kinds([aFile({ fields: 'status: withdrawn\n' })]), []);
  const later = "status: withdrawn\nwithdrawn: { date: '2999-01-01' }\n";
  assert.deepEqual(kinds([aFile({ fields: later })]), kinds([aFile({})]));
  assert.deepEqual(kinds([aFile({ fields: 'status: example\n' })]), []);
  assert.deepEqual(kinds([{ path: 'content/pages/Proef.mdx', text: 'x' }]), []);
});

test('a draft is listed by its stage, mends nothing yet, and shows at the rows of its entry', () => {
  const draft = (id: string, stage: DeskDraft['stage'], files: DeskFile[] = []) => ({
    collection: 'pages',
    id,
    stage,
    files,
  });
  const drafts = [
    draft('proef', 'pending_review', [aFile({ locale: 'uk' })]),
    draft('nieuw', 'draft', [{ path: 'content/pages/nieuw.nl.mdx', text: '---\ntitle: Nieuw\n---\n' }]),
    draft('klaar', 'pending_publish'),
    { ...draft('../x', 'draft'), collection: 'elders' },
  ];
  const rows = deskRows({ files: [aFile()], drafts }, today);
  assert.deepEqual(
    rows.map(({ kind, title, draft: stage }) => [kind, title.nl, stage]),
    [
      ['missing', 'Proef nl', 'pending_review'],
      ['draft-ready', 'klaar', undefined],
      ['draft-review', 'Proef nl', undefined],
      ['draft-left', 'Nieuw', undefined],
    ],
  );
});

test('rows stand in the order of risk, and what readers see comes before what they do not', () => {
  const hidden = aFile({ fields: 'status: review\n' });
  const seen = { ...aFile(), path: 'content/pages/zichtbaar.nl.mdx' };
  const rows = deskRows({ files: [hidden, seen, aLaw('unknown', '2020-01-01')], drafts: [] }, today);
  assert.deepEqual(
    rows.map(({ kind, id }) => `${kind} ${id}`),
    ['law-unknown proefwet', 'law-old proefwet', 'missing zichtbaar', 'missing proef', 'unreleased proef'],
  );
  assert.equal(new Set(rowKinds).size, rowKinds.length);
});

describe('a link to what readers do not see', () => {
  const linking =
    '## Eerst {#first}\n\nZie [a](../guides/other#x), [b](../laws/awb), [c][d] en [e](https://example.org).\n\n[d]: ../pages/gone\n';
  const other = (status: string): DeskFile[] =>
    locales.map((locale) => ({
      path: `content/guides/other.${locale}.mdx`,
      text: `---\nsourceLocale: nl\ntitle: Ander ${locale}\nstatus: ${status}\n---\n`,
    }));
  const rows = (status: string, fields = '') => {
    const files = [
      aFile({ text: linking, fields }),
      aFile({ locale: 'uk', fields: fields + following(linking) }),
      ...other(status),
    ];
    return deskRows({ files, drafts: [] }, today).filter(({ kind }) => kind === 'hidden-link');
  };

  test('stands on the desk with the text that links and the names of what is hidden', () => {
    const [row, ...more] = rows('draft');
    assert.deepEqual(more, []);
    assert.deepEqual([row?.collection, row?.id, row?.locale], ['pages', 'proef', 'nl']);
    assert.deepEqual(
      row?.names?.map(({ nl }) => nl),
      ['Ander nl', 'laws/awb', 'pages/gone'],
    );
  });

  test('is none once readers see it, unless it is an example', () => {
    const named = (status: string) => rows(status)[0]?.names?.map(({ nl }) => nl);
    assert.deepEqual(named('released'), ['laws/awb', 'pages/gone']);
    assert.deepEqual(named('withdrawn'), ['laws/awb', 'pages/gone']);
    assert.deepEqual(named('example'), ['Ander nl', 'laws/awb', 'pages/gone']);
  });

  test('counts in fields too, and not in a text that is hidden itself', () => {
    const replaced = 'withdrawn:\n  replacedBy: guides/other\n';
    assert.equal(rows('review', replaced).find(({ locale }) => locale === undefined)?.names?.[0]?.nl, 'Ander nl');
    assert.deepEqual(rows('draft', 'status: draft\n'), []);
  });
});
